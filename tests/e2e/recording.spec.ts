import { expect, type Page, test, type TestInfo } from '@playwright/test';
import { findViolations, reportViolations } from './support/check-accessibility';
import { follow, newPage, openBrowserOf, problemsOn } from './support/people';

const SOURCE = 'nhse-2016-09-digital-revolution';

/** Without JavaScript axe cannot run in the page; the markup is the same. */
async function expectAccessible(page: Page, testInfo: TestInfo, hasScript: boolean): Promise<void> {
  if (!hasScript) return;
  await reportViolations(testInfo, { path: new URL(page.url()).pathname, width: page.viewportSize()?.width ?? 0, ...(await findViolations(page)) });
}

function saved(page: Page) {
  return page.getByRole('alert').filter({ hasText: 'Success' });
}

/** The page of one task, its source chosen already. */
async function openTask(page: Page, path: string): Promise<void> {
  const answer = await page.goto(`${path}${path.includes('?') ? '&' : '?'}source=${SOURCE}`);
  expect(answer?.status(), path).toBe(200);
}

async function fillEvidence(page: Page, on: string): Promise<void> {
  await page.getByLabel(/^(From when|When)/).fill(on);
  await page.getByLabel('Official announcement').check();
}

for (const hasScript of [true, false]) {
  const mode = hasScript ? 'with JavaScript' : 'without JavaScript';

  test(`an exemplar is added with its source, moved on, corrected, ${mode}`, async ({ browser, baseURL }, testInfo) => {
    test.setTimeout(300_000);
    const mark = `${hasScript ? 'Alder' : 'Birch'} ${Date.now().toString(36)}`;
    const officer = await openBrowserOf(browser, hasScript, baseURL, `Officer ${mark}`, 'programme-officer');
    let path = '';

    await test.step('a source that looks like one on record is added only once it is said to be another', async () => {
      await officer.goto('/exemplars');
      await follow(officer.getByRole('link', { name: 'Add an exemplar' }));
      await expectAccessible(officer, testInfo, hasScript);
      await officer.getByLabel('Find a source').fill('wholly unheard of');
      await officer.getByRole('main').getByRole('button', { name: 'Find a source' }).click();
      await expect(officer.getByRole('main')).toContainText('No source matches “wholly unheard of”');
      await expectAccessible(officer, testInfo, hasScript);
      await officer.getByRole('link', { name: 'Add a source that is not on record' }).click();
      await expect(officer.getByLabel('Title')).toHaveValue('wholly unheard of');
      await expectAccessible(officer, testInfo, hasScript);
      await officer.getByRole('button', { name: 'Add this source' }).click();
      await expect(problemsOn(officer)).toContainText('Choose what kind of source it is');
      expect(await officer.title()).toMatch(/^Error: Add a source/);
      await officer.getByLabel('What it is').selectOption('board_paper');
      await officer.getByLabel('Who published it').fill('NHS England');
      await officer.getByLabel('Title').fill(`Exemplars of ${mark}`);
      await officer.getByLabel('Address on the web').fill('https://www.england.nhs.uk/digitaltechnology/connecteddigitalsystems/exemplars/?utm_source=test');
      await officer.getByLabel('Published (optional)').fill('March 2018');
      await officer.getByRole('button', { name: 'Add this source' }).click();
      await expect(problemsOn(officer)).toContainText(/on record looks? like this one/);
      await expect(officer.getByRole('link', { name: 'NHS England page on the exemplar programme (NHS England)' })).toBeVisible();
      await expect(officer.getByLabel('What it is')).toHaveValue('board_paper');
      await expectAccessible(officer, testInfo, hasScript);
      await officer.getByLabel('No, this is another source').check();
      await officer.getByRole('button', { name: 'Add this source' }).click();
      await expect(officer.getByRole('main')).toContainText(`Source: Exemplars of ${mark}`);
    });

    await test.step('a place-based exemplar is added with its consortium', async () => {
      await expectAccessible(officer, testInfo, hasScript);
      await officer.getByRole('button', { name: 'Add this exemplar' }).click();
      await expect(problemsOn(officer)).toContainText('Enter the name of the exemplar');
      await expectAccessible(officer, testInfo, hasScript);
      await officer.getByLabel('Name', { exact: true }).fill(`Place of ${mark}`);
      await officer.getByLabel('Place-based').check();
      await officer.getByLabel('Other trusts in it').fill('RM3\nZZ9');
      await officer.getByLabel('Where it stood first').selectOption('named');
      await fillEvidence(officer, '1 4 2018');
      await officer.getByRole('button', { name: 'Add this exemplar' }).click();
      await expect(problemsOn(officer)).toContainText('A place-based exemplar is one of at least one footprint');
      await officer.getByLabel('Footprints that lead it').fill('E54000007');
      await officer.getByRole('button', { name: 'Add this exemplar' }).click();
      await expect(problemsOn(officer)).toContainText('There is no trust ZZ9 in the register');
      await expect(officer.getByLabel('Place-based')).toBeChecked();
      await officer.getByLabel('Other trusts in it').fill('RM3');
      await officer.getByRole('button', { name: 'Add this exemplar' }).click();
      await expect(saved(officer)).toContainText('The exemplar was added');
      await expect(officer.locator('h1')).toContainText(`Place of ${mark}`);
      path = new URL(officer.url()).pathname;
      await expectAccessible(officer, testInfo, hasScript);
    });

    await test.step('a status that cannot follow is refused with the rule, and a legal one is taken', async () => {
      await officer.getByRole('link', { name: 'Record a status' }).click();
      await expect(officer.getByRole('main')).toContainText('First, choose the source that says so');
      await follow(officer.getByRole('link', { name: `Exemplars of ${mark}` }));
      await expectAccessible(officer, testInfo, hasScript);
      await officer.getByLabel('Expected', { exact: true }).check();
      await fillEvidence(officer, 'May 2018');
      await officer.getByLabel('Note').fill('As the board was told.');
      await officer.getByRole('button', { name: 'Record this status' }).click();
      await expect(problemsOn(officer)).toContainText('From named it goes on to');
      await expect(officer.getByLabel('Note')).toHaveValue('As the board was told.');
      await expectAccessible(officer, testInfo, hasScript);
      await problemsOn(officer).getByRole('link').click();
      await expect(officer.locator('#status')).toBeFocused();
      await officer.getByLabel('Delivering', { exact: true }).check();
      await officer.getByRole('button', { name: 'Record this status' }).click();
      await expect(saved(officer)).toContainText('The status was recorded');
      await expect(officer.getByRole('main')).toContainText('Delivering');
      await expect(officer.locator('#acts')).toContainText(`Officer ${mark} recorded that it was delivering from May 2018`);
    });

    await test.step('of two at once the second sees what the first did beside what they typed, and saves on top', async () => {
      const second = await openBrowserOf(browser, hasScript, baseURL, `Second ${mark}`, 'programme-officer');
      await openTask(second, `${path}/record-status`);
      await openTask(officer, `${path}/record-status`);
      await officer.getByLabel('Agreement signed').check();
      await fillEvidence(officer, '15 4 2018');
      await officer.getByRole('button', { name: 'Record this status' }).click();
      await expect(saved(officer)).toBeVisible();
      await second.getByLabel('Accredited').check();
      await fillEvidence(second, '2019');
      await second.getByRole('button', { name: 'Record this status' }).click();
      await expect(second.getByRole('region', { name: 'What changed meanwhile' })).toContainText(`Officer ${mark} recorded that it was agreement signed from 15 April 2018`);
      await expect(second.getByLabel('Accredited')).toBeChecked();
      await expectAccessible(second, testInfo, hasScript);
      await second.getByRole('button', { name: 'Save what I entered on top' }).click();
      await expect(saved(second)).toBeVisible();
      await second.context().close();
    });

    await test.step('what was recorded wrongly is retracted, with why; what others rest on is not', async () => {
      await officer.goto(path);
      await follow(officer.getByRole('link', { name: 'Retract something on record' }));
      await expectAccessible(officer, testInfo, hasScript);
      await follow(officer.getByRole('link', { name: /^Accredited, 2019/ }));
      await expectAccessible(officer, testInfo, hasScript);
      await officer.getByRole('button', { name: 'Retract this' }).click();
      await expect(problemsOn(officer)).toContainText('Enter why it is retracted');
      await officer.getByLabel('Why it is retracted').fill('The wrong exemplar');
      await officer.getByRole('button', { name: 'Retract this' }).click();
      await expect(saved(officer)).toContainText('It was retracted');
      await expect(officer.locator('#status')).toContainText('The wrong exemplar');
      await expect(officer.locator('#acts')).toContainText('retracted “accredited” of 2019, because: The wrong exemplar');
    });

    await test.step('a milestone is agreed, forecast anew with a reason, and shown with its slip', async () => {
      await officer.getByRole('link', { name: 'Add a milestone' }).click();
      await officer.getByRole('link', { name: `Exemplars of ${mark}` }).click();
      await officer.getByLabel('What is to be achieved').fill('A shared record');
      await officer.getByLabel('Agreed for').fill('31 3 2019');
      await officer.getByLabel('When it was agreed').fill('1 6 2018');
      await officer.getByLabel('Formal plan').check();
      await expectAccessible(officer, testInfo, hasScript);
      await officer.getByRole('button', { name: 'Choose another source' }).click();
      await officer.getByLabel('Find a source').fill('digital revolution');
      await officer.getByRole('main').getByRole('button', { name: 'Find a source' }).click();
      await officer.getByRole('main').getByRole('list').getByRole('link').first().click();
      await expect(officer.getByLabel('What is to be achieved')).toHaveValue('A shared record');
      await expect(officer.getByLabel('Agreed for')).toHaveValue('31 3 2019');
      await expect(officer.getByLabel('Formal plan')).toBeChecked();
      await officer.getByRole('button', { name: 'Add this milestone' }).click();
      await expect(saved(officer)).toBeVisible();
      await officer.getByRole('link', { name: 'Record how a milestone stands' }).click();
      await officer.getByRole('link', { name: `Exemplars of ${mark}` }).click();
      await officer.getByRole('link', { name: 'A shared record' }).click();
      await officer.getByLabel('It is now expected on another day').check();
      await officer.getByLabel('The new date').fill('30 6 2019');
      await officer.getByLabel('When this was said').fill('1 2 2019');
      await officer.getByLabel('Formal plan').check();
      await officer.getByRole('button', { name: 'Record this' }).click();
      await expect(problemsOn(officer)).toContainText('Enter why the date changes');
      await expectAccessible(officer, testInfo, hasScript);
      await officer.getByLabel('Why the date changes').fill('The interfaces are late');
      await officer.getByRole('button', { name: 'Record this' }).click();
      await expect(officer.locator('#milestones')).toContainText('91 days late');
      await expectAccessible(officer, testInfo, hasScript);
    });

    await test.step('a stranger reads what was done, not by whom, and is offered nothing', async () => {
      const stranger = await newPage(browser, hasScript, baseURL);
      await stranger.goto(path);
      await expect(stranger.locator('#acts')).toContainText('A person of the programme retracted “accredited” of 2019');
      await expect(stranger.getByRole('main')).not.toContainText(`Officer ${mark}`);
      await expect(stranger.getByRole('link', { name: 'Record a status' })).toHaveCount(0);
      await stranger.goto(`${path}/record-status`);
      await expect(stranger).toHaveURL(/\/sign-in\?next=/);
      await stranger.context().close();
    });
    await officer.context().close();
  });

  test(`what a trust became is recorded by an officer, its system by its lead, ${mode}`, async ({ browser, baseURL }, testInfo) => {
    test.setTimeout(300_000);
    const mark = `${hasScript ? 'Cedar' : 'Damson'} ${Date.now().toString(36)}`;
    const trust = hasScript ? 'RCB' : 'RCF';

    await test.step('an officer records that it took a new name', async () => {
      const officer = await openBrowserOf(browser, hasScript, baseURL, `Officer ${mark}`, 'programme-officer');
      await officer.goto(`/trusts/${trust}`);
      await officer.getByRole('link', { name: 'Record what it became' }).click();
      await officer.getByLabel('Find a source').fill('digital revolution');
      await officer.getByRole('main').getByRole('button', { name: 'Find a source' }).click();
      await follow(officer.getByRole('main').getByRole('list').getByRole('link').first());
      await expectAccessible(officer, testInfo, hasScript);
      await officer.getByLabel('Renaming').check();
      await officer.getByLabel('ODS code of its successor').fill('RM3');
      await fillEvidence(officer, '31 2 2019');
      await officer.getByRole('button', { name: 'Record this' }).click();
      await expect(problemsOn(officer)).toContainText('“31 2 2019” is not a date');
      await expectAccessible(officer, testInfo, hasScript);
      await officer.getByLabel('From when').fill('1 4 2019');
      await officer.getByLabel('Name of its successor').fill(`${mark} NHS Foundation Trust`);
      await officer.getByRole('button', { name: 'Record this' }).click();
      await expect(problemsOn(officer)).toContainText('keeps its code');
      await officer.getByLabel('ODS code of its successor').fill('');
      await officer.getByRole('button', { name: 'Record this' }).click();
      await expect(saved(officer)).toContainText('The succession was recorded');
      await expect(officer.locator('h1')).toContainText(`${mark} NHS Foundation Trust`);
      await officer.goto(`/trusts/${trust}?asAt=2019-03-31`);
      await expect(officer.locator('h1')).not.toContainText(mark);
      await officer.context().close();
    });

    await test.step('its lead records a system on the trust’s own word, and nothing else anywhere', async () => {
      const lead = await openBrowserOf(browser, hasScript, baseURL, `Lead ${mark}`, 'trust-lead', trust);
      await lead.goto(`/trusts/${trust}`);
      await expect(lead.getByRole('navigation', { name: 'Record' }).getByRole('link')).toHaveText(['Record a system']);
      await lead.getByRole('link', { name: 'Record a system' }).click();
      await expect(lead.getByRole('main')).toContainText(`for the trust ${trust}: everyone sees it as asserted by the trust itself`);
      await expectAccessible(lead, testInfo, hasScript);
      await lead.getByRole('button', { name: 'Record this system' }).click();
      await expect(problemsOn(lead)).toContainText('Choose the product');
      await expectAccessible(lead, testInfo, hasScript);
      await lead.getByLabel('Product').selectOption('cerner-millennium');
      await lead.getByLabel('What it is used for').selectOption('order_communications');
      await lead.getByLabel('Live', { exact: true }).check();
      await lead.getByLabel('From when').fill('June 2019');
      await lead.getByLabel('Note').fill(`Seen by ${mark}.`);
      await lead.getByRole('button', { name: 'Record this system' }).click();
      await expect(saved(lead)).toContainText('The system was recorded');
      await expect(lead.locator('#systems')).toContainText('Order communications');
      await expect(lead.locator('#acts')).toContainText(`Lead ${mark} recorded that Millennium was live from June 2019 for the trust ${trust}, on its own word`);
      for (const address of ['/trusts/RM3/record-system', `/trusts/${trust}/record-succession`, '/exemplars/salford-royal/record-status', '/exemplars/add', '/sources/add']) {
        const answer = await lead.goto(address);
        expect(answer?.status(), address).toBe(403);
        await expect(lead.getByRole('main').getByRole('button')).toHaveCount(0);
        await expectAccessible(lead, testInfo, hasScript);
      }
      await lead.goto('/trusts/RM3');
      await expect(lead.getByRole('navigation', { name: 'Record' })).toHaveCount(0);
      await lead.context().close();
    });
  });
}
