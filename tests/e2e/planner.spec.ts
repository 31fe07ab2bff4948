import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a what-if, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('is typed, worked out, compared and taken away, and its address keeps it', async ({ page }) => {
      await page.goto('/funding/planner?asAt=2016-11-30');
      await page.getByLabel('Pot', { exact: true }).first().fill('£100m');
      await page.getByLabel('Acute sites').first().fill('12');
      await page.getByText('Compare with a second scenario').click();
      await page.getByLabel('Acute sites').last().fill('16');
      await page.getByRole('button', { name: 'Work it out' }).click();

      await expect(page).toHaveURL(/pot=%C2%A3100m.*acute=12.*b_acute=16/);
      await expect(page.getByText('A: If £100 million were shared equally over 12 sites, each acute site would get £8,333,333.33 (4 of them a penny more).')).toBeVisible();
      await expect(page.getByText('B: If £100 million were shared equally over 16 sites, each acute site would get £6,250,000.00.')).toBeVisible();
      await expect(page.getByRole('table', { name: 'What-if, Scenario A: what each would get' }).getByRole('row')).toHaveCount(13);
      await expect(page.getByRole('table', { name: 'What-if, Scenario B: what each would get' }).getByRole('row')).toHaveCount(17);

      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('navigation', { name: 'Download these rows' }).getByRole('link', { name: 'CSV', exact: true }).click()]);
      const rows = parse(await readFile(await download.path(), 'utf8'), { columns: true }) as Record<string, string>[];
      expect(download.suggestedFilename()).toMatch(/^gde_planner-what-if_as-at-2016-11-30_[0-9a-f]{12}\.csv$/);
      const shown = await page.getByRole('table', { name: /what each would get/ }).locator('tbody tr').evaluateAll((lines) => lines.map((line) => line.children[3]?.textContent?.replace(/[£,]/g, '')));
      expect(rows.map((row) => row['amount_gbp'])).toEqual(shown);
      expect(new Set(rows.map((row) => row['what_if']))).toEqual(new Set(['what-if: not actual money']));
    });
  });
}

test('the chart draws what its table says', async ({ page }) => {
  await page.goto('/funding/planner?asAt=2017-05-15');
  const figure = page.getByRole('figure');
  await figure.getByRole('table').scrollIntoViewIfNeeded();
  await figure.locator('.recharts-surface').first().scrollIntoViewIfNeeded();
  const widths = await figure.locator('.recharts-bar-rectangle path').evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))));
  const cells = await figure.locator('tbody tr').evaluateAll((rows) => rows.slice(0, -1).map((row) => [4, 5].map((column) => Number(row.children[column]?.textContent?.replace(/[£,]/g, '')))));
  const drawn = [...cells.map(([given]) => given), ...cells.map(([, unfunded]) => unfunded)].map((pounds) => pounds ?? 0);
  expect(widths).toHaveLength(drawn.length);
  const scale = (widths[0] ?? 0) / (drawn[0] ?? 1);
  for (const [index, pounds] of drawn.entries()) expect(Math.abs((widths[index] ?? 0) - pounds * scale)).toBeLessThan(2);
});
