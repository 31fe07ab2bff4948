import { beforeAll, describe, expect, test } from 'vitest';
import { recordStatus } from '@/lib/commands/recording/record-status';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { Actor } from '@/lib/domain/people/actor';
import { ROLES } from '@/lib/domain/people/role';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { listActsAbout } from '@/lib/queries/audit/list-acts-about';
import { getExemplar } from '@/lib/queries/exemplar/get-exemplar';
import { describeAct } from '@/lib/view/audit/describe-act';
import { makeActor } from '@/tests/factories/make-actor';
import { readingAt } from '@/tests/factories/reading-at';
import { recordingForm, type RecordingFields } from '@/tests/factories/recording-form';

let officer: Actor;

beforeAll(async () => {
  officer = await makeActor('programme_officer');
});

async function input(slug: string, status: ExemplarStatus, effectiveOn: string, change: Partial<RecordingFields> = {}) {
  return { ...(await recordingForm({ table: 'exemplar', id: slug }, effectiveOn, change)), slug, status };
}

async function countRows(): Promise<unknown> {
  return queryRows(sql`SELECT (SELECT count(*) FROM exemplar_status_event) AS events, (SELECT count(*) FROM corroboration) AS more, (SELECT count(*) FROM audit_event) AS acts`);
}

describe('recording a status', () => {
  test('is known from now on, and shown; what was asked as known before stays as it was', async () => {
    const [before] = await queryRows<{ now: string }>(sql`SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now`);
    const known = await getExemplar(await readingAt('2020-06-30', before?.now ?? null), 'salford-royal');
    expect(await recordStatus(officer, await input('salford-royal', 'accredited', '31 March 2020'))).toMatchObject({ ok: true });
    const shown = await getExemplar(await readingAt(null), 'salford-royal');
    expect(shown?.status).toBe('accredited');
    expect((await getExemplar(await readingAt('2020-03-30'), 'salford-royal'))?.status).toBe('delivering');
    expect(await getExemplar(await readingAt('2020-06-30', before?.now ?? null), 'salford-royal')).toEqual(known);
  });

  test('is in its history in plain words; a stranger is not told who', async () => {
    const staff = { trustOdsCodes: [], isProgrammeStaff: true };
    const [act] = await listActsAbout(await readingAt(null, null, staff), { table: 'exemplar', id: 'salford-royal' });
    expect(act).toMatchObject({ actorName: 'A programme officer', actorKind: null });
    expect(act && describeAct(act.type, act.details)).toMatch(/^recorded that it was accredited from 31 March 2020, from the source “/);
    const [shown] = await listActsAbout(await readingAt(null), { table: 'exemplar', id: 'salford-royal' });
    expect(shown).toMatchObject({ actorName: null, actorKind: 'a person of the programme' });
  });

  test.each(ROLES.filter((role) => role !== 'programme_officer'))('is not for a %s, whatever roles they claim', async (role) => {
    const actor = await makeActor(role, role === 'trust_lead' ? 'RM3' : null);
    const before = await countRows();
    const form = await input('wirral', 'accredited', '2020-03-31');
    expect(await recordStatus(actor, form)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect(await recordStatus({ ...actor, roles: officer.roles }, form)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect(await countRows()).toMatchObject([{ events: (before as { events: number }[])[0]?.events, more: (before as { more: number }[])[0]?.more }]);
  });

  test.each([
    ['wirral', 'expected', '1 May 2018', /From delivering it goes on to accredited, withdrawn or ended/],
    ['wirral', 'withdrawn', '2017-01-15', /It would go from withdrawn from 15 January 2017, to delivering from 1 July 2017\. Nothing follows withdrawn/],
  ] as const)('of %s as %s from %s is refused with the rule', async (slug, status, on, reason) => {
    const before = await countRows();
    expect(await recordStatus(officer, await input(slug, status, on))).toMatchObject({ ok: false, problem: { kind: 'invalid', fields: { status: expect.stringMatching(reason) as unknown } } });
    expect(await countRows()).toEqual(before);
  });

  test('that fits both its neighbours is taken between them', async () => {
    expect(await recordStatus(officer, await input('wirral', 'agreement_signed', 'January 2017'))).toMatchObject({ ok: true });
    expect((await getExemplar(await readingAt('2017-02-01'), 'wirral'))?.status).toBe('agreement_signed');
    expect((await getExemplar(await readingAt(null), 'wirral'))?.status).toBe('delivering');
  });

  test.each([
    ['a date to come', { effectiveOn: { on: '2999-01-01', precision: 'day' } }, { fields: { effectiveOn: 'This date has not come yet. Record it once it has happened' } }],
    ['a source that is none', { sourceId: 'hearsay' }, { message: 'Choose the source that says so' }],
    ['our own record for a source', { sourceId: 'gde-tracker' }, { message: 'Choose the source that says so' }],
  ] as const)('with %s is refused', async (_what, change, problem) => {
    expect(await recordStatus(officer, await input('wirral', 'accredited', '2020-03-31', change))).toMatchObject({ ok: false, problem });
  });

  test('of no exemplar is not found', async () => {
    expect(await recordStatus(officer, await input('atlantis', 'named', '2017-03-31'))).toMatchObject({ ok: false, problem: { kind: 'not found' } });
  });

  test('of what another source says already is more evidence, not a second event; from the same source it is refused', async () => {
    const before = (await getExemplar(await readingAt(null), 'royal-free'))?.history.length;
    const again = { sourceId: 'HSJ-2017-05', confidence: 'named_report' } as const;
    const named = (await getExemplar(await readingAt(null), 'royal-free'))?.history.find(({ step }) => step === 'named');
    const on = named?.evidence.effectiveOn ?? '';
    expect(await recordStatus(officer, await input('royal-free', 'named', on, again))).toMatchObject({ ok: true, value: { id: named?.id } });
    const after = await getExemplar(await readingAt(null), 'royal-free');
    expect(after?.history).toHaveLength(before ?? -1);
    expect(after?.history.find(({ id }) => id === named?.id)?.evidence.corroboration).toContainEqual(expect.objectContaining({ id: again.sourceId }));
    expect(await recordStatus(officer, await input('royal-free', 'named', on, again))).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/^This is on record already/) as unknown } });
  });

  test('a form sent twice is taken once, and one read before another change is told of it', async () => {
    const first = await input('newcastle', 'accredited', '2020-03-31');
    const stale = await input('newcastle', 'ended', '2021-03-31');
    const answer = await recordStatus(officer, first);
    const counted = await countRows();
    expect(await recordStatus(officer, first)).toEqual(answer);
    expect(await countRows()).toEqual(counted);
    const conflict = await recordStatus(officer, stale);
    expect(conflict).toMatchObject({ ok: false, problem: { kind: 'conflict', meanwhile: { acts: [{ type: 'status.recorded', actorName: 'A programme officer' }] } } });
    const version = conflict.ok ? 0 : (conflict.problem.meanwhile?.version ?? 0);
    expect(await recordStatus(officer, { ...stale, version })).toMatchObject({ ok: true });
  });

  test('leaves a record that holds', async () => {
    expect((await verifyAudit(requireDatabaseUrl())).findings).toEqual([]);
  });
});
