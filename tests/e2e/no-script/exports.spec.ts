import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { expect, test } from '@playwright/test';
import { FILE_CASES } from '../routes';
import { REGISTER_LISTS, rowKeyOfFile, rowKeysOf, statedTotal } from '../support/register-list';

test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

/** A narrowing of each list that leaves some of its rows. */
const NARROWED = {
  exemplars: 'cohort=acute&region=north&sort=-name',
  'fast-followers': 'cohort=acute&q=trust&sort=trust_name',
  trusts: 'region=london&region=not-recorded&sort=-kind',
  footprints: 'kind=stp&sort=-trust_count',
  funding: 'kind=ceiling&kind=approved&sort=-amount',
  sources: 'q=nhs&sort=-published_on',
} as const;

for (const list of REGISTER_LISTS) {
  test(`the files of /${list.name} hold the rows shown, all of them, in the order shown`, async ({ page }) => {
    await page.goto(`/${list.name}?${NARROWED[list.name]}&perPage=250&asAt=2018-02-01`);
    const shown = await rowKeysOf(page, list);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown).toHaveLength(await statedTotal(page));
    const links = page.getByRole('navigation', { name: 'Download these rows' });

    const [download] = await Promise.all([page.waitForEvent('download'), links.getByRole('link', { name: 'CSV', exact: true }).click()]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^gde_${list.name}_as-at-2018-02-01_[0-9a-f]{12}\\.csv$`));
    const csv = await readFile(await download.path(), 'utf8');
    const fromCsv = parse(csv, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
    expect(fromCsv.map((row) => rowKeyOfFile(list, row))).toEqual(shown);

    const file = async (label: string) => {
      const response = await page.request.get((await links.getByRole('link', { name: label, exact: true }).getAttribute('href')) ?? '');
      expect(response.status()).toBe(200);
      return response.text();
    };
    expect(await file('CSV for Excel')).toBe(`\uFEFF${csv}`);
    const json = JSON.parse(await file('JSON')) as { meta: { as_at: string; row_count: number }; rows: Record<string, unknown>[] };
    expect(json.meta).toMatchObject({ as_at: '2018-02-01', row_count: shown.length });
    expect(json.rows.map((row) => rowKeyOfFile(list, row))).toEqual(shown);
    const lines = (await file('NDJSON')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(json.rows);
  });
}

for (const { path, status, mediaType, begins } of FILE_CASES) {
  test(`${path} answers ${status}`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    expect(response.headers()['content-type']).toContain(mediaType);
    expect(await response.text()).toMatch(begins);
  });
}
