// The milestones of the programme at two clocks, as page and files read them, against counts written against the tables alone.
import { beforeAll, expect, test } from 'vitest';
import { CHART_FILES } from '@/app/exports/charts/[chart]/chart-files';
import type { Reader } from '@/lib/auth/reader';
import { listProgrammeMilestones } from '@/lib/queries/recording/list-programme-milestones';
import { toMilestonesView } from '@/lib/view/recording/to-milestones-view';
import { inTransaction, withConnection } from '@/tests/factories/connect';
import { readingAt } from '@/tests/factories/reading-at';
import { evidence, insertRow, insertUser, retract } from '@/tests/factories/record-event';

const INDEPENDENT = `
  WITH said AS (SELECT * FROM milestone_event WHERE effective_on <= $1 AND recorded_at <= $2 AND (retracted_at IS NULL OR retracted_at > $2)),
  dated AS (
    SELECT m.id,
      (SELECT due_on FROM said s WHERE s.milestone_id = m.id AND kind = 'baseline' ORDER BY effective_on, recorded_at, id LIMIT 1) AS agreed,
      (SELECT effective_on FROM said s WHERE s.milestone_id = m.id AND kind = 'achieved' ORDER BY effective_on DESC, recorded_at DESC, id DESC LIMIT 1) AS achieved,
      (SELECT due_on FROM said s WHERE s.milestone_id = m.id AND kind = 'forecast' ORDER BY effective_on DESC, recorded_at DESC, id DESC LIMIT 1) AS forecast
    FROM milestone m LEFT JOIN fast_follower f ON f.reference = m.fast_follower_reference
    WHERE (f.reference IS NULL OR f.public_from <= $2) AND EXISTS (SELECT 1 FROM said s WHERE s.milestone_id = m.id))
  SELECT date_trunc('quarter', agreed)::date::text AS quarter_from,
    (count(*) FILTER (WHERE achieved <= agreed))::int AS achieved_in_time, (count(*) FILTER (WHERE achieved > agreed))::int AS achieved_late,
    (count(*) FILTER (WHERE achieved IS NULL AND forecast <= agreed))::int AS expected_in_time, (count(*) FILTER (WHERE achieved IS NULL AND forecast > agreed))::int AS expected_late,
    (count(*) FILTER (WHERE agreed IS NULL OR coalesce(achieved, forecast) IS NULL))::int AS nothing_said,
    min(coalesce(achieved, forecast) - agreed)::int AS days_least, max(coalesce(achieved, forecast) - agreed)::int AS days_most
  FROM dated GROUP BY 1 ORDER BY 1 NULLS LAST`;

let beforeRetraction: string;

beforeAll(async () => {
  const userId = await inTransaction(insertUser);
  const taken = evidence(userId, '2018-12-01', { milestone_id: 'portal', kind: 'forecast', due_on: '2021-01-01' });
  await inTransaction(async (client) => {
    await insertRow(client, 'fast_follower', { reference: 'FF-hidden', exemplar_slug: 'wirral' });
    await insertRow(client, 'fast_follower_trust_event', evidence(userId, '2018-03-01', { fast_follower_reference: 'FF-hidden', ods_code: 'RM3' }));
    await insertRow(client, 'fast_follower_status_event', evidence(userId, '2018-03-01', { fast_follower_reference: 'FF-hidden', status: 'draft' }));
    const milestone = async (id: string, of: { exemplar_slug: string } | { fast_follower_reference: string }, steps: readonly (readonly [on: string, kind: string, dueOn: string | null])[]) => {
      await insertRow(client, 'milestone', { id, title: `Milestone ${id}`, ...of });
      for (const [on, kind, dueOn] of steps) await insertRow(client, 'milestone_event', evidence(userId, on, { milestone_id: id, kind, due_on: dueOn }));
    };
    await milestone('epma', { exemplar_slug: 'salford-royal' }, [['2017-06-01', 'baseline', '2018-06-30'], ['2018-05-01', 'forecast', '2018-09-30'], ['2018-10-15', 'achieved', null]]);
    await milestone('portal', { exemplar_slug: 'salford-royal' }, [['2017-06-01', 'baseline', '2018-05-31'], ['2018-03-01', 'baseline', '2019-03-31'], ['2018-11-01', 'forecast', '2019-06-30']]);
    await milestone('wards', { exemplar_slug: 'wirral' }, [['2017-09-01', 'baseline', '2018-12-31'], ['2018-12-20', 'achieved', null]]);
    await milestone('follow', { fast_follower_reference: 'FF-pennine-salford' }, [['2018-06-01', 'baseline', '2019-12-31']]);
    await milestone('secret', { fast_follower_reference: 'FF-hidden' }, [['2018-06-01', 'baseline', '2019-12-31']]);
    await milestone('undated', { exemplar_slug: 'cambridge' }, [['2018-06-01', 'forecast', '2019-12-31']]);
    await insertRow(client, 'milestone_event', taken);
  });
  beforeRetraction = await withConnection(async (client) => new Date((await client.query<{ at: string }>('SELECT max(recorded_at) AS at FROM milestone_event')).rows[0]?.at ?? '').toISOString());
  await inTransaction((client) => retract(client, 'milestone_event', String(taken['id']), userId));
});

const fileOf = async (chart: string, params: Record<string, string>) => (await CHART_FILES[chart]?.(params)) ?? { rows: [], ignored: [] };

test.each([
  ['2017-07-01', false, 1],
  ['2018-09-01', false, 4],
  ['2018-12-31', false, 4],
  ['2018-12-31', true, 4],
  ['2021-03-31', false, 4],
] as const)('as at %s, before the retraction: %s', async (asAt, isBefore, quarterCount) => {
  const knownAt = isBefore ? beforeRetraction : null;
  const reading = await readingAt(asAt, knownAt);
  const independent = await withConnection(async (client) => (await client.query(INDEPENDENT, [asAt, reading.clock.knownAt])).rows as unknown[]);
  const { rows } = await fileOf('milestone-quarters', { asAt, ...(knownAt !== null && { knownAt }) });
  expect(rows).toEqual(independent);
  expect(rows.length).toBe(quarterCount);
});

test('what was retracted since counts for whoever asks what was known before', async () => {
  const slipOf = async (knownAt: string | null) => toMilestonesView(await listProgrammeMilestones(await readingAt('2019-01-31', knownAt), [])).rows.find(({ id }) => id === 'portal')?.slip.daysFromOriginal;
  expect([await slipOf(null), await slipOf(beforeRetraction)]).toEqual([395, 946]);
  expect(toMilestonesView(await listProgrammeMilestones(await readingAt('2019-01-31', '2019-01-31'), [])).sentence).toBe('No milestone is recorded by this date. That none is recorded does not mean that none was agreed.');
});

test('the milestones of a nomination are for whoever may see it, in the list and in its file', async () => {
  const seenBy = async (reader?: Reader) => (await listProgrammeMilestones(await readingAt('2021-03-31', null, reader), [])).map(({ id }) => id).includes('secret');
  expect(await seenBy()).toBe(false);
  expect(await seenBy({ trustOdsCodes: ['RM3'], isProgrammeStaff: false })).toBe(true);
  expect(await seenBy({ trustOdsCodes: [], isProgrammeStaff: true })).toBe(true);
  expect((await fileOf('milestones', { award: 'fast_follower:FF-hidden' })).rows).toEqual([]);
  expect((await fileOf('milestones', { award: 'fast_follower:FF-atlantis' })).rows).toEqual([]);
  expect((await fileOf('milestones', { award: 'fast_follower:FF-pennine-salford' })).rows).toHaveLength(1);
});

test('the file of an award is of every date that was said, in the order in which it was', async () => {
  const { rows, ignored } = await fileOf('milestones', { award: 'exemplar:salford-royal', asAt: '2018-12-31' });
  expect(rows.map(({ milestone, kind, on }) => [milestone, kind, on])).toEqual([
    ['Milestone portal', 'agreed', '2018-05-31'],
    ['Milestone portal', 'agreed', '2019-03-31'],
    ['Milestone portal', 'forecast', '2019-06-30'],
    ['Milestone epma', 'agreed', '2018-06-30'],
    ['Milestone epma', 'forecast', '2018-09-30'],
    ['Milestone epma', 'achieved', '2018-10-15'],
  ]);
  expect(ignored).toEqual([]);
  expect((await fileOf('milestones', { award: 'navy:fleet' })).ignored.map(({ name }) => name)).toEqual(['award']);
});

test('of one cohort', async () => {
  expect((await listProgrammeMilestones(await readingAt('2021-03-31'), ['ambulance'])).length).toBe(0);
});
