import { expect, test, type Page } from '@playwright/test';
import { inOrder, paramsOf } from '../support/register-list';

test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

const MOMENTS = [
  ['First twelve named', '2016-09-30'],
  ['Four more expected', '2016-11-30'],
  ['Place-based plans', '2017-05-15'],
  ['First money', '2017-07-31'],
  ['Fast followers named', '2017-09-30'],
  ['Programme closes', '2021-03-31'],
] as const;

/** A page of every kind, with parameters that its clock must keep. */
const PAGES = [
  { path: '/', kept: [] },
  { path: '/exemplars', kept: [['q', 'hospital'], ['cohort', 'acute'], ['cohort', 'ambulance'], ['region', 'north'], ['sort', '-name'], ['perPage', '25']] },
  { path: '/trusts', kept: [['region', 'london'], ['supplier', 'not-recorded'], ['sort', '-ods_code'], ['perPage', '100']] },
  { path: '/exemplars/salford-royal', kept: [] },
  { path: '/sources/ods-2016-trusts', kept: [['kind', 'trust']] },
] as const;

const sentence = (page: Page) => page.getByRole('region', { name: 'Date shown' }).locator('p').first();

for (const { path, kept } of PAGES) {
  test(`the clock of ${path} is set without JavaScript and keeps everything else`, async ({ page }) => {
    const query = new URLSearchParams([...kept.map(([name, value]) => [name, value]), ...(kept.length > 0 ? [['page', '2']] : [])]).toString();
    await page.goto(query === '' ? path : `${path}?${query}`);
    await expect(sentence(page)).toContainText('Showing the programme as at today');
    await expect(sentence(page)).toContainText('as known today');

    await page.getByLabel('As at', { exact: true }).fill('2017-05-15');
    await page.getByRole('button', { name: 'Show this date' }).click();
    expect(new URL(page.url()).pathname).toBe(path);
    expect(paramsOf(page)).toEqual(inOrder([...kept, ['asAt', '2017-05-15']]));
    await expect(sentence(page)).toHaveText('Showing the programme as at 15 May 2017, as known today.');

    await page.getByText('As known on', { exact: true }).first().click();
    await page.getByLabel(/^As known on/).fill('2018-06-30');
    await page.getByRole('button', { name: 'Show this date' }).click();
    expect(paramsOf(page)).toEqual(inOrder([...kept, ['asAt', '2017-05-15'], ['knownAt', '2018-06-30']]));
    await expect(sentence(page)).toHaveText('Showing the programme as at 15 May 2017, as known on 30 June 2018.');

    const moments = page.getByRole('navigation', { name: 'Moments of the programme' });
    for (const [name, asAt] of MOMENTS.slice(0, 2)) {
      await moments.getByRole('link', { name }).click();
      expect(paramsOf(page)).toEqual(inOrder([...kept, ['asAt', asAt], ['knownAt', '2018-06-30']]));
      await expect(moments.locator('[aria-current="date"]')).toContainText(name);
    }
    await moments.getByRole('link', { name: 'Today' }).click();
    expect(paramsOf(page)).toEqual(inOrder([...kept, ['knownAt', '2018-06-30']]));

    await page.getByLabel(/^As known on/).fill('');
    await page.getByRole('button', { name: 'Show this date' }).click();
    expect(new URL(page.url()).searchParams.get('knownAt') ?? '').toBe('');
    await expect(sentence(page)).toContainText('as known today');
  });
}

test('every named moment is one click away', async ({ page }) => {
  await page.goto('/exemplars');
  const links = page.getByRole('navigation', { name: 'Moments of the programme' }).getByRole('link');
  expect(await links.evaluateAll((elements) => elements.map((element) => [element.firstChild?.textContent, new URL((element as HTMLAnchorElement).href).searchParams.get('asAt')]))).toEqual([
    ...MOMENTS.map(([name, asAt]) => [name, asAt]),
    ['Today', null],
  ]);
});

test('an instant is kept as it was given, and taken back to today', async ({ page }) => {
  await page.goto('/exemplars?cohort=acute&asAt=2017-05-15&knownAt=2017-06-01T12:00:00Z');
  await expect(sentence(page)).toHaveText('Showing the programme as at 15 May 2017, as known at 1 June 2017, 1pm.');
  await page.getByRole('button', { name: 'Show this date' }).click();
  expect(paramsOf(page)).toEqual(inOrder([['cohort', 'acute'], ['asAt', '2017-05-15'], ['knownAt', '2017-06-01T12:00:00Z']]));
  await page.getByRole('link', { name: 'Show what is known today' }).click();
  expect(paramsOf(page)).toEqual(inOrder([['cohort', 'acute'], ['asAt', '2017-05-15']]));
});

test('on a phone the menu, the clock and the filters open without JavaScript', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/exemplars?asAt=2017-05-15');
  await page.getByRole('button', { name: 'Change date' }).click();
  await page.getByLabel('As at', { exact: true }).fill('2016-11-30');
  await page.getByRole('button', { name: 'Show this date' }).click();
  await expect(sentence(page)).toContainText('30 November 2016');

  await page.getByRole('button', { name: 'Search and filter' }).click();
  await page.getByRole('checkbox', { name: /^Expected/ }).check();
  await page.getByRole('button', { name: 'Apply filters' }).click();
  expect(paramsOf(page)).toEqual(inOrder([['status', 'expected'], ['asAt', '2016-11-30']]));
  await expect(page.getByRole('button', { name: 'Search and filter (1 filter on)' })).toBeVisible();

  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Fast followers' }).click();
  await expect(page).toHaveURL('/fast-followers?asAt=2016-11-30');
});
