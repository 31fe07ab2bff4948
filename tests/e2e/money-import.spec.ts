import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, follow, openBrowserOf, problemsOn } from './support/people';

const HEADING = 'owner_kind,owner_reference,amount_kind,amount_gbp,amount_qualifier,effective_on,confidence,source_id,colour';

const table = (...rows: string[]) => [HEADING, ...rows.map((row) => `exemplar,${row},named_report,HSJ-2017-05,red`)].join('\n');

const submit = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name }).click();

/** Each mode imports for an award of its own: what one records would be news to the other. */
for (const { hasScript, slug } of [
  { hasScript: true, slug: 'southampton' },
  { hasScript: false, slug: 'west-suffolk' },
]) {
  const mode = hasScript ? 'with JavaScript' : 'without JavaScript';

  test(`a table is pasted, mended, sent as a file, checked and imported once, ${mode}`, async ({ browser, baseURL }) => {
    test.setTimeout(240_000);
    const officer = await openBrowserOf(browser, hasScript, baseURL, `Import ${mode} ${Date.now().toString(36)}`, 'finance-officer');
    const main = officer.getByRole('main');
    const pasted = officer.getByLabel('Paste the table, with its heading');
    const chosen = officer.getByLabel('Or choose a file');
    const choose = (text: string, name = 'money.csv') => chosen.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await officer.goto('/funding');
    await follow(officer.getByRole('link', { name: 'Import many at once' }));
    await expectAccessible(officer, hasScript);
    await submit(officer, 'Check this table');
    await expect(problemsOn(officer)).toContainText('Paste a table, or choose a file that holds one');
    await expectAccessible(officer, hasScript);

    const wrong = table(`${slug},received,"2,5",exact,1/4/2018`, `${slug},paid,£1m,exact,31/2/2018`, 'atlantis,received,£1m,exact,2018');
    await pasted.fill(wrong);
    await submit(officer, 'Check this table');
    await expect(officer).toHaveTitle(/^Error: Check this table/);
    await expect(main).toContainText('4 things to mend in 3 of 3 rows. Nothing was written.');
    for (const mend of ['“2,5” could be read in two ways', 'Write ceiling, approved', '“31/2/2018” is not a date', 'There is no such exemplar', 'colour']) await expect(main).toContainText(mend);
    await expectAccessible(officer, hasScript);
    await main.getByRole('link', { name: 'Change the table' }).click();
    await expect(pasted).toHaveValue(wrong);

    const right = table(`${slug},received,£12.5m,exact,1/4/2018`, `${slug},match_pledged_cash,£1m,about,April 2018`);
    await choose(right);
    await submit(officer, 'Check this table');
    await expect(problemsOn(officer)).toContainText('Paste a table or choose a file, not both');
    await expect(pasted).toHaveValue(wrong);
    await expectAccessible(officer, hasScript);
    await pasted.fill('');
    await choose('PK\u0003\u0004\u0000', 'money.xlsx');
    await submit(officer, 'Check this table');
    await expect(problemsOn(officer)).toContainText('This file is no text');
    await choose(right);
    await submit(officer, 'Check this table');

    await expect(main).toContainText('2 rows: 2 new entries, 0 as more evidence and 0 on record already');
    await expect(main).toContainText('From the file money.csv');
    await expect(main).toContainText('Received: £12,500,000.00');
    await expect(main).toContainText('about £1,000,000.00');
    await expect(main).toContainText('above the ceiling: up to £10 million');
    await expectAccessible(officer, hasScript);
    await submit(officer, 'Import these rows');
    await expect(problemsOn(officer)).toContainText('Enter why it is recorded all the same');
    await expectAccessible(officer, hasScript);
    await officer.getByLabel('Why is it recorded all the same?').fill('Its accounts say so');
    await submit(officer, 'Import these rows');
    await expect(officer.getByRole('alert').filter({ hasText: 'Success' })).toContainText('The table was imported');
    await officer.goto(`/exemplars/${slug}`);
    await expect(officer.locator('#money')).toContainText('+ £12.5 million');
    await expect(main).toContainText('imported a table into the ledger: 2 recorded as entries of their own, 0 as more evidence, because: Its accounts say so');

    await officer.goto('/funding/import');
    await pasted.fill(right.replaceAll('\n', '\r\n'));
    await submit(officer, 'Check this table');
    await expect(main).toContainText(/This table was imported already, on .* by Import/);
    await expect(main.getByRole('button', { name: 'Import these rows' })).toHaveCount(0);
    await expectAccessible(officer, hasScript);
  });
}
