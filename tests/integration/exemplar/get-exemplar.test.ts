import { beforeAll, describe, expect, test } from 'vitest';
import { currentStatuses } from '@/lib/db/as-at/latest-event';
import { currentStatusOf } from '@/lib/db/as-at/latest-event-of';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { settleHistory } from '@/lib/domain/evidence/settle-history';
import { getExemplar, type ExemplarDetail } from '@/lib/queries/exemplar/get-exemplar';
import { exemplarAnswer } from '@/lib/view/exemplar/exemplar-answer';
import { inTransaction } from '@/tests/factories/connect';
import { readingAt } from '@/tests/factories/reading-at';
import { evidence, insertRow, insertUser, recordExemplarStatus, retract } from '@/tests/factories/record-event';

const IMPERIAL = 'imperial-with-chelsea-and-westminster';

async function exemplarAt(slug: string, asAt: string, knownAt: string | null = null): Promise<ExemplarDetail> {
  const exemplar = await getExemplar(await readingAt(asAt, knownAt), slug);
  if (exemplar === null) throw new Error(`${slug} is not known.`);
  return exemplar;
}

describe('the joint bid in November 2016', () => {
  let imperial: ExemplarDetail;
  beforeAll(async () => {
    imperial = await exemplarAt(IMPERIAL, '2016-11-30');
  });

  test('is one award of two trusts, the lead first', () => {
    expect(imperial.members.map(({ code, role, change }) => [code, role, change])).toEqual([
      ['RYJ', 'lead', 'joined'],
      ['RQM', 'partner', 'joined'],
    ]);
    expect(imperial.members[0]?.stp).toEqual({ code: 'E54000027', name: 'North West London' });
  });

  test('is expected by a formal plan, beside which the unnamed report stays', () => {
    const steps = settleHistory(imperial.history);
    expect(steps).toHaveLength(1);
    expect(steps[0]?.speaks).toMatchObject({ id: imperial.statusEventId, step: 'expected', evidence: { confidence: 'formal_plan', precision: 'month' } });
    expect(steps[0]?.competing).toMatchObject([{ step: 'expected', evidence: { confidence: 'unnamed_report', source: { id: 'DHN-2016-11' } } }]);
    expect(exemplarAnswer(imperial, '2016-11-30')).toBe(
      'Expected since November 2016, by a formal plan (North West London footprint); it had not been named by 30 November 2016. One award of two trusts.',
    );
  });

  test('shares an instance between its trusts', () => {
    expect(imperial.systems.map(({ odsCode, status, host }) => [odsCode, status, host?.odsCode ?? null])).toEqual([
      ['RYJ', 'live', null],
      ['RQM', 'planned', 'RYJ'],
    ]);
  });

  test('has no money yet', () => {
    expect(imperial.money).toEqual([]);
    expect(imperial.cohortMoney).toEqual([]);
  });
});

describe('Cambridge', () => {
  test('waits on its regulator in November 2016', async () => {
    const cambridge = await exemplarAt('cambridge', '2016-11-30');
    expect(cambridge.gates.filter(({ scope }) => scope === 'record')).toMatchObject([{ owner: 'regulator', decision: null, evidence: { effectiveOn: '2016-11-01', precision: 'month' } }]);
    expect(exemplarAnswer(cambridge, '2016-11-30')).toContain('Waiting on the regulator of Cambridge University Hospitals for 29 days');
  });

  test('no longer waits in February 2017', async () => {
    const cambridge = await exemplarAt('cambridge', '2017-02-01');
    expect(cambridge.gates.filter(({ scope }) => scope === 'record')).toMatchObject([{ decision: { outcome: 'met', evidence: { effectiveOn: '2017-01-18' } } }]);
    expect(exemplarAnswer(cambridge, '2017-02-01')).not.toContain('Waiting');
  });
});

test('an ambulance exemplar has no money of its own, and shares five million with two others', async () => {
  const ambulance = await exemplarAt('south-central-ambulance', '2018-02-01');
  expect(ambulance.money).toEqual([]);
  expect(ambulance.cohortMoney).toMatchObject([{ kind: 'ceiling', qualifier: 'up_to', amountPence: 500_000_000 }]);
  expect(ambulance.sharedBy).toBe(3);
});

test('an exemplar is known before anybody has heard of its part in the programme, with the date from which there is something to show', async () => {
  expect(await exemplarAt('alder-hey', '2016-09-30')).toMatchObject({ status: null, history: [], first: { effectiveOn: '2016-11-01', precision: 'month' } });
});

test('what is not known is not there: neither a name of nobody nor one that was first heard of later', async () => {
  expect(await getExemplar(await readingAt('2017-05-15'), 'atlantis-general')).toBeNull();
  expect(await getExemplar(await readingAt(null, '2016-09-30'), 'mersey-care')).toBeNull();
});

test('a retracted step stays in the history with its reason, and is a step like any other for who asks what was known before', async () => {
  const userId = await inTransaction(insertUser);
  const id = await inTransaction((client) => recordExemplarStatus(client, userId, 'wirral', 'accredited', '2018-03-01'));
  const before = await readingAt('2018-04-01');
  expect(await exemplarAt('wirral', '2018-04-01')).toMatchObject({ status: 'accredited', statusEventId: id });

  await inTransaction((client) => retract(client, 'exemplar_status_event', id, userId));
  const after = await exemplarAt('wirral', '2018-04-01');
  expect(after.status).toBe('delivering');
  expect(after.history.find((event) => event.id === id)?.retraction).toMatchObject({ reason: 'Recorded in error.' });
  const then = await exemplarAt('wirral', '2018-04-01', before.clock.knownAt);
  expect(then.status).toBe('accredited');
  expect(then.history.find((event) => event.id === id)?.retraction).toBeNull();
});

test('a reversal stands beside what it takes back', async () => {
  const userId = await inTransaction(insertUser);
  const of = { exemplar_slug: 'wirral', kind: 'approved', qualifier: 'exact' };
  const entry = evidence(userId, '2018-05-01', { ...of, amount_pence: 100 });
  const reversal = evidence(userId, '2018-06-01', { ...of, amount_pence: -100, reverses_entry_id: entry['id'] ?? null });
  await inTransaction(async (client) => {
    await insertRow(client, 'ledger_entry', entry);
    await insertRow(client, 'ledger_entry', reversal);
  });
  const approved = async (asAt: string) => (await exemplarAt('wirral', asAt)).money.filter(({ kind }) => kind === 'approved');
  expect(await approved('2018-05-15')).toMatchObject([{ id: entry['id'], reversedByEntryId: null }]);
  expect(await approved('2018-06-15')).toMatchObject([
    { id: entry['id'], reversedByEntryId: reversal['id'] },
    { id: reversal['id'], reversesEntryId: entry['id'], amountPence: -100 },
  ]);
});

test.each(['2016-09-30', '2016-11-30', '2017-05-15', '2018-02-01', '2022-06-30'])('at %s the status read for one exemplar is the one that lists read', async (asAt) => {
  const { clock } = await readingAt(asAt);
  const one = await queryRows<{ slug: string }>(sql`
    SELECT x.slug, s.id FROM exemplar x JOIN ${currentStatusOf('exemplar_status_event', 'exemplar_slug', sql`x.slug`, clock)} s ON TRUE ORDER BY x.slug`);
  const all = await queryRows<{ slug: string }>(sql`
    SELECT s.exemplar_slug AS slug, s.id FROM ${currentStatuses('exemplar_status_event', 'exemplar_slug', clock)} s ORDER BY s.exemplar_slug`);
  expect(one).toEqual(all);
  expect(one.length).toBeGreaterThan(0);
});
