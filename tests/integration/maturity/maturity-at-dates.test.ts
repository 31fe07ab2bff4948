// Maturity over the real register, against statements written anew: what is public of a round, whose it is, and who has support where.
import { expect, test } from 'vitest';
import { readMaturityScores } from '@/app/read-maturity-scores';
import { LEDGER_KINDS } from '@/lib/domain/funding/ledger-kind';
import { readSupport } from '@/lib/queries/maturity/read-support';
import { listRegions } from '@/lib/queries/overview/list-regions';
import { maturityFileRows } from '@/lib/view/maturity/to-maturity-view';
import { supportTotal, toSupportView } from '@/lib/view/maturity/to-support-view';
import { withConnection } from '@/tests/factories/connect';
import { readingAt } from '@/tests/factories/reading-at';
import { evidence, insertRow, insertUser, retract } from '@/tests/factories/record-event';

const CLOCKS = [['2016-11-30', null], ['2017-05-15', null], ['2017-05-15', '2017-05-31'], ['2018-06-01', null], ['2021-03-31', null]] as const;

const NOTHING_ASKED = { round: null, measure: null, page: 1 } as const;

const IN_FORCE = 'e.effective_on <= $1 AND e.recorded_at <= $2 AND (e.retracted_at IS NULL OR e.retracted_at > $2)';
const LATEST = 'ORDER BY e.effective_on DESC, e.confidence DESC, e.recorded_at DESC, e.id DESC LIMIT 1';

/** The end of the day, as the tracker reads a date that something was known by. */
const knownBy = (knownAt: string | null) => (knownAt === null ? '9999-12-31' : `${knownAt} 23:59:59.999 Europe/London`);

test.each(CLOCKS)('as at %s, known at %s: every figure of the first round, each once, and the averages as published', async (asAt, knownAt) => {
  const { view, round } = await readMaturityScores(await readingAt(asAt, knownAt), { ...NOTHING_ASKED, round: '2015/16' });
  expect(round).toBe('2015/16');
  const independent = await withConnection(async (client) => {
    const { rows } = await client.query<{ ods_code: string; measure: string; value: string | null }>(
      `SELECT e.ods_code, e.measure::text, e.value::text FROM maturity_assessment e WHERE e.round = '2015/16' AND ${IN_FORCE} ORDER BY e.ods_code COLLATE "C", e.measure::text COLLATE "C"`,
      [asAt, knownBy(knownAt)],
    );
    return rows.map(({ ods_code: odsCode, measure, value }) => [odsCode, measure, value === null ? null : Number(value)]);
  });
  const shown = [...(view?.rows ?? []).flatMap(({ odsCode, measure, score }) => (odsCode === null ? [] : [[odsCode, measure, score]])), ...(view?.others ?? []).map(({ odsCode, measure, value }) => [odsCode, measure, value === null ? null : Number(value)])];
  expect(shown.map((row) => JSON.stringify(row)).sort()).toEqual(independent.map((row) => JSON.stringify(row)).sort());
  const averages = (view?.rows ?? []).filter(({ part }) => part === 'published_average').map(({ measure, score }) => [measure, score]);
  expect(averages).toEqual([['readiness', 73], ['capabilities', 40], ['enabling_infrastructure', 68], ['mean_of_three', 60]]);
  const computed = (view?.rows ?? []).filter(({ part }) => part === 'computed_average');
  expect(computed.map(({ measure, score, counted }) => [measure, score, counted])).toEqual([['mean_of_three', Math.round(((93 + 89 + 87) / 3) * 100) / 100, 3]]);
});

test('what is not published is told from what is not recorded', async () => {
  const first = await readMaturityScores(await readingAt('2021-03-31'), { ...NOTHING_ASKED, round: '2015/16' });
  expect(first.view?.coverage.find(({ measure }) => measure === 'readiness')).toEqual({ measure: 'readiness', assessed: 239, inFigures: 1, inWords: 2, notPublished: 236 });
  await withConnection(async (client) => {
    const user = await insertUser(client);
    const row = evidence(user, '2019-01-01', { ods_code: 'RM3', round: '2019 (a third)', measure: 'readiness', value: 80 });
    await insertRow(client, 'maturity_assessment', row);
    const third = await readMaturityScores(await readingAt('2021-03-31'), { ...NOTHING_ASKED, round: '2019 (a third)' });
    expect(third.view?.coverage).toEqual([{ measure: 'readiness', assessed: null, inFigures: 1, inWords: 0, notPublished: null }]);
    expect(third.view?.rows.map(({ odsCode, score, part }) => [odsCode, score, part])).toEqual([['RM3', 80, 'exemplar']]);
    await retract(client, 'maturity_assessment', String(row['id']), user);
  });
  expect((await readMaturityScores(await readingAt('2021-03-31'), NOTHING_ASKED)).rounds.map(({ round }) => round)).toEqual(['2015/16', '2017 (round 2)']);
});

test('each trust’s part is that of the date', async () => {
  const partOf = async (odsCode: string, asAt: string) => maturityFileRows((await readMaturityScores(await readingAt(asAt), NOTHING_ASKED)).view ?? { rows: [] }, '').find((row) => row['ods_code'] === odsCode)?.['part'];
  expect(await partOf('RM3', '2016-05-31')).toBe('none');
  expect(await partOf('RM3', '2016-11-30')).toBe('exemplar');
  expect(await partOf('REP', '2016-11-30')).toBe('none');
  expect(await partOf('REP', '2018-06-01')).toBe('follower');
});

test('a round and a page that are not there fall back and are told', async () => {
  const { round, page, ignored } = await readMaturityScores(await readingAt('2021-03-31'), { round: '1999', measure: null, page: 7 });
  expect([round, page]).toEqual(['2015/16', 1]);
  expect(ignored.map(({ name, value }) => [name, value])).toEqual([['round', '1999'], ['page', '7']]);
});

const PARTS = `
  WITH exemplars AS (SELECT x.slug, (SELECT e.status::text FROM exemplar_status_event e WHERE e.exemplar_slug = x.slug AND ${IN_FORCE} ${LATEST}) AS status FROM exemplar x),
  part AS (
    SELECT t.ods_code, t.region_slug,
      EXISTS (SELECT 1 FROM exemplars x WHERE x.status NOT IN ('shortlisted', 'not_selected', 'withdrawn', 'expected')
        AND (SELECT e.change::text FROM exemplar_member_event e WHERE e.exemplar_slug = x.slug AND e.ods_code = t.ods_code AND ${IN_FORCE} ${LATEST}) = 'joined') AS is_exemplar,
      EXISTS (SELECT 1 FROM exemplars x WHERE x.status = 'expected'
        AND (SELECT e.change::text FROM exemplar_member_event e WHERE e.exemplar_slug = x.slug AND e.ods_code = t.ods_code AND ${IN_FORCE} ${LATEST}) = 'joined') AS is_expected,
      EXISTS (SELECT 1 FROM fast_follower f WHERE (SELECT e.ods_code FROM fast_follower_trust_event e WHERE e.fast_follower_reference = f.reference AND ${IN_FORCE} ${LATEST}) = t.ods_code
        AND (SELECT e.status::text FROM fast_follower_status_event e WHERE e.fast_follower_reference = f.reference AND ${IN_FORCE} ${LATEST}) IN ('approved', 'approved_with_conditions', 'agreement_signed', 'delivering', 'completed')) AS is_follower
    FROM trust t)
  SELECT r.slug, (SELECT count(*) FROM part p WHERE p.region_slug = r.slug AND p.is_exemplar)::int AS exemplars,
    (SELECT count(*) FROM part p WHERE p.region_slug = r.slug AND p.is_expected AND NOT p.is_exemplar)::int AS expected,
    (SELECT count(*) FROM part p WHERE p.region_slug = r.slug AND p.is_follower AND NOT p.is_expected AND NOT p.is_exemplar)::int AS followers
  FROM region r ORDER BY r.position`;

const MONEY = `
  SELECT e.kind::text AS kind, sum(coalesce(e.amount_high_pence, e.amount_pence))::text AS high, bool_or(e.qualifier = 'at_least' AND e.amount_high_pence IS NULL) AS is_open FROM ledger_entry e WHERE e.effective_on <= $1 AND e.recorded_at <= $2 GROUP BY 1`;

test.each(CLOCKS)('as at %s, known at %s: parts by region, and money of each kind whole however it is told apart', async (asAt, knownAt) => {
  const reading = await readingAt(asAt, knownAt);
  const regions = await listRegions(reading);
  const [parts, money] = await withConnection(async (client) => [
    (await client.query<{ slug: string; exemplars: number; expected: number; followers: number }>(PARTS, [asAt, knownBy(knownAt)])).rows,
    (await client.query<{ kind: string; high: string; is_open: boolean }>(MONEY, [asAt, knownBy(knownAt)])).rows,
  ] as const);
  const byRegion = toSupportView(await readSupport(reading, 'region'), regions, 'region', 'trusts');
  expect(byRegion.rows.filter(({ key }) => key !== 'not-recorded').map(({ key, trusts }) => ({ slug: key, exemplars: trusts.exemplar, expected: trusts.expected, followers: trusts.follower }))).toEqual(parts);
  const byGroup = toSupportView(await readSupport(reading, 'group'), regions, 'group', 'trusts');
  expect(byGroup.rows.reduce((sum, row) => sum + supportTotal(row), 0)).toBe(byRegion.rows.reduce((sum, row) => sum + supportTotal(row), 0));
  for (const view of [byRegion, byGroup]) {
    for (const kind of LEDGER_KINDS) {
      const ranges = view.all.flatMap((row) => row.money[kind] ?? []);
      // Of an open range the least is all that is known, there as here.
      const most = ranges.some(({ highPence }) => highPence === null) ? null : ranges.reduce((sum, { highPence }) => sum + (highPence ?? 0n), 0n);
      const whole = money.find((of) => of.kind === kind);
      expect([kind, most]).toEqual([kind, whole?.is_open === true ? null : BigInt(whole?.high ?? '0')]);
    }
  }
});

test('a group that a source gives is told apart from that day, and money goes with the lead trust', async () => {
  const groupRow = async (asAt: string) => toSupportView(await readSupport(await readingAt(asAt), 'group'), [], 'group', 'ceiling').rows.find(({ key }) => key === 'A');
  await withConnection(async (client) => {
    const user = await insertUser(client);
    const row = evidence(user, '2016-10-01', { ods_code: 'RM3', group: 'A' });
    await insertRow(client, 'wachter_group_event', row);
    expect((await groupRow('2016-09-30'))?.trusts).toEqual({ exemplar: 0, expected: 0, follower: 0, none: 0 });
    expect(await groupRow('2016-11-30')).toMatchObject({ trusts: { exemplar: 1, expected: 0, follower: 0, none: 0 }, money: { ceiling: { lowPence: 0n, highPence: 1_000_000_000n } } });
    await retract(client, 'wachter_group_event', String(row['id']), user);
  });
  expect((await groupRow('2016-11-30'))?.trusts.exemplar).toBe(0);
});
