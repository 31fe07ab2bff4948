import { beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { ANYONE } from '@/lib/auth/reader';
import { toReader } from '@/lib/auth/to-reader';
import { addBlueprint } from '@/lib/commands/recording/add-blueprint';
import { addGate } from '@/lib/commands/recording/add-gate';
import { addMilestone } from '@/lib/commands/recording/add-milestone';
import { recordDecision } from '@/lib/commands/recording/record-decision';
import { recordMember } from '@/lib/commands/recording/record-member';
import { recordMilestone } from '@/lib/commands/recording/record-milestone';
import { recordReuse } from '@/lib/commands/recording/record-reuse';
import { retract } from '@/lib/commands/recording/retract';
import { requireDatabaseUrl } from '@/lib/config/environment';
import type { Actor } from '@/lib/domain/people/actor';
import { getExemplar } from '@/lib/queries/exemplar/get-exemplar';
import { getTaskRecord } from '@/lib/queries/recording/get-task-record';
import { listBlueprints } from '@/lib/queries/recording/list-blueprints';
import { listEventsOf } from '@/lib/queries/recording/list-events-of';
import { listMilestones } from '@/lib/queries/recording/list-milestones';
import { eventText } from '@/lib/view/recording/event-text';
import { makeActor } from '@/tests/factories/make-actor';
import { must, writeDraft } from '@/tests/factories/nominate';
import { readingAt } from '@/tests/factories/reading-at';
import { recordingForm } from '@/tests/factories/recording-form';

let officer: Actor;
let lead: Actor;

beforeAll(async () => {
  officer = await makeActor('programme_officer');
  lead = await makeActor('trust_lead', 'RM3');
});

const EXEMPLAR = { table: 'exemplar', id: 'salford-royal' } as const;
const PAIRING = { table: 'fast_follower', id: 'FF-pennine-salford' } as const;
const refused = (field: string, message: RegExp) => ({ ok: false, problem: { fields: { [field]: expect.stringMatching(message) as unknown } } });

test('what an exemplar waits on is recorded once, shown, and decided apart', async () => {
  const gate = async (on: string, more: { title?: string } = {}) => ({ ...(await recordingForm(EXEMPLAR, on)), recordKey: EXEMPLAR.id, title: 'A plan for its wards', owner: 'programme', ownerName: null, dueOn: { on: '2018-03-01', precision: 'month' }, ...more }) as const;
  const { id } = await must(addGate(officer, EXEMPLAR, await gate('1 June 2017')));
  const shown = (await getExemplar(await readingAt('2018-01-01'), EXEMPLAR.id))?.gates.find((item) => item.id === id);
  expect(shown).toMatchObject({ title: 'A plan for its wards', owner: 'programme', dueOn: '2018-03-01', decision: null });
  expect(await addGate(officer, EXEMPLAR, await gate('1 July 2017', { title: 'a plan for its WARDS' }))).toMatchObject(refused('title', /already, from another date/));
  expect(await addGate(lead, EXEMPLAR, await gate('1 June 2017'))).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
  await must(recordDecision(officer, { ...(await recordingForm(EXEMPLAR, '1 May 2018')), slug: EXEMPLAR.id, gateId: id, outcome: 'met' }));
  // What was met may be asked again.
  await must(addGate(officer, EXEMPLAR, await gate('1 June 2019')));
});

describe('who is part of an exemplar', () => {
  const member = async (kind: 'trust' | 'footprint' | 'supplier', key: string, standing: 'lead' | 'partner' | 'left', on: string) => ({ ...(await recordingForm(EXEMPLAR, on)), slug: EXEMPLAR.id, kind, key, standing });
  const shown = async (on: string) => ((await getExemplar(await readingAt(on), EXEMPLAR.id))?.members ?? []).map(({ code, role, change }) => `${code} ${role} ${change}`);

  test('changes after its founding, and never leaves it without a lead', async () => {
    expect(await recordMember(officer, await member('trust', 'RM3', 'left', '1 4 2018'))).toMatchObject(refused('standing', /only lead/));
    expect(await recordMember(officer, await member('trust', 'RW6', 'left', '1 4 2018'))).toMatchObject(refused('standing', /cannot have left/));
    await must(recordMember(officer, await member('trust', 'rw6', 'partner', '1 4 2018')));
    await must(recordMember(officer, await member('trust', 'RW6', 'lead', '1 4 2019')));
    await must(recordMember(officer, await member('trust', 'RM3', 'left', '1 4 2020')));
    expect(await shown('2018-12-31')).toEqual(expect.arrayContaining(['RM3 lead joined', 'RW6 partner joined']));
    expect(await shown('2019-12-31')).toEqual(expect.arrayContaining(['RW6 lead joined']));
    expect(await shown('2020-12-31')).not.toContain('RM3 lead joined');
  });

  test('is of the register, and recorded by programme officers', async () => {
    expect(await recordMember(officer, await member('footprint', 'E99999999', 'partner', '2018'))).toMatchObject(refused('key', /no footprint E99999999/));
    expect(await recordMember(officer, await member('supplier', 'Nobody at all', 'partner', '2018'))).toMatchObject(refused('key', /no supplier/));
    expect(await recordMember(lead, await member('footprint', 'E54000007', 'partner', '2018'))).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
  });
});

test('the reuse of a blueprint is recorded of a pairing or of a trust, shown with its evidence, and retracted', async () => {
  const { id: blueprintId } = await must(addBlueprint(officer, { ...(await recordingForm(EXEMPLAR, '2018')), slug: EXEMPLAR.id, title: 'Observations', publishedOn: '2018-05-01', url: null }));
  const reuse = async (on: string, of: { reference: string | null; odsCode: string | null }) => ({ ...(await recordingForm(EXEMPLAR, on)), slug: EXEMPLAR.id, blueprintId, ...of });
  const byPairing = { reference: PAIRING.id, odsCode: null };
  expect(await recordReuse(officer, await reuse('1 4 2018', byPairing))).toMatchObject(refused('effectiveOn', /published on 1 May 2018/));
  expect(await recordReuse(officer, await reuse('1 4 2019', { reference: 'FF-atlantis', odsCode: null }))).toMatchObject(refused('reference', /on record/));
  expect(await recordReuse(lead, await reuse('1 4 2019', byPairing))).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
  await must(recordReuse(officer, await reuse('1 4 2019', byPairing)));
  await must(recordReuse(officer, await reuse('1 5 2019', { reference: null, odsCode: 'RBL' })));
  const uses = async () => (await listBlueprints(await readingAt(null), EXEMPLAR.id)).find(({ id }) => id === blueprintId)?.uses.map(({ reference, odsCode }) => reference ?? odsCode);
  expect(await uses()).toEqual([PAIRING.id, 'RBL']);
  const record = await getTaskRecord(await readingAt(null), 'fast_follower', PAIRING.id);
  const event = (record === null ? [] : await listEventsOf(await readingAt(null), record)).find(({ group }) => group === 'blueprint_reuse');
  expect(event && eventText(event)).toBe('Reused by FF-pennine-salford: Observations');
  const { submission, version } = await recordingForm(PAIRING, '2019');
  await must(retract(officer, { submission, version, recordKind: 'fast_follower', recordKey: PAIRING.id, eventTable: 'blueprint_reuse', eventId: event?.id ?? '', reason: 'Another blueprint' }));
  expect(await uses()).toEqual(['RBL']);
});

describe('the milestones of a fast follower', () => {
  const agreed = async (award: { readonly table: 'fast_follower'; readonly id: string }) => ({ ...(await recordingForm(award, '1 June 2018')), recordKey: award.id, title: 'Observations in every ward', dueOn: '2019-03-31' });

  test('are kept by programme officers and by the leads of the trust that follows', async () => {
    const record = await getTaskRecord(await readingAt(null), 'fast_follower', PAIRING.id);
    const [odsCode = ''] = record?.odsCodes ?? [];
    const follower = await makeActor('trust_lead', odsCode);
    const { id } = await must(addMilestone(officer, PAIRING, await agreed(PAIRING)));
    await must(recordMilestone(follower, PAIRING, { ...(await recordingForm(PAIRING, '1 1 2019', { sourceId: null })), recordKey: PAIRING.id, milestoneId: id, kind: 'forecast', dueOn: '2019-06-30', reason: 'Devices came late' }));
    expect((await listMilestones(await readingAt(null), PAIRING)).map(({ title, steps }) => [title, steps.map(({ kind }) => kind)])).toEqual([['Observations in every ward', ['baseline', 'forecast']]]);
    expect(await listMilestones(await readingAt(null), EXEMPLAR)).toEqual([]);
    expect(await addMilestone(lead, PAIRING, await agreed(PAIRING))).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect(await recordMilestone(officer, EXEMPLAR, { ...(await recordingForm(EXEMPLAR, '1 1 2019')), recordKey: EXEMPLAR.id, milestoneId: id, kind: 'achieved', dueOn: null, reason: null })).toMatchObject({ ok: false, problem: { kind: 'not found' } });
  });

  test('wait for its approval, and to whom may not see it there is no such pairing', async () => {
    const nominator = await makeActor('trust_lead', 'RBL');
    const hidden = { table: 'fast_follower', id: await writeDraft(nominator, 'wirral', 'RA9') } as const;
    expect(await addMilestone(officer, hidden, await agreed(hidden))).toMatchObject({ ok: false, problem: { kind: 'conflict', message: expect.stringMatching(/not approved/) as unknown } });
    expect(await addMilestone(lead, hidden, await agreed(hidden))).toEqual({ ok: false, problem: { kind: 'not found', message: 'There is no such fast follower' } });
    const reading = await readingAt(null);
    expect(await getTaskRecord({ ...reading, reader: ANYONE }, 'fast_follower', hidden.id)).toBeNull();
    expect(await getTaskRecord({ ...reading, reader: toReader(nominator) }, 'fast_follower', hidden.id)).toMatchObject({ isAwarded: false });
  });
});

test('leaves a record that holds', async () => {
  expect((await verifyAudit(requireDatabaseUrl())).findings).toEqual([]);
});
