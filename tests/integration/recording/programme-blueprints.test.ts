// Which blueprints were reused, by whom, over the programme and at the pages of exemplar and follower, against what was written into the tables.
import { beforeAll, expect, test } from 'vitest';
import { listBlueprints, listReusedBlueprints } from '@/lib/queries/recording/list-blueprints';
import { listProgrammeBlueprints } from '@/lib/queries/recording/list-programme-blueprints';
import { parseBlueprintParams } from '@/lib/schemas/blueprint-params';
import type { RawParams } from '@/lib/schemas/raw-params';
import { inTransaction, withConnection } from '@/tests/factories/connect';
import { readingAt } from '@/tests/factories/reading-at';
import { evidence, insertRow, insertUser, retract } from '@/tests/factories/record-event';

let beforeRetraction: string;

beforeAll(async () => {
  const userId = await inTransaction(insertUser);
  const reuse = (blueprint: string, on: string, who: { fast_follower_reference: string } | { ods_code: string }) => evidence(userId, on, { blueprint_id: blueprint, ...who });
  const taken = reuse('wounds', '2019-06-01', { ods_code: 'RJR' });
  await inTransaction(async (client) => {
    const blueprint = (id: string, slug: string, title: string, publishedOn: string | null) => insertRow(client, 'blueprint', { id, exemplar_slug: slug, title, published_on: publishedOn });
    await blueprint('wounds', 'salford-royal', 'Digital wound care', '2018-05-01');
    await blueprint('wards', 'salford-royal', 'Observations on wards', null);
    await blueprint('scans', 'wirral', 'Scanning for safety', '2019-02-01');
    for (const row of [
      reuse('wounds', '2018-09-01', { fast_follower_reference: 'FF-pennine-salford' }),
      // The trust of this pairing is not recorded: it goes by its reference.
      reuse('wounds', '2019-01-01', { fast_follower_reference: 'FF-birmingham-1' }),
      taken,
      reuse('scans', '2019-06-01', { fast_follower_reference: 'FF-pennine-salford' }),
    ]) {
      await insertRow(client, 'blueprint_reuse', row);
    }
  });
  beforeRetraction = await withConnection(async (client) => (await client.query<{ at: string }>('SELECT max(recorded_at) AS at FROM blueprint_reuse')).rows[0]?.at ?? '');
  await inTransaction((client) => retract(client, 'blueprint_reuse', String(taken['id']), userId));
});

async function shownAt(asAt: string, knownAt: string | null = null, raw: RawParams = {}) {
  const { figures, rows } = await listProgrammeBlueprints(await readingAt(asAt, knownAt), parseBlueprintParams(raw));
  return { figures: Object.values(figures), rows: rows.map(({ title, uses }) => [title, ...uses.map(({ name }) => name)]) };
}

const PENNINE = 'Pennine Acute Hospitals NHS Trust';

test.each([
  ['2018-04-30', [1, 1, 0, 0, 0], [['Observations on wards']]],
  ['2018-12-31', [2, 1, 1, 1, 0], [['Digital wound care', PENNINE], ['Observations on wards']]],
  ['2019-03-01', [3, 2, 1, 2, 0], [['Digital wound care', PENNINE, 'FF-birmingham-1'], ['Observations on wards'], ['Scanning for safety']]],
  ['2019-12-31', [3, 2, 2, 2, 0], [['Digital wound care', PENNINE, 'FF-birmingham-1'], ['Scanning for safety', PENNINE], ['Observations on wards']]],
])('as at %s', async (asAt, figures, rows) => {
  expect(await shownAt(asAt)).toEqual({ figures, rows });
});

test('what was retracted since counts for whoever asks what was known before', async () => {
  const { figures, rows } = await shownAt('2019-12-31', new Date(beforeRetraction).toISOString());
  expect(figures).toEqual([3, 2, 2, 2, 1]);
  expect(rows[0]).toEqual(['Digital wound care', PENNINE, 'FF-birmingham-1', expect.stringContaining('Countess of Chester')]);
  expect(await shownAt('2019-12-31', '2019-12-31')).toEqual({ figures: [0, 0, 0, 0, 0], rows: [] });
});

test('those reused, those not, and those of a cohort', async () => {
  expect((await shownAt('2019-12-31', null, { reused: 'yes' })).rows.map(([title]) => title)).toEqual(['Digital wound care', 'Scanning for safety']);
  expect((await shownAt('2019-12-31', null, { reused: 'no' })).rows.map(([title]) => title)).toEqual(['Observations on wards']);
  expect((await shownAt('2019-12-31', null, { cohort: 'ambulance' })).figures).toEqual([0, 0, 0, 0, 0]);
  expect((await listProgrammeBlueprints(await readingAt('2019-12-31'), parseBlueprintParams({ page: '7' }))).page).toBe(1);
});

test('the pages of the exemplar and of the follower say the same', async () => {
  const reading = await readingAt('2019-12-31');
  expect((await listBlueprints(reading, 'salford-royal')).map(({ title, uses }) => [title, ...uses.map(({ name }) => name)])).toEqual([['Digital wound care', PENNINE, 'FF-birmingham-1'], ['Observations on wards']]);
  expect((await listReusedBlueprints(reading, 'FF-pennine-salford')).map(({ title, exemplar, evidence: { effectiveOn } }) => [title, exemplar.slug, effectiveOn])).toEqual([['Digital wound care', 'salford-royal', '2018-09-01'], ['Scanning for safety', 'wirral', '2019-06-01']]);
  expect(await listReusedBlueprints(await readingAt('2018-08-31'), 'FF-pennine-salford')).toEqual([]);
});
