import { expect, test, type Page, type Response } from '@playwright/test';
import { chartFigure } from './support/chart-figure';

const ADDRESS = '/?asAt=2016-11-30';

/** The scripts that came and hold the chart's library. */
function watchForChartScript(page: Page): { readonly urls: () => Promise<readonly string[]> } {
  const responses: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') responses.push(response);
  });
  return {
    urls: async () => {
      const found = await Promise.all(responses.map(async (response) => ((await response.text()).includes('recharts-') ? response.url() : null)));
      return found.filter((url) => url !== null);
    },
  };
}

test('the chart and its script come only when the reader comes to it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  const scripts = watchForChartScript(page);
  await page.goto(ADDRESS, { waitUntil: 'networkidle' });
  const figure = chartFigure(page, 'pipeline');
  await expect(figure).toHaveAccessibleName('North has the most exemplars: 6 of 16; 4 of the 16 are only expected.');
  expect(await scripts.urls()).toEqual([]);
  await expect(figure.locator('svg.recharts-surface')).toHaveCount(0);

  const before = await figure.boundingBox();
  await figure.scrollIntoViewIfNeeded();
  await figure.getByRole('table').scrollIntoViewIfNeeded();
  await expect(figure.getByRole('application')).toHaveCount(1);
  expect((await scripts.urls()).length).toBeGreaterThan(0);
  expect((await figure.boundingBox())?.height, 'nothing moves when the chart comes').toBeCloseTo(before?.height ?? 0, -1);
});

test('what is expected is drawn in a pattern, what is named is not, and both are labelled', async ({ page }) => {
  await page.goto(ADDRESS);
  const figure = chartFigure(page, 'pipeline');
  await figure.getByRole('table').scrollIntoViewIfNeeded();
  const bars = figure.locator('.recharts-bar-rectangle path');
  await expect(bars.first()).toBeVisible();
  const fills = await bars.evaluateAll((paths) => [...new Set(paths.map((path) => path.getAttribute('fill')))].sort());
  expect(fills).toEqual(['url(#chart-hatched)', 'var(--nhsuk-brand-colour)']);
  await expect(figure.getByRole('list', { name: 'Key' }).getByRole('listitem')).toHaveText(['Named', 'Expected']);
  await expect(figure.locator('svg text').filter({ hasText: 'Not recorded: 0' })).toHaveCount(1);
});

test('the bars are read with the keyboard, the way the arrows point', async ({ page }) => {
  await page.goto(ADDRESS);
  const figure = chartFigure(page, 'pipeline');
  await figure.getByRole('table').scrollIntoViewIfNeeded();
  const chart = figure.getByRole('application');
  await expect(chart).toBeVisible();
  await chart.focus();
  await page.keyboard.press('ArrowDown');
  await expect(figure.getByText('Midlands and East: 3 named, 1 expected')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(figure.getByText('London: 1 named, 1 expected')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(figure.getByText('Midlands and East: 3 named, 1 expected')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table says what the chart would, and no room is kept for it', async ({ page }) => {
    await page.goto(ADDRESS);
    const figure = chartFigure(page, 'pipeline');
    const north = figure.getByRole('row', { name: /^North/ });
    await expect(north.getByRole('cell')).toHaveText(['4 named, 2 expected', '6', '0', 'Up to £40 million']);
    await expect(figure.getByRole('row', { name: /^Not recorded/ }).getByRole('cell')).toHaveText(['none', '0', '0', 'none']);
    await expect(figure.locator('svg.recharts-surface')).toHaveCount(0);
    expect((await figure.boundingBox())?.height).toBeLessThan(700);
  });
});
