// The timeline over the real register, against statements written anew: every event once, nothing hidden, at five clocks.
import { expect, test } from 'vitest';
import { readTimelineQuarters, readTimelineScope } from '@/app/read-timeline';
import { TIMELINE_TABLES } from '@/lib/domain/timeline/timeline-kind';
import type { TimelineScope } from '@/lib/domain/timeline/timeline-scope';
import { listTimelineEvents } from '@/lib/queries/timeline/list-timeline-events';
import { parseTimelineParams } from '@/lib/schemas/timeline-params';
import { timelineEventText } from '@/lib/view/timeline/timeline-event-text';
import { withConnection } from '@/tests/factories/connect';
import { readingAt } from '@/tests/factories/reading-at';
import { evidence, insertRow, insertUser } from '@/tests/factories/record-event';

const CLOCKS = [['2015-06-30', null], ['2016-11-30', null], ['2017-05-15', '2017-05-31'], ['2018-10-01', null], ['2020-04-01', null]] as const;
const WHOLE: TimelineScope = { tables: TIMELINE_TABLES, cohorts: [], regions: [], odsCodes: [] };
const ALL = { order: 'oldest', limit: null, offset: 0 } as const;

/** The end of the day, as the tracker reads a date that something was known by. */
const knownBy = (knownAt: string | null) => (knownAt === null ? '9999-12-31' : `${knownAt} 23:59:59.999 Europe/London`);

test.each(CLOCKS)('as at %s, known at %s: every event of every table, each once, in the order of its date', async (asAt, knownAt) => {
  const reading = await readingAt(asAt, knownAt);
  const events = await listTimelineEvents(reading, WHOLE, ALL);
  const independent = await withConnection(async (client) => {
    const found: string[] = [];
    for (const table of TIMELINE_TABLES) {
      const moved = table === 'footprint_membership_event' ? `AND (SELECT count(*) FROM footprint_membership_event o WHERE o.ods_code = e.ods_code AND o.effective_on < e.effective_on AND o.recorded_at <= $2) > 0` : '';
      const stands = table === 'ledger_entry' ? '' : 'AND (e.retracted_at IS NULL OR e.retracted_at > $2)';
      const { rows } = await client.query<{ id: string }>(`SELECT e.id FROM "${table}" e WHERE e.effective_on <= $1 AND e.recorded_at <= $2 ${stands} ${moved}`, [asAt, knownBy(knownAt)]);
      found.push(...rows.map(({ id }) => `${table} ${id}`));
    }
    return found.sort();
  });
  expect(events.map(({ table, id }) => `${table} ${id}`).sort()).toEqual(independent);
  const days = events.map(({ effectiveOn }) => effectiveOn);
  expect(days).toEqual(days.toSorted());
  expect((await listTimelineEvents(reading, WHOLE, { ...ALL, order: 'latest' })).map(({ effectiveOn }) => effectiveOn)).toEqual(days.toSorted().reverse());
  for (const event of events) expect(timelineEventText(event), event.id).not.toBe('');

  const view = await readTimelineQuarters(reading, WHOLE);
  expect(view.total).toBe(independent.length);
  for (const { from, total } of view.quarters) {
    const month = Number(from.slice(5, 7));
    expect(total, from).toBe(days.filter((day) => day.slice(0, 4) === from.slice(0, 4) && Math.ceil(Number(day.slice(5, 7)) / 3) === Math.ceil(month / 3)).length);
  }
  expect(view.quarters.filter(({ isShown }) => isShown).map(({ from }) => from)).toEqual([`${asAt.slice(0, 4)}-${{ '06': '04', '11': '10', '05': '04', '10': '10', '04': '04' }[asAt.slice(5, 7)] ?? ''}-01`]);
  const pages = await Promise.all([0, 1, 2].map((page) => listTimelineEvents(reading, WHOLE, { order: 'oldest', limit: 7, offset: page * 7 })));
  expect(pages.flat()).toEqual(events.slice(0, 21));
});

test('the choices leave what they say, and nothing else', async () => {
  const reading = await readingAt('2018-10-01');
  const idsOf = async (raw: Parameters<typeof parseTimelineParams>[0]) => {
    const { scope } = await readTimelineScope(reading, parseTimelineParams(raw));
    return (await listTimelineEvents(reading, scope, ALL)).map(({ table, id }) => `${table} ${id}`);
  };
  const whole = await idsOf({});
  for (const name of ['cohort', 'region'] as const) {
    const values = name === 'cohort' ? ['acute', 'mental_health', 'ambulance', 'place_based', 'not-recorded'] : ['north', 'midlands-and-east', 'london', 'south', 'not-recorded'];
    const parts = await Promise.all(values.map((value) => idsOf({ [name]: value })));
    for (const [index, part] of parts.entries()) expect(part.length, values[index]).toBeGreaterThan(0);
    expect([...new Set(parts.flat())].sort()).toEqual(whole.toSorted());
    expect((await idsOf({ [name]: values })).sort()).toEqual(whole.toSorted());
    expect(new Set([...(parts[0] ?? []), ...(parts[1] ?? [])])).toEqual(new Set(await idsOf({ [name]: values.slice(0, 2) })));
  }
  const kinds = await Promise.all(['exemplar', 'fast_follower', 'money', 'system', 'milestone', 'organisation', 'regulation', 'maturity', 'background', 'gate', 'rule', 'figure'].map((kind) => idsOf({ kind })));
  expect(kinds.flat().sort()).toEqual(whole.toSorted());
  expect(await idsOf({ trust: 'RM3', kind: 'exemplar' })).toEqual(['trust_shortlisting shortlisted-acute-rm3', 'exemplar_member_event member-salford-royal-rm3', 'exemplar_status_event named-salford-royal-2016-09', 'exemplar_status_event delivering-salford-royal-2017-07']);
  expect((await idsOf({ trust: 'RM3', kind: 'money' })).every((id) => id.startsWith('ledger_entry '))).toBe(true);
  const unknown = await readTimelineScope(reading, parseTimelineParams({ trust: 'ZZ9 RM3', region: 'atlantis' }));
  expect(unknown.ignored.map(({ name, value }) => `${name}=${value}`)).toEqual(['region=atlantis', 'trust=ZZ9']);
  expect(unknown.scope).toMatchObject({ odsCodes: ['RM3'], regions: [] });
});

test('a hidden pairing never shows, nor does a trust stand in its cohort', async () => {
  await withConnection(async (client) => {
    const user = await insertUser(client);
    await insertRow(client, 'fast_follower', { reference: 'FF-hidden', exemplar_slug: 'mersey-care' });
    await insertRow(client, 'fast_follower_trust_event', evidence(user, '2018-01-01', { fast_follower_reference: 'FF-hidden', ods_code: 'RA9' }));
    await insertRow(client, 'fast_follower_status_event', evidence(user, '2018-01-01', { fast_follower_reference: 'FF-hidden', status: 'draft' }));
    await insertRow(client, 'regulatory_event', evidence(user, '2018-02-01', { ods_code: 'RA9', kind: 'cqc_rating', rating: 'good' }));
    const milestone = '0198f2c4-7d1e-7a53-9b62-1f0c8e4d5a77';
    await insertRow(client, 'milestone', { id: milestone, fast_follower_reference: 'FF-hidden', title: 'A hidden milestone' });
    await insertRow(client, 'milestone_event', evidence(user, '2018-03-01', { milestone_id: milestone, kind: 'baseline', due_on: '2018-12-31' }));
  });
  const subjectsTo = async (reader: Parameters<typeof readingAt>[2], scope: Partial<TimelineScope> = {}) => (await listTimelineEvents(await readingAt('2018-06-01', null, reader), { ...WHOLE, ...scope }, ALL)).map(({ subjectReference }) => subjectReference);
  const staff = { trustOdsCodes: [], isProgrammeStaff: true };
  const lead = { trustOdsCodes: ['RA9'], isProgrammeStaff: false };
  const other = { trustOdsCodes: ['RM3'], isProgrammeStaff: false };
  for (const reader of [undefined, other]) {
    expect(await subjectsTo(reader)).not.toContain('FF-hidden');
    expect(await subjectsTo(reader, { cohorts: ['mental_health'] })).not.toContain('RA9');
    expect(await subjectsTo(reader, { odsCodes: ['RA9'] })).not.toContain('FF-hidden');
  }
  for (const reader of [staff, lead]) {
    expect((await subjectsTo(reader)).filter((reference) => reference === 'FF-hidden')).toHaveLength(3);
    expect(await subjectsTo(reader, { cohorts: ['mental_health'] })).toContain('RA9');
    expect(await subjectsTo(reader, { odsCodes: ['RA9'] })).toContain('FF-hidden');
  }
});
