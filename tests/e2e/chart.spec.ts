import { expect, test, type Locator, type Page } from '@playwright/test';
import { chartFigure } from './support/chart-figure';

/** Of the scripts that have come, those that hold the chart library. */
async function chartScripts(page: Page, scripts: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = [];
  for (const url of scripts) {
    if ((await (await page.request.get(url)).text()).includes('recharts-')) found.push(url);
  }
  return found;
}

function watchScripts(page: Page): ReadonlySet<string> {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request.url());
  });
  return scripts;
}

test('on a phone too the chart’s script is fetched only when its figure is seen', async ({ page }) => {
  const scripts = watchScripts(page);
  await page.setViewportSize({ width: 390, height: 720 });
  await page.goto('/?asAt=2017-05-15', { waitUntil: 'networkidle' });
  const figure = chartFigure(page, 'pipeline');
  await expect(figure).not.toBeInViewport();
  expect(await chartScripts(page, scripts)).toEqual([]);

  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('svg.recharts-surface').first()).toBeVisible();
  expect((await chartScripts(page, scripts)).length).toBeGreaterThan(0);
});

test('the chart says what its table says', async ({ page }) => {
  await page.goto('/?asAt=2016-11-30');
  await chartFigure(page, 'pipeline').scrollIntoViewIfNeeded();
  const chart = chartFigure(page, 'pipeline').locator('svg.recharts-surface').first();
  await expect(chart).toBeVisible();
  const title = await chart.locator('title').first().textContent();
  const rows = await chartFigure(page, 'pipeline').locator('table tbody tr').evaluateAll((elements) => elements.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim())));
  const regions = rows.filter(([region]) => ['North', 'Midlands and East', 'London', 'South'].includes(region ?? ''));
  expect(regions).toHaveLength(4);
  for (const [region, acute] of regions) {
    const numbers = acute?.match(/\d+/g) ?? [];
    expect(title, `${region ?? ''}: ${acute ?? ''}`).toMatch(new RegExp(`${region ?? ''}[^;]*${numbers.join('[^;]*')}`));
  }
  await expect(chartFigure(page, 'pipeline').locator('figcaption')).toContainText('As at 30 November 2016');
});

test('without the chart’s script the figure still says everything', async ({ page }) => {
  await page.route('**/_next/static/chunks/**', async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes('recharts-')) await route.abort();
    else await route.fulfill({ response });
  });
  await page.goto('/?asAt=2017-05-15');
  const refused = page.waitForEvent('requestfailed');
  await chartFigure(page, 'pipeline').scrollIntoViewIfNeeded();
  await refused;
  await expect(chartFigure(page, 'pipeline').getByRole('table', { name: 'The programme by region' })).toBeVisible();
  await expect(page.locator('h1')).toBeVisible();
  await expect(chartFigure(page, 'pipeline').locator('svg.recharts-surface')).toHaveCount(0);
  await page.unrouteAll({ behavior: 'wait' });
});

/** How every part that a key names is filled: in words, and no two alike. */
async function fillsOfKey(figure: Locator): Promise<string[]> {
  return figure.getByRole('list', { name: 'Key' }).locator('li svg').evaluateAll((swatches) => swatches.map((swatch) => [...swatch.querySelectorAll('*')].map((mark) => `${mark.tagName} ${mark.getAttribute('fill') ?? ''} ${mark.getAttribute('stroke-dasharray') ?? ''} ${mark.getAttribute('d') ?? ''}`).join(' ')));
}

for (const [path, chart] of [['/?asAt=2016-11-30', 'money-steps'], ['/?asAt=2016-11-30', 'pipeline'], ['/suppliers', 'suppliers'], ['/maturity', 'support'], ['/footprints/map', 'positions']] as const) {
  test(`${chart} keeps its colours, patterns and white ground where colours are forced, and no two of its parts are filled alike`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    const figure = chartFigure(page, chart);
    await figure.scrollIntoViewIfNeeded();
    const drawing = figure.locator('.gde-drawing').first();
    await expect(drawing).toBeVisible();
    await expect(drawing).toHaveCSS('forced-color-adjust', 'none');
    await expect(drawing).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    // The table beside it takes the colours that the reader chose.
    await expect(figure.locator('table').first()).toHaveCSS('forced-color-adjust', 'auto');
    const fills = await fillsOfKey(figure);
    expect(fills.length).toBeGreaterThan(0);
    expect(new Set(fills).size).toBe(fills.length);
  });
}

test('where colours are forced, what only its ground told apart has an edge, and a hedge is still drawn as one', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Find', exact: true })).toHaveCSS('border-top-style', 'solid');
  const hedged = page.locator('.gde-tag--hedged').first();
  await expect(hedged).toHaveCSS('border-top-style', 'dashed');
  await expect(hedged).toHaveCSS('outline-style', 'none');
});
