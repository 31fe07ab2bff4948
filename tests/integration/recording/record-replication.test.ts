import { beforeAll, expect, test } from 'vitest';
import { recordReplication } from '@/lib/commands/recording/record-replication';
import { retract } from '@/lib/commands/recording/retract';
import { countVerdicts, type ReplicationVerdict } from '@/lib/domain/fast-follower/replication';
import type { Actor } from '@/lib/domain/people/actor';
import { listActsAbout } from '@/lib/queries/audit/list-acts-about';
import { getFastFollower } from '@/lib/queries/fast-follower/get-fast-follower';
import { getTaskRecord } from '@/lib/queries/recording/get-task-record';
import { listEventsOf } from '@/lib/queries/recording/list-events-of';
import { describeAct } from '@/lib/view/audit/describe-act';
import { replicationSentence } from '@/lib/view/fast-follower/replication-words';
import { eventGroupLabel, eventText } from '@/lib/view/recording/event-text';
import { inTransaction } from '@/tests/factories/connect';
import { makeActor } from '@/tests/factories/make-actor';
import { must } from '@/tests/factories/nominate';
import { readingAt } from '@/tests/factories/reading-at';
import { insertRow } from '@/tests/factories/record-event';
import { recordingForm, type RecordingFields } from '@/tests/factories/recording-form';

const PAIRING = { table: 'fast_follower', id: 'FF-pennine-salford' } as const;
let officer: Actor;
let lead: Actor;

beforeAll(async () => {
  officer = await makeActor('programme_officer');
  lead = await makeActor('trust_lead', 'RW6');
  await inTransaction(async (client) => {
    for (const [id, systemClass, product] of [['records', 'epr', 'cerner-millennium'], ['images', 'imaging', null]] as const) {
      await insertRow(client, 'replication_item', { id, fast_follower_reference: PAIRING.id, system_class: systemClass, product_slug: product, fixed_on: '2018-03-01' });
    }
    await insertRow(client, 'replication_item', { id: 'elsewhere', fast_follower_reference: 'FF-blackpool-taunton', system_class: 'pas', fixed_on: '2018-03-01' });
  });
});

async function said(itemId: string, verdict: ReplicationVerdict, on: string, change: Partial<RecordingFields> = {}) {
  return { ...(await recordingForm(PAIRING, on, change)), reference: PAIRING.id, itemId, verdict };
}

async function sentenceAt(asAt: string, knownAt: string | null = null): Promise<string> {
  const follower = await getFastFollower(await readingAt(asAt, knownAt), PAIRING.id);
  return replicationSentence(countVerdicts((follower?.replicationItems ?? []).map(({ verdict }) => verdict)), 0.8);
}

test('what is said of a system narrows the share from its date on, and moves when something else is said later', async () => {
  expect(await sentenceAt('2018-06-01')).toContain('0% to 100% of the 2 systems');
  await must(recordReplication(officer, await said('records', 'different', '1 April 2018')));
  await must(recordReplication(officer, await said('records', 'match', '1 April 2019')));
  expect(await sentenceAt('2018-03-31')).toContain('0% to 100%');
  expect(await sentenceAt('2018-06-01')).toContain('0% to 50% of the 2 systems');
  expect(await sentenceAt('2019-06-01')).toContain('50% to 100% of the 2 systems');
});

test('a lead of the trust that follows says it on the trust’s own word, and nobody else’s lead does', async () => {
  await must(recordReplication(lead, await said('images', 'equivalent', 'March 2019', { confidence: 'official_record' })));
  const item = (await getFastFollower(await readingAt('2019-06-01'), PAIRING.id))?.replicationItems.find(({ id }) => id === 'images');
  expect(item).toMatchObject({ verdict: 'equivalent', evidence: { precision: 'month', confidence: 'named_report', source: { id: 'gde-tracker' }, note: expect.stringContaining('Asserted by the trust itself (RW6)') as unknown } });
  expect(await sentenceAt('2019-06-01')).toMatch(/^100% of the 2 systems.*is met\.$/);
  const [act] = await listActsAbout(await readingAt(null), PAIRING);
  expect(act && describeAct(act.type, act.details)).toBe('recorded that the follower runs an equivalent of what was fixed at nomination (imaging) from March 2019 for the trust RW6, on its own word');
  expect(await recordReplication(await makeActor('trust_lead', 'RM3'), await said('images', 'match', '2020'))).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
});

test('a system of another pairing, and a source that says the same twice, are refused', async () => {
  expect(await recordReplication(officer, await said('elsewhere', 'match', '2020'))).toMatchObject({ ok: false, problem: { kind: 'not found', message: 'This is not one of the systems fixed at its nomination' } });
  expect(await recordReplication(officer, await said('records', 'match', '1 April 2019'))).toMatchObject({ ok: false, problem: { kind: 'invalid', message: expect.stringContaining('on record already') as unknown } });
});

test('what was said is listed among what may be retracted, and no longer counts once it is', async () => {
  const reading = await readingAt(null);
  const record = await getTaskRecord(reading, 'fast_follower', PAIRING.id);
  const events = record === null ? [] : (await listEventsOf(reading, record)).filter(({ group }) => group === 'replication_assertion');
  expect(events.map((event) => [eventGroupLabel(event.group), eventText(event)])).toEqual([
    ['Replication of its exemplar’s systems', 'Millennium, electronic patient record: runs something different'],
    ['Replication of its exemplar’s systems', 'Imaging, product not recorded: runs an equivalent'],
    ['Replication of its exemplar’s systems', 'Millennium, electronic patient record: runs it'],
  ]);
  const before = new Date().toISOString();
  const { submission, version } = await recordingForm(PAIRING, '2019');
  await must(retract(officer, { submission, version, recordKind: 'fast_follower', recordKey: PAIRING.id, eventTable: 'replication_assertion', eventId: events[2]?.id ?? '', reason: 'Of another trust' }));
  expect(await sentenceAt('2019-06-01')).toContain('50% of the 2 systems');
  expect(await sentenceAt('2019-06-01', before)).toContain('100% of the 2 systems');
  expect((await listActsAbout(await readingAt(null), PAIRING))[0]).toMatchObject({ type: 'event.retracted', details: { what: 'match' } });
});
