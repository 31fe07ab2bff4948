import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { EVIDENCE_FILE_BYTES_MAX } from '@/lib/domain/evidence/evidence-file';
import { pdfOf } from '@/tests/factories/evidence-samples';
import { expectAccessible, follow, openBrowserOf, problemsOn } from './support/people';

const SOURCE = 'nhse-2016-09-digital-revolution';

const saved = (page: Page) => page.getByRole('alert').filter({ hasText: 'Success' });

const submit = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name }).click();

/** Each test has an award of its own: what one records would be news to another. */
for (const { hasScript, ledgerOf, slug, trust } of [
  { hasScript: true, ledgerOf: 'royal-free', slug: 'city-hospitals-sunderland', trust: 'RLN' },
  { hasScript: false, ledgerOf: 'taunton-and-somerset', slug: 'university-hospitals-bristol', trust: 'RA7' },
]) {
  const mode = hasScript ? 'with JavaScript' : 'without JavaScript';

  test(`an entry is typed as people write money, checked in full, saved and reversed, ${mode}`, async ({ browser, baseURL }) => {
    test.setTimeout(240_000);
    const officer = await openBrowserOf(browser, hasScript, baseURL, `Ledger ${mode} ${Date.now().toString(36)}`, 'finance-officer');
    await officer.goto(`/exemplars/${ledgerOf}`);
    await officer.getByRole('link', { name: 'Record a ledger entry' }).click();
    await expect(officer.getByRole('main')).toContainText('First, choose the source that says so');
    await officer.goto(`/funding/record-entry?owner=exemplar:${ledgerOf}&source=${SOURCE}`);
    await expectAccessible(officer, hasScript);
    await officer.getByLabel('Amount', { exact: true }).fill('2,5');
    await submit(officer, 'Check this entry');
    await expect(problemsOn(officer)).toContainText('“2,5” could be read in two ways');
    await expect(problemsOn(officer)).toContainText('Choose the kind of money');
    await expectAccessible(officer, hasScript);
    await officer.getByLabel('Kind of money').selectOption('received');
    await officer.getByLabel('Amount', { exact: true }).fill('£12.5m');
    await officer.getByLabel('Exactly').check();
    await officer.getByLabel('From when').fill('1 4 2018');
    await officer.getByLabel('Official announcement').check();
    await submit(officer, 'Check this entry');
    await expect(officer.getByRole('main')).toContainText('£12,500,000.00: twelve million five hundred thousand pounds');
    await expect(officer.getByRole('main')).toContainText('above the ceiling: up to £10 million');
    await expectAccessible(officer, hasScript);
    await officer.getByRole('link', { name: 'Change what you entered' }).click();
    await expect(officer.getByLabel('Amount', { exact: true })).toHaveValue('£12.5m');
    await submit(officer, 'Check this entry');
    await submit(officer, 'Save this entry');
    await expect(problemsOn(officer)).toContainText('Enter why it is recorded all the same');
    await officer.getByLabel('Why is it recorded all the same?').fill('Its accounts say so');
    await officer.locator('#evidence').setInputFiles({ name: 'accounts.csv', mimeType: 'text/csv', buffer: Buffer.from('year,amount\n2018,12500000\n') });
    await submit(officer, 'Save this entry');
    await expect(saved(officer)).toContainText('The ledger entry was recorded');
    await expect(officer.locator('#money')).toContainText('+ £12.5 million');
    await officer.getByRole('link', { name: /^1 file of evidence: Received: £12.5 million/ }).click();
    await expect(officer.getByRole('link', { name: 'accounts.csv' })).toBeVisible();
    await expectAccessible(officer, hasScript);
    expect(await (await officer.request.get((await officer.getByRole('link', { name: 'accounts.csv' }).getAttribute('href')) ?? '')).text()).toBe('year,amount\n2018,12500000\n');
    await officer.goto(`/exemplars/${ledgerOf}`);
    await officer.getByRole('link', { name: /^Reverse ?: Received: £12.5 million/ }).click();
    await officer.goto(`${officer.url()}?source=${SOURCE}`);
    await officer.getByLabel('Why is it reversed?').fill('It was of another trust');
    await officer.getByLabel('Official announcement').check();
    await expectAccessible(officer, hasScript);
    await submit(officer, 'Reverse this entry');
    await expect(saved(officer)).toContainText('The ledger entry was reversed');
    await expect(officer.locator('#money')).toContainText('− £12.5 million');
    await expectAccessible(officer, hasScript);
  });

  test(`a tranche is agreed, claimed by its trust, and released in part by another, ${mode}`, async ({ browser, baseURL }, testInfo) => {
    test.setTimeout(240_000);
    const mark = `${mode} ${Date.now().toString(36)}`;
    const officer = await openBrowserOf(browser, hasScript, baseURL, `Releasing ${mark}`, 'finance-officer');
    const second = await openBrowserOf(browser, hasScript, baseURL, `Agreeing ${mark}`, 'finance-officer');
    const lead = await openBrowserOf(browser, hasScript, baseURL, `Leading ${mark}`, 'trust-lead', trust);
    await second.goto(`/exemplars/${slug}/tranches`);
    await follow(second.getByRole('link', { name: 'Add a tranche' }));
    await expectAccessible(second, hasScript);
    await submit(second, 'Add this tranche');
    await expect(problemsOn(second)).toContainText('Choose which part of the award it is');
    await second.getByLabel('Upfront').check();
    await second.getByLabel('Amount proposed').fill('1m');
    await second.getByLabel('Day proposed').fill('31 3 2018');
    await submit(second, 'Add this tranche');
    await expect(saved(second)).toContainText('The tranche was recorded');
    await second.getByRole('link', { name: /^Agree amount and date/ }).click();
    await second.getByLabel('Amount agreed').fill('£1m');
    await second.getByLabel('Day agreed').fill('31 3 2018');
    await submit(second, 'Agree this');
    await expect(second.getByRole('main')).toContainText('£1 million, 31 March 2018');
    await expectAccessible(second, hasScript);

    await second.getByRole('link', { name: /^Add a gate/ }).click();
    await submit(second, 'Add this gate');
    await expect(problemsOn(second)).toContainText('Enter what must be shown');
    await expectAccessible(second, hasScript);
    await second.getByLabel('What must be shown or given').fill('The business case is approved');
    await second.getByLabel('The trust').check();
    await submit(second, 'Add this gate');
    await second.getByRole('link', { name: /^Record what came of a gate/ }).click();
    await submit(second, 'Record this');
    await expect(problemsOn(second)).toContainText('Choose what came of it');
    await expectAccessible(second, hasScript);
    await second.getByLabel('Met', { exact: true }).check();
    await second.getByLabel('On which day').fill('1 3 2018');
    await submit(second, 'Record this');
    await expect(second.getByRole('main')).toContainText('met, 1 March 2018');

    await lead.goto(`/exemplars/${slug}/tranches`);
    await lead.getByRole('link', { name: /^Claim a tranche/ }).click();
    await expect(lead.getByLabel('Amount claimed')).toHaveValue('£1,000,000.00');
    await expect(lead.getByRole('main')).toContainText('3 files at most, of up to 20 MB each');
    await submit(lead, 'Claim this');
    await expect(problemsOn(lead)).toContainText('Enter why, or what shows it');
    const [whole, large] = [pdfOf(EVIDENCE_FILE_BYTES_MAX), pdfOf(EVIDENCE_FILE_BYTES_MAX + 1)];
    const choose = (...files: readonly (readonly [name: string, buffer: Buffer])[]) => lead.locator('#evidence').setInputFiles(files.map(([name, buffer]) => ({ name, mimeType: 'application/octet-stream', buffer })));
    const ofFiles = lead.locator('#evidence-error');
    await lead.getByLabel('What shows that it is due').fill('The board approved the business case on 1 March 2018');
    await choose(['a byte too large.pdf', large]);
    if (!hasScript) await submit(lead, 'Claim this');
    await expect(ofFiles).toContainText('“a byte too large.pdf” is more than 20 MB');
    await expectAccessible(lead, hasScript);
    await choose(['minutes.txt', Buffer.from('The board approved it.\n')], ['case.pdf', Buffer.from('No PDF at all')]);
    await submit(lead, 'Claim this');
    await expect(problemsOn(lead)).toContainText('“case.pdf” is plain text by its content');
    await expect(lead.getByLabel('minutes.txt, 23 bytes')).toBeChecked();
    await expect(lead.getByLabel('What shows that it is due')).toHaveValue('The board approved the business case on 1 March 2018');
    await expectAccessible(lead, hasScript);
    if (!hasScript) {
      const files = ['1', '2', '3'].map((name) => testInfo.outputPath(`${name}.pdf`));
      for (const file of files) writeFileSync(file, Buffer.alloc(EVIDENCE_FILE_BYTES_MAX + 2_000_000));
      await lead.locator('#evidence').setInputFiles(files);
      await submit(lead, 'Claim this');
      await expect(lead.getByRole('heading', { level: 1 })).toHaveText('This was not taken');
      await expect(lead.getByRole('main')).toContainText('A form takes 3 files of at most 20 MB each');
      await lead.goto(`/exemplars/${slug}/tranches`);
      await lead.getByRole('link', { name: /^Claim a tranche/ }).click();
      await lead.getByLabel('What shows that it is due').fill('The board approved the business case on 1 March 2018');
      await choose(['minutes.txt', Buffer.from('The board approved it.\n')]);
      await lead.getByLabel('Amount claimed').fill('2m');
      await submit(lead, 'Claim this');
      await expect(lead.getByLabel('minutes.txt, 23 bytes')).toBeChecked();
      await lead.getByLabel('Amount claimed').fill('1m');
    }
    await choose(['full.pdf', whole]);
    await submit(lead, 'Claim this');
    await expect(lead.getByRole('main')).toContainText('£1 million claimed, not answered');
    await expect(lead.getByRole('main')).toContainText(createHash('sha256').update(whole).digest('hex'));
    await expectAccessible(lead, hasScript);
    for (const [name, bytes, mediaType] of [['full.pdf', whole, 'application/pdf'], ['minutes.txt', Buffer.from('The board approved it.\n'), 'text/plain; charset=utf-8']] as const) {
      const file = await lead.request.get((await lead.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '');
      expect(Buffer.compare(await file.body(), bytes)).toBe(0);
      expect(file.headers()).toMatchObject({ 'content-type': mediaType, 'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${name}`, 'x-content-type-options': 'nosniff', 'content-security-policy': expect.stringContaining('sandbox') as unknown });
    }

    await officer.goto('/work');
    await officer.getByRole('link', { name: 'Release or refuse a claim' }).first().click();
    await officer.goto(`/exemplars/${slug}/tranches`);
    await officer.getByRole('link', { name: /^Release a tranche/ }).click();
    await officer.getByLabel('Amount released').fill('£400,000');
    await submit(officer, 'Release this');
    await expect(problemsOn(officer)).toContainText('Enter why less is released than was claimed');
    await expect(officer.getByLabel('Amount released')).toHaveValue('£400,000');
    await officer.getByLabel(/^Why, where less/).fill('Part of the evidence is there');
    await submit(officer, 'Release this');
    await expect(officer.getByRole('main')).toContainText('Released in part');
    await officer.goto(`/exemplars/${slug}`);
    await expect(officer.locator('#money')).toContainText('£400,000');
    await officer.goto('/funding?view=tranches');
    await expect(officer.getByRole('main')).toContainText('Released in part');
    await expectAccessible(officer, hasScript);
  });
}
