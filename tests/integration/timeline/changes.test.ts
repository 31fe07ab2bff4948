// What changed between two days over the real register, against statements written anew.
import { expect, test } from 'vitest';
import { readTimelineChanges } from '@/app/read-timeline';
import { TIMELINE_TABLES } from '@/lib/domain/timeline/timeline-kind';
import type { TimelineScope } from '@/lib/domain/timeline/timeline-scope';
import { changesFileRows, toChangesView } from '@/lib/view/timeline/to-changes-view';
import { withConnection } from '@/tests/factories/connect';
import { readingAt } from '@/tests/factories/reading-at';
import { evidence, insertRow, insertUser, recordExemplarStatus, retract } from '@/tests/factories/record-event';

const WHOLE: TimelineScope = { tables: TIMELINE_TABLES, cohorts: [], regions: [], odsCodes: [] };
const DAYS = ['2015-06-30', '2016-11-30', '2017-05-15', '2018-10-01', '2020-04-01'] as const;
const PAIRS = [...DAYS.slice(1).map((to, index) => [DAYS[index] ?? to, to] as const), [DAYS[0], DAYS[4]] as const];
const LATEST = 'ORDER BY e.effective_on DESC, e.confidence DESC, e.recorded_at DESC, e.id DESC LIMIT 1';
const STANDS = 'e.recorded_at <= $2 AND (e.retracted_at IS NULL OR e.retracted_at > $2)';

test.each(PAIRS)('from %s to %s: statuses, money and knowledge changed as independent statements say', async (from, to) => {
  const read = await readTimelineChanges(await readingAt(null), WHOLE, { from, to }, null);
  const rows = changesFileRows(read);
  await withConnection(async (client) => {
    for (const [kind, subject, key, table] of [['exemplar', 'exemplar_slug', 'slug', 'exemplar'], ['fast_follower', 'fast_follower_reference', 'reference', 'fast_follower']] as const) {
      const statusAt = `(SELECT e.status::text FROM ${kind}_status_event e WHERE e.${subject} = s.${key} AND e.effective_on <= $1::date AND ${STANDS} ${LATEST})`;
      const { rows: changed } = await client.query<{ reference: string }>(`SELECT s.${key} AS reference FROM ${table} s WHERE ${statusAt} IS DISTINCT FROM ${statusAt.replaceAll('$1', '$3')}`, [from, '9999-12-31', to]);
      const told = rows.filter((row) => row['kind'] === kind && row['change'] !== 'money');
      expect(told.map((row) => row['subject_reference']).sort()).toEqual(changed.map(({ reference }) => reference).sort());
    }
    const { rows: entries } = await client.query<{ id: string }>(
      `SELECT l.id FROM ledger_entry l LEFT JOIN ledger_entry r ON r.reverses_entry_id = l.id WHERE l.reverses_entry_id IS NULL
         AND ((l.effective_on <= $2 AND (r.id IS NULL OR r.effective_on > $2)) <> (l.effective_on <= $1 AND (r.id IS NULL OR r.effective_on > $1)))`,
      [from, to],
    );
    const moneyKeys = [...read.money.after.map(({ key }) => key), ...read.money.before.map(({ key }) => key)];
    expect(rows.filter((row) => row['change'] === 'money')).toHaveLength(entries.length);
    for (const { id } of entries) expect(moneyKeys).toContain(id);

    const endOf = (day: string) => `${day} 23:59:59.999 Europe/London`;
    const late: string[] = [];
    for (const table of TIMELINE_TABLES) {
      const moved = table === 'footprint_membership_event' ? 'AND EXISTS (SELECT 1 FROM footprint_membership_event o WHERE o.ods_code = e.ods_code AND o.effective_on < e.effective_on AND o.recorded_at <= $3)' : '';
      const { rows: found } = await client.query<{ id: string }>(`SELECT e.id FROM "${table}" e WHERE e.effective_on <= $1 AND e.recorded_at > $2 AND e.recorded_at <= $3 ${moved}`, [from, endOf(from), endOf(to)]);
      late.push(...found.map(({ id }) => `${table} ${id}`));
    }
    expect(read.corrections.rows.map(({ table, id }) => `${table} ${id}`).sort()).toEqual(late.sort());
    expect(read.corrections).toMatchObject({ knownLater: late.length, takenBack: 0 });
  });
});

test('the four that were expected were named by the summer of 2017, and no kind of money is added to another', async () => {
  const clock = { params: {} };
  const { sentence, groups } = toChangesView(await readTimelineChanges(await readingAt(null), WHOLE, { from: '2016-11-30', to: '2017-05-15' }, 50), clock);
  const named = groups.find(({ key }) => key === 'named');
  const expected = named?.lines.filter(({ before }) => before === 'Expected').map(({ subject }) => subject.name) ?? [];
  expect(expected).toHaveLength(4);
  expect(expected).toContain('Cambridge University Hospitals');
  expect(sentence).toMatch(/^Between 30 November 2016 and 15 May 2017: \d+ named or approved, /);
  expect(sentence).toMatch(/Ceiling: up to £\d+ million in \d+ entries; approved: [^;]+; released: none recorded; received: none recorded\./);
  expect(groups.filter(({ key }) => key.startsWith('money-')).every(({ lines }) => new Set(lines.map(({ after }) => after.split(':')[0])).size === 1)).toBe(true);
});

test('between a day and itself nothing changes; what is taken back is told as corrected, and a hidden pairing to nobody', async () => {
  const nothing = await readTimelineChanges(await readingAt(null), WHOLE, { from: '2018-10-01', to: '2018-10-01' }, 50);
  expect(changesFileRows(nothing)).toEqual([]);
  expect(toChangesView(nothing, { params: {} }).groups).toEqual([]);
  await withConnection(async (client) => {
    const user = await insertUser(client);
    const wrong = await recordExemplarStatus(client, user, 'wirral', 'accredited', '2020-02-01');
    await client.query(`ALTER TABLE exemplar_status_event DISABLE TRIGGER USER`);
    await client.query(`UPDATE exemplar_status_event SET recorded_at = '2020-02-02T00:00:00Z' WHERE id = $1`, [wrong]);
    await client.query(`ALTER TABLE exemplar_status_event ENABLE TRIGGER USER`);
    await retract(client, 'exemplar_status_event', wrong, user);
    await insertRow(client, 'fast_follower', { reference: 'FF-hidden', exemplar_slug: 'mersey-care' });
    await insertRow(client, 'fast_follower_status_event', evidence(user, '2020-02-01', { fast_follower_reference: 'FF-hidden', status: 'draft' }));
  });
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const hidden = (reader?: Parameters<typeof readingAt>[2]) => readingAt(null, null, reader).then((reading) => readTimelineChanges(reading, WHOLE, { from: '2020-03-01', to: tomorrow }, null));
  const { corrections } = await hidden();
  expect(corrections.rows.filter(({ change }) => change === 'taken_back').map(({ table, says }) => [table, says])).toEqual([['exemplar_status_event', 'accredited']]);
  expect(corrections.takenBack).toBe(1);
  const tellsOf = async (reader?: Parameters<typeof readingAt>[2]) => JSON.stringify(await hidden(reader)).includes('FF-hidden');
  expect([await tellsOf(), await tellsOf({ trustOdsCodes: ['RM3'], isProgrammeStaff: false }), await tellsOf({ trustOdsCodes: [], isProgrammeStaff: true })]).toEqual([false, false, true]);
});
