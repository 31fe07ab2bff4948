import { expect, test } from '@playwright/test';
import { PAGE_CASES } from '../routes';
import { DRAWN_BY_SCRIPT, readVisibleText } from '../support/visible-text';

test.use({ viewport: { width: 1280, height: 900 } });

// One page of every route, and everything that answers "not found".
for (const { path, shows, status } of PAGE_CASES.filter((page) => page.readsWithoutScript ?? page.status === 404)) {
  test(`${path} shows ${shows}, the same without JavaScript`, async ({ page, browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 }, ...(baseURL === undefined ? {} : { baseURL }) });
    const bare = await context.newPage();
    const response = await bare.goto(path);
    expect(response?.status()).toBe(status ?? 200);
    await expect(bare.locator('h1')).toBeVisible();
    const without = await readVisibleText(bare);
    await context.close();

    await page.goto(path);
    const withScript = await readVisibleText(page, { leaveOut: DRAWN_BY_SCRIPT });
    await expect(page.locator(`${DRAWN_BY_SCRIPT}:not(figure:has(table) *)`), 'a picture without a table beside it').toHaveCount(0);
    expect(without.texts.length).toBeGreaterThan(10);
    expect(withScript.texts.filter((text) => !without.texts.includes(text)), 'text that only a script shows').toEqual([]);
  });
}

test('the table of the chart is there without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto('/?asAt=2017-05-15');
  const table = page.locator('figure').getByRole('table', { name: 'The programme by region' });
  await expect(table).toBeVisible();
  await expect(table.getByRole('row')).not.toHaveCount(0);
  for (const region of ['North', 'Midlands and East', 'London', 'South']) await expect(table.getByRole('rowheader', { name: region })).toBeVisible();
  await context.close();
});
