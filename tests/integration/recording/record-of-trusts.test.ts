import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { recordMaturity } from '@/lib/commands/recording/record-maturity';
import { recordMembership } from '@/lib/commands/recording/record-membership';
import { recordRegulation } from '@/lib/commands/recording/record-regulation';
import { recordSuccession } from '@/lib/commands/recording/record-succession';
import { recordSystem } from '@/lib/commands/recording/record-system';
import { recordWachterGroup } from '@/lib/commands/recording/record-wachter-group';
import { requireDatabaseUrl } from '@/lib/config/environment';
import type { Actor } from '@/lib/domain/people/actor';
import { listActsAbout } from '@/lib/queries/audit/list-acts-about';
import { readSupport } from '@/lib/queries/maturity/read-support';
import { getTrust } from '@/lib/queries/trust/get-trust';
import { RecordMaturity } from '@/lib/schemas/recording/record-maturity';
import { RecordRegulation } from '@/lib/schemas/recording/record-regulation';
import { RecordSuccession } from '@/lib/schemas/recording/record-succession';
import type { RecordSystemInput } from '@/lib/schemas/recording/record-system';
import { describeAct } from '@/lib/view/audit/describe-act';
import { makeActor } from '@/tests/factories/make-actor';
import { readingAt } from '@/tests/factories/reading-at';
import { recordingForm, type RecordingFields } from '@/tests/factories/recording-form';

let officer: Actor;
let lead: Actor;

beforeAll(async () => {
  officer = await makeActor('programme_officer');
  lead = await makeActor('trust_lead', 'RM3');
});

const form = (odsCode: string, on: string, change: Partial<RecordingFields> = {}) => recordingForm({ table: 'trust', id: odsCode }, on, change);

async function system(odsCode: string, on: string, more: Partial<RecordSystemInput> = {}): Promise<RecordSystemInput> {
  return { ...(await form(odsCode, on)), odsCode, productSlug: 'cerner-millennium', newSupplier: null, newProduct: null, systemClass: 'e_prescribing', status: 'live', hostOdsCode: null, ...more };
}

async function trust(odsCode: string, asAt: string | null = null, knownAt: string | null = null) {
  const found = await getTrust(await readingAt(asAt, knownAt), odsCode);
  if (found === null) throw new Error(`There is no trust ${odsCode}.`);
  return found;
}

const refused = (field: string, message: RegExp) => ({ ok: false, problem: { fields: { [field]: expect.stringMatching(message) as unknown } } });

describe('a system', () => {
  test('that a trust lead records of their own trust is on the trust’s own word, whatever the form says', async () => {
    expect(await recordSystem(lead, await system('RM3', 'March 2019', { sourceId: 'hsj-2017-09-11-trust-buddies', confidence: 'official_record', note: 'In every ward.' }))).toMatchObject({ ok: true });
    const recorded = (await trust('RM3')).systems.find(({ systemClass, productName }) => systemClass === 'e_prescribing' && productName === 'Millennium');
    expect(recorded).toMatchObject({ status: 'live', evidence: { effectiveOn: '2019-03-01', precision: 'month', confidence: 'named_report', source: { id: 'gde-tracker' }, note: 'Asserted by the trust itself (RM3); not checked by the programme. In every ward.' } });
    const [act] = await listActsAbout(await readingAt(null), { table: 'trust', id: 'RM3' });
    expect(act).toMatchObject({ actorKind: 'a trust lead' });
    expect(act && describeAct(act.type, act.details)).toBe('recorded that Millennium was live from March 2019 for the trust RM3, on its own word');
  });

  test('of another trust is not a trust lead’s to record, nor anything else of their own', async () => {
    const forbidden = { ok: false, problem: { kind: 'forbidden' } };
    expect(await recordSystem(lead, await system('RBL', '2019'))).toMatchObject(forbidden);
    expect(await recordRegulation(lead, { ...(await form('RM3', '2019')), odsCode: 'RM3', kind: 'special_measures_entered', rating: null })).toMatchObject(forbidden);
    expect(await recordMaturity(lead, { ...(await form('RM3', '2019')), odsCode: 'RM3', round: '2019', measure: 'overall', value: 100, valueText: null })).toMatchObject(forbidden);
    expect(await recordMembership(lead, { ...(await form('RM3', '2019')), odsCode: 'RM3', footprintCode: 'E54000007', change: 'joined' })).toMatchObject(forbidden);
    expect(await recordSuccession(lead, { ...(await form('RM3', '2019')), odsCode: 'RM3', kind: 'renaming', successorCode: null, successorName: 'Another' })).toMatchObject(forbidden);
  });

  test('that an officer records rests on a source; a product that is not listed is added, once', async () => {
    const added = { productSlug: 'new', newSupplier: 'Better', newProduct: 'Meds' };
    expect(await recordSystem(lead, await system('RM3', '2018', added))).toMatchObject(refused('productSlug', /Only a programme officer adds a product/));
    expect(await recordSystem(officer, await system('RM3', '2018', { ...added, confidence: null }))).toMatchObject(refused('confidence', /how firmly/));
    expect(await recordSystem(officer, await system('RM3', '2018', added))).toMatchObject({ ok: true });
    expect(await recordSystem(officer, await system('RBL', '2018', { ...added, newSupplier: 'better', newProduct: 'meds' }))).toMatchObject({ ok: true });
    expect((await trust('RBL')).systems.find(({ productName }) => productName === 'Meds')).toMatchObject({ supplierSlug: 'better', evidence: { confidence: 'official_announcement' } });
  });

  test('goes from planned to live to retired; a plan may lie ahead', async () => {
    const pas = { systemClass: 'pas' } as const;
    expect(await recordSystem(officer, await system('RA9', '2018', pas))).toMatchObject({ ok: true });
    expect(await recordSystem(officer, await system('RA9', '2019', { ...pas, status: 'planned' }))).toMatchObject(refused('status', /From live it goes on to retired/));
    expect(await recordSystem(officer, await system('RA9', '2099', { ...pas, status: 'retired' }))).toMatchObject(refused('effectiveOn', /has not come yet/));
    expect(await recordSystem(officer, await system('RA9', '2099', { systemClass: 'imaging', status: 'planned' }))).toMatchObject({ ok: true });
    expect(await recordSystem(officer, await system('RA9', '2019', { hostOdsCode: 'ZZ9' }))).toMatchObject(refused('hostOdsCode', /no trust ZZ9/));
    expect(await recordSystem(officer, await system('RA9', '2019', { hostOdsCode: 'RA9' }))).toMatchObject(refused('hostOdsCode', /on its own/));
  });
});

describe('a footprint membership', () => {
  test('is joined before it is left, within the life of the footprint', async () => {
    const member = async (change: 'joined' | 'left', on: string) => ({ ...(await form('RA9', on)), odsCode: 'RA9', footprintCode: 'LHCRE-wessex', change });
    expect(await recordMembership(officer, await member('left', '2019-06-01'))).toMatchObject(refused('change', /not on record as having joined/));
    expect(await recordMembership(officer, await member('joined', '1999'))).toMatchObject(refused('effectiveOn', /was formed on/));
    expect(await recordMembership(officer, await member('joined', 'March 2019'))).toMatchObject({ ok: true });
    expect(await recordMembership(officer, await member('left', '2020'))).toMatchObject({ ok: true });
    expect((await trust('RA9', '2019-06-30')).then.footprints.map(({ code }) => code)).toContain('LHCRE-wessex');
    expect((await trust('RA9')).then.footprints.map(({ code }) => code)).not.toContain('LHCRE-wessex');
    expect(await recordMembership(officer, { ...(await form('RA9', '2019')), odsCode: 'RA9', footprintCode: 'NOWHERE', change: 'joined' })).toMatchObject(refused('footprintCode', /no footprint NOWHERE/));
  });
});

describe('a succession', () => {
  const succession = async (odsCode: string, on: string, more: { kind: 'merger' | 'renaming' | 'acquisition'; successorCode?: string; successorName?: string }) => ({ ...(await form(odsCode, on)), odsCode, successorCode: null, successorName: null, ...more });

  test('by a renaming gives the trust its new name from that day, and not before', async () => {
    const before = (await trust('RA9')).name;
    expect(await recordSuccession(officer, await succession('RA9', '1 April 2020', { kind: 'renaming', successorName: 'Torbay Health NHS Foundation Trust' }))).toMatchObject({ ok: true });
    expect((await trust('RA9', '2020-03-31')).name).toBe(before);
    expect((await trust('RA9', '2020-04-01')).name).toBe('Torbay Health NHS Foundation Trust');
  });

  test('is told in the history of both trusts, and conflicts with what another did to the first', async () => {
    const stale = await succession('RA4', '2019', { kind: 'acquisition', successorCode: 'RA7' });
    expect(await recordSuccession(officer, await succession('RA4', '1 4 2020', { kind: 'merger', successorCode: 'RA7' }))).toMatchObject({ ok: true });
    expect((await listActsAbout(await readingAt(null), { table: 'trust', id: 'RA7' })).map(({ type }) => type)).toContain('succession.recorded');
    expect(await recordSuccession(officer, stale)).toMatchObject({ ok: false, problem: { kind: 'conflict', meanwhile: { acts: [{ type: 'succession.recorded' }] } } });
  });

  test.each([
    [{ kind: 'merger', successorCode: 'ZZ9' }, 'successorCode', /no trust ZZ9/],
    [{ kind: 'merger', successorCode: 'RA2' }, 'successorCode', /does not succeed itself/],
    [{ kind: 'renaming', successorCode: 'RA7', successorName: 'Another' }, 'successorCode', /keeps its code/],
  ] as const)('%j is refused', async (more, field, message) => {
    expect(await recordSuccession(officer, await succession('RA2', '2020', more))).toMatchObject(refused(field, message));
  });
});

describe('what forms refuse before a command is asked', () => {
  const sent = { submission: randomUUID(), version: '0', sourceId: 'a', effectiveOn: '2019', confidence: 'named_report', note: '', odsCode: 'RM3' };
  const fields = (schema: { safeParse: (value: unknown) => { error?: { issues: { path: PropertyKey[] }[] } | undefined } }, more: object) => (schema.safeParse({ ...sent, ...more }).error?.issues ?? []).map(({ path }) => path.join('.'));

  test.each([
    [RecordRegulation, { kind: 'cqc_rating' }, ['rating']],
    [RecordRegulation, { kind: 'special_measures_left', rating: 'good' }, ['rating']],
    [RecordRegulation, { kind: 'cqc_rating', rating: 'good' }, []],
    [RecordMaturity, { round: '2019', measure: 'overall', value: '101' }, ['value']],
    [RecordMaturity, { round: '2019', measure: 'overall_rank', value: '1.5' }, ['value']],
    [RecordMaturity, { round: '2019', measure: 'overall', value: '' }, ['value']],
    [RecordMaturity, { round: '2019', measure: 'change_since_previous_round', value: '4', valueText: 'improved' }, ['value']],
    [RecordMaturity, { round: '2019', measure: 'overall', value: '76.25' }, []],
    [RecordMaturity, { round: '2019', measure: 'overall', value: '76', effectiveOn: '31 2 2019' }, ['effectiveOn']],
    [RecordSuccession, { kind: 'merger', successorCode: '', successorName: '' }, ['successorCode']],
    [RecordSuccession, { kind: 'renaming', successorCode: '', successorName: '' }, ['successorName']],
    [RecordSuccession, { kind: 'merger', successorCode: 'r a 9' }, ['successorCode']],
  ] as const)('%#: %j', (schema, more, expected) => {
    expect(fields(schema, more)).toEqual(expected);
  });
});

describe('regulation and maturity', () => {
  test('are recorded with their evidence, and told', async () => {
    expect(await recordRegulation(officer, { ...(await form('RM3', '14 8 2018')), odsCode: 'RM3', kind: 'special_measures_entered', rating: null })).toMatchObject({ ok: true });
    expect(await recordMaturity(officer, { ...(await form('RM3', '2018')), odsCode: 'RM3', round: '2018', measure: 'readiness', value: 93.5, valueText: null })).toMatchObject({ ok: true });
    const shown = await trust('RM3');
    expect(shown.regulation.some(({ kind, evidence }) => kind === 'special_measures_entered' && evidence.effectiveOn === '2018-08-14')).toBe(true);
    expect(shown.maturity.find(({ round }) => round === '2018')).toMatchObject({ measure: 'readiness', value: '93.5' });
    const told = (await listActsAbout(await readingAt(null), { table: 'trust', id: 'RM3' })).map((act) => describeAct(act.type, act.details));
    expect(told[0]).toMatch(/^recorded that its readiness was 93\.5 in round 2018, from the source/);
    expect(told[1]).toMatch(/^recorded that it was put into special measures on 14 August 2018, from the source/);
  });
});

test('all of it leaves a record that holds', async () => {
  expect((await verifyAudit(requireDatabaseUrl())).findings).toEqual([]);
});

test('a group of the Wachter review holds from its date on, until a later one says another', async () => {
  const group = async (of: 'A' | 'B', on: string) => ({ ...(await form('RM3', on)), odsCode: 'RM3', group: of }) as const;
  const shown = async (asAt: string) => {
    const { trusts } = await readSupport(await readingAt(asAt), 'group');
    return trusts.filter(({ key }) => key !== null).map(({ key, trusts: count }) => [key, count]);
  };
  expect(await shown('2017-06-01')).toEqual([]);
  expect(await recordWachterGroup(lead, await group('A', '1 September 2016'))).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
  expect(await recordWachterGroup(officer, await group('B', '1 September 2016'))).toMatchObject({ ok: true });
  expect(await recordWachterGroup(officer, await group('A', '1 September 2018'))).toMatchObject({ ok: true });
  expect(await shown('2016-08-31')).toEqual([]);
  expect(await shown('2017-06-01')).toEqual([['B', 1]]);
  expect(await shown('2019-06-01')).toEqual([['A', 1]]);
  const [act] = await listActsAbout(await readingAt(null), { table: 'trust', id: 'RM3' });
  expect(act && describeAct(act.type, act.details)).toMatch(/^recorded that it was in group A of the Wachter review from 1 September 2018/);
  expect((await verifyAudit(requireDatabaseUrl())).findings).toEqual([]);
});
