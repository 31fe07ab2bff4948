import { beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { retract } from '@/lib/commands/recording/retract';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { listActsAbout } from '@/lib/queries/audit/list-acts-about';
import { getExemplar } from '@/lib/queries/exemplar/get-exemplar';
import { getTaskRecord } from '@/lib/queries/recording/get-task-record';
import { listEventsOf } from '@/lib/queries/recording/list-events-of';
import type { RetractInput } from '@/lib/schemas/recording/retract';
import { describeAct } from '@/lib/view/audit/describe-act';
import { makeActor } from '@/tests/factories/make-actor';
import { readingAt } from '@/tests/factories/reading-at';
import { recordingForm } from '@/tests/factories/recording-form';

let officer: Actor;

beforeAll(async () => {
  officer = await makeActor('programme_officer');
});

async function input(recordKind: RetractInput['recordKind'], recordKey: string, eventTable: string, eventId: string): Promise<RetractInput> {
  const { submission, version } = await recordingForm({ table: recordKind, id: recordKey }, '2017');
  return { submission, version, recordKind, recordKey, eventTable, eventId, reason: 'The source was misread' };
}

describe('retracting', () => {
  test('takes an event out from now on, with who, when and why; what was known before stays', async () => {
    const [then] = await queryRows<{ now: string }>(sql`SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now`);
    const before = await getExemplar(await readingAt(null, then?.now ?? null), 'salford-royal');
    expect(await retract(officer, await input('exemplar', 'salford-royal', 'exemplar_status_event', 'delivering-salford-royal-2017-07'))).toEqual({ ok: true, value: null });
    const after = await getExemplar(await readingAt(null), 'salford-royal');
    expect(after?.status).toBe('named');
    expect(after?.history.find(({ id }) => id === 'delivering-salford-royal-2017-07')?.retraction?.reason).toBe('The source was misread');
    expect(await getExemplar(await readingAt(null, then?.now ?? null), 'salford-royal')).toEqual(before);
    const [act] = await listActsAbout(await readingAt(null), { table: 'exemplar', id: 'salford-royal' });
    expect(act && describeAct(act.type, act.details)).toBe('retracted “delivering” of July 2017, because: The source was misread');
  });

  test('twice says that it is gone; another record’s event is not found under this one', async () => {
    expect(await retract(officer, await input('exemplar', 'salford-royal', 'exemplar_status_event', 'delivering-salford-royal-2017-07'))).toMatchObject({ ok: false, problem: { kind: 'not found' } });
    expect(await retract(officer, await input('exemplar', 'salford-royal', 'exemplar_status_event', 'delivering-newcastle-2017-07'))).toMatchObject({ ok: false, problem: { kind: 'not found' } });
    expect(await retract(officer, await input('exemplar', 'salford-royal', 'role_grant', 'any'))).toMatchObject({ ok: false, problem: { kind: 'not found' } });
    expect(await retract(officer, await input('exemplar', 'atlantis', 'exemplar_status_event', 'delivering-newcastle-2017-07'))).toMatchObject({ ok: false, problem: { kind: 'not found' } });
  });

  test('that leaves a history which cannot be is refused with why', async () => {
    expect(await retract(officer, await input('exemplar', 'newcastle', 'exemplar_status_event', 'named-newcastle-2017-03'))).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', message: expect.stringMatching(/It would go from expected from 1 November 2016, to delivering from 1 July 2017/) as unknown },
    });
    expect(await retract(officer, await input('exemplar', 'salford-royal', 'exemplar_status_event', 'named-salford-royal-2016-09'))).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/only status on record/) as unknown } });
    expect(await retract(officer, await input('exemplar', 'salford-royal', 'exemplar_member_event', 'member-salford-royal-rm3'))).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/only lead/) as unknown } });
  });

  test('is for programme officers only, and writes nothing for others', async () => {
    for (const actor of [await makeActor('trust_lead', 'RTD'), await makeActor('vetting_officer'), await makeActor('administrator')]) {
      expect(await retract(actor, await input('exemplar', 'newcastle', 'exemplar_status_event', 'delivering-newcastle-2017-07'))).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    }
    expect((await getExemplar(await readingAt(null), 'newcastle'))?.status).toBe('delivering');
  });

  test.each(['exemplar', 'trust', 'footprint'] as const)('is offered for everything listed of a %s', async (kind) => {
    const key = { exemplar: 'cambridge', trust: 'RGT', footprint: 'E54000007' }[kind];
    const reading = await readingAt(null);
    const record = await getTaskRecord(reading, kind, key);
    if (record === null) throw new Error(`There is no ${kind} ${key}.`);
    const events = await listEventsOf(reading, record);
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) {
      const answer = await retract(officer, await input(kind, key, event.group, event.id));
      if (!answer.ok) expect(answer.problem, `${event.group} ${event.id}`).toMatchObject({ kind: 'invalid' });
    }
  });

  test('leaves a record that holds', async () => {
    expect((await verifyAudit(requireDatabaseUrl())).findings).toEqual([]);
  });
});
