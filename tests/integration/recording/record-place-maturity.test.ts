import { beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { recordPlaceMaturity } from '@/lib/commands/recording/record-place-maturity';
import { retract } from '@/lib/commands/recording/retract';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { ANYONE, type Reader } from '@/lib/auth/reader';
import type { Actor } from '@/lib/domain/people/actor';
import { listActsAbout } from '@/lib/queries/audit/list-acts-about';
import { getPlaceMaturity } from '@/lib/queries/footprint/get-place-maturity';
import { getTaskRecord } from '@/lib/queries/recording/get-task-record';
import { listEventsOf } from '@/lib/queries/recording/list-events-of';
import { RecordPlaceMaturity } from '@/lib/schemas/recording/record-place-maturity';
import { describeAct } from '@/lib/view/audit/describe-act';
import { makeActor } from '@/tests/factories/make-actor';
import { readingAt } from '@/tests/factories/reading-at';
import { recordingForm } from '@/tests/factories/recording-form';

const PLACE = 'E54000007';
const STAFF: Reader = { trustOdsCodes: [], isProgrammeStaff: true };

let officer: Actor;
let lead: Actor;

beforeAll(async () => {
  officer = await makeActor('programme_officer');
  lead = await makeActor('trust_lead', 'RM3');
});

async function form(on: string, statement: string) {
  return { ...(await recordingForm({ table: 'footprint', id: PLACE }, on)), footprintCode: PLACE, theme: 'integration' as const, assessingAhsn: 'Health Innovation', statement };
}

const statements = async (asAt: string | null, reader = STAFF, code = PLACE) => (await getPlaceMaturity(await readingAt(asAt, null, reader), code))?.map(({ statement }) => statement) ?? null;

test('an officer records it, both clocks hold it, and it is taken back as anything is', async () => {
  expect(await recordPlaceMaturity(lead, await form('2017', 'Their own view'))).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
  expect(await recordPlaceMaturity(officer, { ...(await form('2017', 'No such place')), footprintCode: 'E99999999' })).toMatchObject({ ok: false, problem: { kind: 'not found' } });
  const recorded = await recordPlaceMaturity(officer, await form('2017-06-01', 'Records are shared by half of it'));
  expect(recorded).toMatchObject({ ok: true });
  expect(await recordPlaceMaturity(officer, await form('2017-06-01', 'Records are shared by half of it'))).toMatchObject({ ok: false, problem: { message: expect.stringContaining('on record already') as unknown } });
  expect(await statements('2017-05-31')).toEqual([]);
  expect(await statements('2017-06-01')).toEqual(['Records are shared by half of it']);
  expect(await statements('2017-06-01', STAFF, 'E54000008')).toEqual([]);

  const record = await getTaskRecord(await readingAt(null, null, STAFF), 'footprint', PLACE);
  if (record === null) throw new Error('There is no such place.');
  expect((await listEventsOf(await readingAt(null), record)).map(({ group }) => group)).not.toContain('place_maturity_assessment');
  const event = (await listEventsOf(await readingAt(null, null, STAFF), record)).find(({ group }) => group === 'place_maturity_assessment');
  expect(event?.says).toBe('integration');
  const { submission, version } = await recordingForm({ table: 'footprint', id: PLACE }, '2017');
  expect(await retract(officer, { submission, version, recordKind: 'footprint', recordKey: PLACE, eventTable: 'place_maturity_assessment', eventId: event?.id ?? '', reason: 'Of another place' })).toMatchObject({ ok: true });
  expect(await statements('2017-06-01')).toEqual([]);
  expect((await verifyAudit(requireDatabaseUrl())).findings).toEqual([]);
});

test('those who lead a trust of the place read it, whatever the clock; to others there is none', async () => {
  await recordPlaceMaturity(officer, await form('2017-07-01', 'For this place to learn from'));
  const leads = (...trustOdsCodes: string[]) => ({ trustOdsCodes, isProgrammeStaff: false });
  expect(await statements('2017-07-01', leads('RM3'))).toEqual(['For this place to learn from']);
  expect(await statements('2015-01-01', leads('RM3'))).toEqual([]);
  expect(await statements('2017-07-01', leads('RBL'))).toBeNull();
  expect(await statements('2017-07-01', leads('RM3'), 'E54000008')).toBeNull();
  expect(await statements('2017-07-01', ANYONE)).toBeNull();
});

test('the history of the place tells programme staff only, and does not repeat what was said', async () => {
  const acts = await listActsAbout(await readingAt(null, null, STAFF), { table: 'footprint', id: PLACE });
  const words = acts.map(({ type, details }) => describeAct(type, details));
  expect(words.some((text) => text.startsWith('recorded that Health Innovation assessed its integration on 1 June 2017'))).toBe(true);
  expect(JSON.stringify(acts)).not.toContain('shared by half');
  for (const reader of [ANYONE, { trustOdsCodes: ['RM3'], isProgrammeStaff: false }]) expect(await listActsAbout(await readingAt(null, null, reader), { table: 'footprint', id: PLACE })).toEqual([]);
});

test.each([
  [{ theme: 'money' }, 'theme'],
  [{ assessingAhsn: '' }, 'assessingAhsn'],
  [{ statement: ' ' }, 'statement'],
])('%o is refused', (change, field) => {
  const typed = { footprintCode: PLACE, theme: 'prevention', assessingAhsn: 'A network', statement: 'Said', submission: '0198f2c4-7d1e-7a53-9b62-1f0c8e4d5a76', version: '0', sourceId: 'any', effectiveOn: '2017', confidence: 'named_report', note: '', ...change };
  expect(RecordPlaceMaturity.safeParse(typed).error?.issues.map(({ path }) => path[0])).toEqual([field]);
});
