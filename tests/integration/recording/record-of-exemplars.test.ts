import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { addBlueprint } from '@/lib/commands/recording/add-blueprint';
import { addExemplar } from '@/lib/commands/recording/add-exemplar';
import { addMilestone } from '@/lib/commands/recording/add-milestone';
import { recordDecision } from '@/lib/commands/recording/record-decision';
import { recordMilestone } from '@/lib/commands/recording/record-milestone';
import { retract } from '@/lib/commands/recording/retract';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { MilestoneEventKind } from '@/lib/domain/milestone/milestone-event-kind';
import type { Actor } from '@/lib/domain/people/actor';
import { listActsAbout } from '@/lib/queries/audit/list-acts-about';
import { getExemplar } from '@/lib/queries/exemplar/get-exemplar';
import { listBlueprints } from '@/lib/queries/recording/list-blueprints';
import { listGatesOfExemplar } from '@/lib/queries/recording/list-gates-of-exemplar';
import { listMilestones } from '@/lib/queries/recording/list-milestones';
import { getTaskRecord } from '@/lib/queries/recording/get-task-record';
import { listEventsOf } from '@/lib/queries/recording/list-events-of';
import type { AddExemplarInput } from '@/lib/schemas/recording/add-exemplar';
import { describeAct } from '@/lib/view/audit/describe-act';
import { eventText } from '@/lib/view/recording/event-text';
import { milestoneSentence, slipOf } from '@/lib/view/recording/milestone-text';
import { makeActor } from '@/tests/factories/make-actor';
import { readingAt } from '@/tests/factories/reading-at';
import { recordingForm, type RecordingFields } from '@/tests/factories/recording-form';

let officer: Actor;
let lead: Actor;

beforeAll(async () => {
  officer = await makeActor('programme_officer');
  lead = await makeActor('trust_lead', 'RM3');
});

const form = (slug: string, on: string, change: Partial<RecordingFields> = {}) => recordingForm({ table: 'exemplar', id: slug }, on, change);
const refused = (field: string, message: RegExp) => ({ ok: false, problem: { fields: { [field]: expect.stringMatching(message) as unknown } } });

async function value<Value>(answer: Promise<{ ok: true; value: Value } | { ok: false; problem: unknown }>): Promise<Value> {
  const result = await answer;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe('what came of an approval', () => {
  test('is recorded of the exemplar’s own gate and of its cohort’s, not before it was waited on', async () => {
    const gates = await listGatesOfExemplar(await readingAt(null), 'cambridge');
    const gate = gates.find(({ id }) => id === 'gate-cambridge-special-measures');
    expect(gate).toBeDefined();
    const decision = async (on: string, gateId: string, outcome: 'met' | 'waived' = 'waived') => ({ ...(await form('cambridge', on, { sourceId: 'gde-tracker' })), slug: 'cambridge', gateId, outcome });
    expect(await recordDecision(officer, await decision('2015', 'gate-cambridge-special-measures'))).toMatchObject(refused('effectiveOn', /waited on since November 2016/));
    expect(await recordDecision(officer, await decision('1 May 2019', 'gate-cambridge-special-measures'))).toMatchObject({ ok: true });
    const after = (await listGatesOfExemplar(await readingAt(null), 'cambridge')).find(({ id }) => id === 'gate-cambridge-special-measures');
    expect(after?.decision).toMatchObject({ outcome: 'waived', evidence: { source: { id: 'gde-tracker' } } });
    expect(await recordDecision(officer, await decision('1 May 2019', 'no-such-gate'))).toMatchObject({ ok: false, problem: { kind: 'not found' } });
    expect(await recordDecision(lead, await decision('1 May 2019', 'gate-cambridge-special-measures'))).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    const cohort = gates.find(({ scope }) => scope === 'cohort');
    expect(await recordDecision(officer, await decision('1 May 2020', cohort?.id ?? ''))).toMatchObject({ ok: true });
  });
});

describe('a milestone', () => {
  const SLUG = 'salford-royal';
  const OWNER = { table: 'exemplar', id: SLUG } as const;
  let id = '';
  const step = async (kind: MilestoneEventKind, on: string, more: { dueOn?: string | null; reason?: string | null } = {}) => ({ ...(await form(SLUG, on)), recordKey: SLUG, milestoneId: id, kind, dueOn: null, reason: null, ...more });
  const shown = async () => (await listMilestones(await readingAt(null), OWNER)).find((milestone) => milestone.id === id);

  test('is added with the date agreed, which stays when others are agreed and forecast', async () => {
    ({ id } = await value(addMilestone(officer, OWNER, { ...(await form(SLUG, '1 June 2017')), recordKey: SLUG, title: 'E-prescribing in every ward', dueOn: '2018-03-31' })));
    expect(await recordMilestone(lead, OWNER, await step('forecast', '1 1 2018', { dueOn: '2018-09-30', reason: 'Devices came late' }))).toMatchObject({ ok: true });
    expect(await recordMilestone(officer, OWNER, await step('baseline', '1 2 2018', { dueOn: '2018-06-30', reason: 'The agreement was varied' }))).toMatchObject({ ok: true });
    const milestone = await shown();
    expect(milestone && slipOf(milestone)).toMatchObject({ original: '2018-03-31', current: '2018-06-30', daysFromOriginal: 183, daysFromCurrent: 92 });
    expect(milestone && milestoneSentence(milestone)).toBe('Agreed for 31 March 2018; agreed anew for 30 June 2018; now expected on 30 September 2018.');
    expect(milestone?.steps.find(({ kind }) => kind === 'forecast')?.evidence).toMatchObject({ source: { id: 'gde-tracker' }, note: 'Asserted by the trust itself (RM3); not checked by the programme.' });
    expect((await listMilestones(await readingAt('2017-12-31'), OWNER))[0]?.steps).toHaveLength(1);
    const told = (await listActsAbout(await readingAt(null), { table: 'exemplar', id: SLUG })).map((act) => describeAct(act.type, act.details));
    expect(told[1]).toBe('recorded that “E-prescribing in every ward” is now expected on 30 September 2018 for the trust RM3, on its own word, because: Devices came late');
  });

  test('is agreed anew by the programme only, and says nothing twice, before its agreement or after it was achieved', async () => {
    expect(await recordMilestone(lead, OWNER, await step('baseline', '1 3 2018', { dueOn: '2018-12-31', reason: 'We would like it' }))).toMatchObject(refused('kind', /Only a programme officer/));
    expect(await recordMilestone(officer, OWNER, await step('forecast', '1 3 2018', { dueOn: '2018-09-30', reason: 'Still' }))).toMatchObject(refused('dueOn', /on record already/));
    expect(await recordMilestone(officer, OWNER, await step('forecast', '2016', { dueOn: '2018-10-31', reason: 'Early' }))).toMatchObject(refused('effectiveOn', /agreed on 1 June 2017/));
    expect(await recordMilestone(lead, OWNER, await step('achieved', '15 9 2018'))).toMatchObject({ ok: true });
    expect(await recordMilestone(lead, OWNER, await step('forecast', '1 10 2018', { dueOn: '2018-12-31', reason: 'Not quite' }))).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/achieved on 15 September 2018/) as unknown } });
    const milestone = await shown();
    expect(milestone && slipOf(milestone)).toMatchObject({ daysFromOriginal: 168, daysFromCurrent: 77 });
  });

  test('is taken back step by step: what was agreed only once nothing rests on it', async () => {
    const record = await getTaskRecord(await readingAt(null), 'exemplar', SLUG);
    const steps = record === null ? [] : (await listEventsOf(await readingAt(null), record)).filter(({ group }) => group === 'milestone_event');
    expect(steps.map(eventText)).toEqual([
      'E-prescribing in every ward: agreed for 31 March 2018',
      'E-prescribing in every ward: forecast for 30 September 2018',
      'E-prescribing in every ward: agreed for 30 June 2018',
      'E-prescribing in every ward: achieved',
    ]);
    const takeBack = async (index: number) => {
      const { submission, version } = await form(SLUG, '2018');
      return retract(officer, { submission, version, recordKind: 'exemplar', recordKey: SLUG, eventTable: 'milestone_event', eventId: steps[index]?.id ?? '', reason: 'Misread' });
    };
    expect(await takeBack(0)).toMatchObject({ ok: true });
    expect(await takeBack(2)).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/Retract those first/) as unknown } });
    for (const index of [3, 1, 2]) expect(await takeBack(index)).toMatchObject({ ok: true });
    expect(await shown()).toBeUndefined();
  });

  test('is not for a lead of a trust that is no part of the exemplar', async () => {
    const other = await makeActor('trust_lead', 'RBL');
    expect(await addMilestone(other, OWNER, { ...(await form(SLUG, '2017')), recordKey: SLUG, title: 'Something', dueOn: '2018-03-31' })).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect(await recordMilestone(other, OWNER, await step('forecast', '2018', { dueOn: '2018-12-31', reason: 'No' }))).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
  });
});

describe('a blueprint', () => {
  test('is added once, and shown from its publication on', async () => {
    const blueprint = async (publishedOn: string | null) => ({ submission: randomUUID(), version: (await form('wirral', '2018')).version, slug: 'wirral', title: 'Digital wound care', publishedOn, url: null });
    expect(await addBlueprint(officer, await blueprint('2999-01-01'))).toMatchObject(refused('publishedOn', /has not come/));
    expect(await addBlueprint(lead, await blueprint('2018-05-01'))).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect(await addBlueprint(officer, await blueprint('2018-05-01'))).toMatchObject({ ok: true });
    expect(await addBlueprint(officer, await blueprint('2018-05-01'))).toMatchObject(refused('title', /already/));
    expect(await listBlueprints(await readingAt('2018-05-01'), 'wirral')).toMatchObject([{ title: 'Digital wound care' }]);
    expect(await listBlueprints(await readingAt('2018-04-30'), 'wirral')).toEqual([]);
  });
});

describe('a new exemplar', () => {
  async function input(change: Partial<AddExemplarInput> = {}): Promise<AddExemplarInput> {
    const { submission, sourceId, effectiveOn, confidence, note } = await form('none', '1 April 2018');
    return { submission, sourceId, effectiveOn, confidence, note, name: `Exemplar ${randomUUID().slice(0, 8)}`, cohort: 'acute', status: 'named', leadTrusts: ['RA9'], partnerTrusts: [], leadFootprints: [], partnerFootprints: [], suppliers: [], addsSuppliers: false, ...change };
  }

  test('of a place has its footprints, its trusts and the suppliers of its consortium', async () => {
    const place = await input({ name: 'Greater Manchester place', cohort: 'place_based', leadTrusts: [], partnerTrusts: ['RM3'], leadFootprints: ['E54000007'], suppliers: ['Cerner', 'Graphnet Care'], addsSuppliers: true });
    const { slug } = await value(addExemplar(officer, place));
    expect(slug).toBe('greater-manchester-place');
    expect(await value(addExemplar(officer, place))).toEqual({ slug });
    const shown = await getExemplar(await readingAt(null), slug);
    expect(shown).toMatchObject({ name: 'Greater Manchester place', cohort: 'place_based', status: 'named' });
    expect(shown?.members.map(({ kind, code, role }) => [kind, code, role])).toEqual([
      ['footprint', 'E54000007', 'lead'],
      ['trust', 'RM3', 'partner'],
      ['supplier', 'cerner', 'partner'],
      ['supplier', 'graphnet-care', 'partner'],
    ]);
    expect((await getExemplar(await readingAt('2018-03-31'), slug))?.status).toBeNull();
    expect((await listActsAbout(await readingAt(null), { table: 'footprint', id: 'E54000007' })).map((act) => describeAct(act.type, act.details))[0]).toMatch(/^added the exemplar Greater Manchester place, named from 1 April 2018/);
  });

  test('of a joint bid is one exemplar with two trusts', async () => {
    const { slug } = await value(addExemplar(officer, await input({ leadTrusts: ['RA9', 'RH8'] })));
    expect((await getExemplar(await readingAt(null), slug))?.members.map(({ code, role }) => [code, role]).sort()).toEqual([['RA9', 'lead'], ['RH8', 'lead']]);
  });

  test('of a name that an address is taken by gets another', async () => {
    expect(await value(addExemplar(officer, await input({ name: 'Add' })))).toEqual({ slug: 'add-2' });
  });

  test.each([
    [{ name: 'salford royal' }, 'name', /already/],
    [{ leadTrusts: [] }, 'leadTrusts', /who leads it/],
    [{ leadTrusts: ['ZZ9', 'ZZ8'] }, 'leadTrusts', /no trust ZZ9 or ZZ8/],
    [{ cohort: 'place_based' }, 'leadFootprints', /at least one footprint/],
    [{ partnerFootprints: ['NOWHERE'] }, 'partnerFootprints', /no footprint NOWHERE/],
    [{ suppliers: ['No Such Supplier'] }, 'suppliers', /no supplier No Such Supplier/],
    [{ leadTrusts: ['RC1'], effectiveOn: { on: '2021-01-01', precision: 'day' } }, 'leadTrusts', /RC1 closed on 31 March 2020/],
  ] as const)('with %j is refused at %s, and nothing is written', async (change, field, message) => {
    const count = () => queryRows(sql`SELECT (SELECT count(*) FROM exemplar) AS exemplars, (SELECT count(*) FROM supplier) AS suppliers, (SELECT count(*) FROM audit_event) AS acts`);
    const before = await count();
    expect(await addExemplar(officer, await input(change as Partial<AddExemplarInput>))).toMatchObject(refused(field, message));
    expect(await count()).toEqual(before);
  });

  test('is for programme officers only', async () => {
    expect(await addExemplar(lead, await input())).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
  });
});

test('all of it leaves a record that holds', async () => {
  expect((await verifyAudit(requireDatabaseUrl())).findings).toEqual([]);
});
