// The maps over the real register: their figures are those of the list of footprints and of statements written anew.
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { readPositionMap, readTileMap } from '@/app/read-footprint-maps';
import { withConnection } from '@/tests/factories/connect';
import { readExport } from '@/tests/factories/read-export';
import { readingAt } from '@/tests/factories/reading-at';

const CLOCKS = [['2016-11-30', null], ['2017-05-15', null], ['2017-05-15', '2017-05-31'], ['2018-06-01', null], ['2021-03-31', null]] as const;

const IN_FORCE = 'e.effective_on <= $1 AND e.recorded_at <= $2 AND (e.retracted_at IS NULL OR e.retracted_at > $2)';
const LATEST = 'ORDER BY e.effective_on DESC, e.confidence DESC, e.recorded_at DESC, e.id DESC LIMIT 1';
const knownBy = (knownAt: string | null) => (knownAt === null ? '9999-12-31' : `${knownAt} 23:59:59.999 Europe/London`);

/** Of some STPs together: trusts, exemplars and pairings, each once. */
const INDEPENDENT = `
  WITH member AS (
    SELECT DISTINCT t.ods_code FROM trust t, unnest($3::text[]) AS stp(code)
    WHERE (SELECT e.change::text FROM footprint_membership_event e WHERE e.ods_code = t.ods_code AND e.footprint_code = stp.code AND ${IN_FORCE} ${LATEST}) = 'joined')
  SELECT (SELECT count(*) FROM member)::int AS trusts,
    (SELECT count(*) FROM exemplar x WHERE (SELECT e.status::text FROM exemplar_status_event e WHERE e.exemplar_slug = x.slug AND ${IN_FORCE} ${LATEST}) NOT IN ('shortlisted', 'expected', 'not_selected', 'withdrawn')
      AND EXISTS (SELECT 1 FROM member m WHERE (SELECT e.change::text FROM exemplar_member_event e WHERE e.exemplar_slug = x.slug AND e.ods_code = m.ods_code AND ${IN_FORCE} ${LATEST}) = 'joined'))::int AS exemplars,
    (SELECT count(*) FROM fast_follower f WHERE (SELECT e.status::text FROM fast_follower_status_event e WHERE e.fast_follower_reference = f.reference AND ${IN_FORCE} ${LATEST}) IN ('approved', 'approved_with_conditions', 'agreement_signed', 'delivering', 'completed')
      AND (SELECT e.ods_code FROM fast_follower_trust_event e WHERE e.fast_follower_reference = f.reference AND ${IN_FORCE} ${LATEST}) IN (SELECT m.ods_code FROM member m))::int AS followers`;

test.each(CLOCKS)('as at %s, known at %s: every tile has the figures of the list of footprints', async (asAt, knownAt) => {
  const { rows } = await readTileMap(await readingAt(asAt, knownAt), 'then');
  expect(rows.flatMap(({ cells }) => cells)).toHaveLength(44);
  const listed = await withConnection(async (client) => {
    const found: unknown[] = [];
    for (const { code } of rows) found.push((await client.query(INDEPENDENT, [asAt, knownBy(knownAt), [code]])).rows[0]);
    return found;
  });
  expect(rows.map(({ trusts, exemplars, followers }) => ({ trusts, exemplars, followers }))).toEqual(listed);
});

test.each(CLOCKS)('as at %s, known at %s: in today’s boundaries an exemplar with trusts in two STPs counts once', async (asAt, knownAt) => {
  const { rows } = await readTileMap(await readingAt(asAt, knownAt), 'now');
  expect(rows.flatMap(({ cells }) => cells)).toHaveLength(44);
  // What was not known of yet stands nowhere.
  if (knownAt !== null) return expect(rows.every(({ kindName }) => kindName === 'STP')).toBe(true);
  const northEast = rows.find(({ code }) => code === 'ICS-north-east-and-north-cumbria');
  expect(northEast?.builtOn).toEqual(['E54000045', 'E54000046', 'E54000047']);
  const independent = await withConnection(async (client) => (await client.query<{ trusts: number; exemplars: number; followers: number }>(INDEPENDENT, [asAt, knownBy(knownAt), ['E54000045', 'E54000046', 'E54000047', 'E54000049']])).rows[0]);
  expect({ trusts: northEast?.trusts, exemplars: northEast?.exemplars, followers: northEast?.followers }).toEqual(independent);
});

test('before March 2016 nothing stood; from 2018 one stands on three tiles', async () => {
  expect((await readTileMap(await readingAt('2016-03-14'), 'then')).rows).toEqual([]);
  expect((await readTileMap(await readingAt('2017-12-31'), 'then')).rows).toHaveLength(44);
  const rows = (await readTileMap(await readingAt('2018-01-01'), 'then')).rows;
  expect(rows).toHaveLength(42);
  expect(rows.find(({ code }) => code === 'E54000049')?.cells).toHaveLength(3);
});

test('the map of tiles agrees with the file of footprints', async () => {
  const [reading, listed] = [await readingAt('2018-06-01'), await readExport('footprints', { format: 'csv', kind: 'stp', asAt: '2018-06-01' })];
  const rowsOfFile: Record<string, string>[] = parse(listed.text, { columns: true });
  const { rows } = await readTileMap(reading, 'then');
  expect(Object.fromEntries(rows.map(({ code, trusts, exemplars, followers }) => [code, [String(trusts), String(exemplars), String(followers)]]))).toEqual(
    Object.fromEntries(rowsOfFile.map((row) => [row['code'], [row['trust_count'], row['exemplar_count'], row['fast_follower_count']]])),
  );
});

/** The trusts with a part in the programme, each with where it is and the STP that it was in, asked for one by one. */
const POSITIONS = `
  SELECT t.ods_code, t.latitude::float8 AS latitude, t.longitude::float8 AS longitude,
    (SELECT f.code FROM footprint f WHERE f.kind_key = 'stp' AND (SELECT e.change::text FROM footprint_membership_event e WHERE e.ods_code = t.ods_code AND e.footprint_code = f.code AND ${IN_FORCE} ${LATEST}) = 'joined') AS footprint
  FROM trust t
  WHERE EXISTS (SELECT 1 FROM exemplar x WHERE (SELECT e.status::text FROM exemplar_status_event e WHERE e.exemplar_slug = x.slug AND ${IN_FORCE} ${LATEST}) NOT IN ('shortlisted', 'not_selected', 'withdrawn')
      AND (SELECT e.change::text FROM exemplar_member_event e WHERE e.exemplar_slug = x.slug AND e.ods_code = t.ods_code AND ${IN_FORCE} ${LATEST}) = 'joined')
    OR EXISTS (SELECT 1 FROM fast_follower f WHERE (SELECT e.status::text FROM fast_follower_status_event e WHERE e.fast_follower_reference = f.reference AND ${IN_FORCE} ${LATEST}) IN ('approved', 'approved_with_conditions', 'agreement_signed', 'delivering', 'completed')
      AND (SELECT e.ods_code FROM fast_follower_trust_event e WHERE e.fast_follower_reference = f.reference AND ${IN_FORCE} ${LATEST}) = t.ods_code)
  ORDER BY t.ods_code COLLATE "C"`;

test.each(CLOCKS)('as at %s, known at %s: the map has every trust of the programme, where it is and in its STP', async (asAt, knownAt) => {
  const { rows } = await readPositionMap(await readingAt(asAt, knownAt), 'then', 'part');
  const independent = await withConnection(async (client) => (await client.query<{ ods_code: string; latitude: number; longitude: number; footprint: string | null }>(POSITIONS, [asAt, knownBy(knownAt)])).rows);
  expect(independent.length).toBeGreaterThan(0);
  expect(rows.map(({ odsCode, latitude, longitude, footprint }) => ({ ods_code: odsCode, latitude, longitude, footprint: footprint?.code ?? null })).sort((a, b) => (a.ods_code < b.ods_code ? -1 : 1))).toEqual(independent);
});

test('trusts of the programme, or all that are open, each where it is and in its footprint; one without a position is counted and named', async () => {
  const part = await readPositionMap(await readingAt('2018-06-01'), 'then', 'part');
  const all = await readPositionMap(await readingAt('2018-06-01'), 'now', 'all');
  expect(part.rows.every((row) => row.part !== 'none')).toBe(true);
  expect(all.rows.length).toBeGreaterThan(200);
  expect(all.rows.find(({ odsCode }) => odsCode === 'RM3')).toMatchObject({ part: 'exemplar', latitude: expect.closeTo(53.49, 1) as number, longitude: expect.closeTo(-2.32, 1) as number, footprint: { code: 'E54000007' } });
  expect(all.rows.find(({ odsCode }) => odsCode === 'RTD')?.footprint?.code).toBe('ICS-north-east-and-north-cumbria');
  expect([part.withoutPosition, part.left]).toEqual([[], 0]);
  await withConnection(async (client) => {
    await client.query(`INSERT INTO trust (ods_code, name, kind, is_foundation_trust, source_id, recorded_at) VALUES ('ZZ8', 'A trust nowhere', 'acute', false, 'hsj-2017-09-11-trust-buddies', '2016-01-01')`);
  });
  const later = await readPositionMap(await readingAt('2018-06-01'), 'then', 'all');
  expect(later.withoutPosition).toEqual(['A trust nowhere']);
  expect(later.rows).toHaveLength(all.rows.length + 1);
});
