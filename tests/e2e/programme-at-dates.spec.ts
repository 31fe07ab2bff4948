import { expect, test, type Locator, type Page } from '@playwright/test';
import { rowsOf } from './support/register-list';

/** The four that were only expected in November 2016, in any of the words a page may use for them. */
const EXPECTED_FOUR = ['Alder Hey', 'Cambridge', 'Imperial with Chelsea and Westminster', 'Newcastle'];

const tagOf = (row: Locator) => row.locator('.nhsuk-tag');
const answerOf = (page: Page) => page.locator('main .gde-answer').first();

async function countByTag(page: Page): Promise<Record<string, number>> {
  const tags = await rowsOf(page).locator('.nhsuk-tag').allInnerTexts();
  return Object.fromEntries([...new Set(tags)].map((tag) => [tag, tags.filter((other) => other === tag).length]));
}

test('at 30 September 2016 twelve exemplars are named', async ({ page }) => {
  await page.goto('/exemplars?asAt=2016-09-30');
  await expect(rowsOf(page)).toHaveCount(12);
  expect(await countByTag(page)).toEqual({ Named: 12 });
  await expect(answerOf(page)).toHaveText('12 exemplars of 12 trusts: 12 acute (12 named).');
});

test('at 30 November 2016 four more are expected, and none of them looks named', async ({ page }) => {
  await page.goto('/exemplars?asAt=2016-11-30');
  await expect(rowsOf(page)).toHaveCount(16);
  expect(await countByTag(page)).toEqual({ Named: 12, Expected: 4 });
  await expect(answerOf(page)).toHaveText('16 exemplars of 17 trusts: 16 acute (12 named, 4 expected).');

  for (const name of EXPECTED_FOUR) {
    const row = rowsOf(page).filter({ hasText: name });
    await expect(row).toHaveCount(1);
    await expect(tagOf(row)).toHaveText('Expected');
    await expect(row).not.toContainText(/\bNamed\b/);
  }
  const joint = rowsOf(page).filter({ hasText: 'Imperial with Chelsea and Westminster' });
  await expect(joint.locator('a[href^="/trusts/"]')).toHaveText([/Imperial College Healthcare/, /Chelsea and Westminster/]);

  await page.goto('/?asAt=2016-11-30');
  await expect(answerOf(page)).toContainText('12 named');
  await expect(answerOf(page)).toContainText('4 expected');
});

for (const slug of ['alder-hey', 'cambridge', 'imperial-with-chelsea-and-westminster', 'newcastle']) {
  test(`at 30 November 2016 the page of ${slug} says expected, and no tag of it says named`, async ({ page }) => {
    await page.goto(`/exemplars/${slug}?asAt=2016-11-30`);
    await expect(page.locator('main .gde-page-heading .nhsuk-tag')).toHaveText('Expected');
    await expect(answerOf(page)).toContainText('it had not been named by 30 November 2016');
    await expect(page.locator('main .nhsuk-tag', { hasText: 'Named' })).toHaveCount(0);
  });
}

test('at 30 November 2016 Cambridge waits on its regulator', async ({ page }) => {
  await page.goto('/exemplars/cambridge?asAt=2016-11-30');
  await expect(answerOf(page)).toContainText(/Waiting on the regulator of Cambridge University Hospitals/);
  const gate = page.getByRole('row').filter({ hasText: 'Cambridge leaves special measures' });
  await expect(gate).toContainText('The regulator of Cambridge University Hospitals');
  await expect(tagOf(gate)).toHaveText('Waiting');

  await page.goto('/exemplars/cambridge?asAt=2017-03-31');
  await expect(page.locator('main .gde-page-heading .nhsuk-tag')).toHaveText('Named');
  await expect(answerOf(page)).not.toContainText(/regulator of Cambridge/);
});

test('there are 23 exemplars at 15 May 2017 and 26 at 1 February 2018', async ({ page }) => {
  await page.goto('/exemplars?asAt=2017-05-15');
  await expect(rowsOf(page)).toHaveCount(23);
  expect(await countByTag(page)).toEqual({ Named: 23 });
  await expect(answerOf(page)).toContainText('23 exemplars of 24 trusts');
  await page.goto('/exemplars?asAt=2018-02-01');
  await expect(rowsOf(page)).toHaveCount(26);
});

test('at 30 September 2017 there are eighteen acute pairings, of four of which the trust is not recorded', async ({ page }) => {
  await page.goto('/fast-followers?asAt=2017-09-30');
  await expect(rowsOf(page)).toHaveCount(18);
  await expect(rowsOf(page).filter({ hasText: 'Acute' })).toHaveCount(18);
  const unrecorded = rowsOf(page).filter({ hasText: 'Trust not recorded' });
  await expect(unrecorded).toHaveCount(4);
  expect((await unrecorded.locator('a[href^="/exemplars/"]').allInnerTexts()).toSorted()).toEqual(['Royal Free London', 'University Hospital Southampton', 'University Hospitals Birmingham', 'University Hospitals Bristol']);
  await expect(answerOf(page)).toContainText('For 4 of them the follower trust is not recorded.');

  await unrecorded.filter({ hasText: 'Royal Free London' }).getByRole('link').first().click();
  await expect(page).toHaveURL('/fast-followers/FF-royal-free-1?asAt=2017-09-30');
  await expect(page.locator('h1')).toContainText(/not recorded/i);
  await page.goto('/fast-followers/FF-royal-free-1?asAt=2019-06-30');
  await expect(page.locator('h1')).toContainText('North Middlesex');
});

test('by 1 February 2018 Blackpool is withdrawn', async ({ page }) => {
  await page.goto('/fast-followers?asAt=2017-09-30&q=blackpool');
  await expect(tagOf(rowsOf(page))).toHaveText('Approved');
  await page.goto('/fast-followers?asAt=2018-02-01&q=blackpool');
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(tagOf(rowsOf(page))).toHaveText('Withdrawn');
  await page.goto('/fast-followers/FF-blackpool-taunton?asAt=2018-02-01');
  await expect(page.locator('main .gde-page-heading .nhsuk-tag')).toHaveText('Withdrawn');
});

test('the overview at 15 May 2017 sets the ceilings against the pot, and keeps approval and receipt apart', async ({ page }) => {
  await page.goto('/?asAt=2017-05-15');
  const main = page.locator('main');
  await expect(main).toContainText('Ceilings come to £195 million at most, against a published pot of £100 million.');
  await expect(main).toContainText('Treasury approval is met for the 16 acute exemplars');
  await expect(main).toContainText('No receipt is reported.');
  await expect(main).not.toContainText('£355 million');
});

test('the five published totals stand side by side, with the rule that picks one', async ({ page }) => {
  for (const path of ['/', '/data-quality']) {
    await page.goto(path);
    const totals = page.locator('section', { has: page.getByRole('heading', { level: 2, name: /published totals/i }) });
    for (const total of ['£280 million', '£295 million', '£302 million', '£385 million', '£395 million']) {
      await expect(totals.getByText(total).filter({ visible: true }), `${total} on ${path}`).not.toHaveCount(0);
    }
    await expect(totals.locator('.nhsuk-tag', { hasText: 'Picked' })).toHaveCount(1);
    await expect(totals).toContainText(/the most firmly said; of those said equally firmly, the latest/i);
  }
});
