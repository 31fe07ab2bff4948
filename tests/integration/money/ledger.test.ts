import { beforeAll, describe, expect, test } from 'vitest';
import { ledgerRefOf } from '@/lib/audit/ledger-ref';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { recordEntry } from '@/lib/commands/money/record-entry';
import { reverseEntry } from '@/lib/commands/money/reverse-entry';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { type LedgerOwner, ownerKey } from '@/lib/domain/funding/ledger-owner';
import type { Actor } from '@/lib/domain/people/actor';
import { ROLES } from '@/lib/domain/people/role';
import { findLedgerOwners, getLedgerOwner } from '@/lib/queries/funding/get-ledger-owner';
import { listLedgerSteps } from '@/lib/queries/funding/list-ledger-steps';
import { sumByKind } from '@/lib/queries/funding/sum-by-kind';
import { listMoney } from '@/lib/queries/record/list-money';
import type { RecordEntryInput } from '@/lib/schemas/money/record-entry';
import { parseTableParams } from '@/lib/schemas/table-query';
import { FUNDING_TABLE } from '@/lib/schemas/tables/funding-table';
import { toLedgerByDate } from '@/lib/view/funding/to-ledger-by-date';
import { toLedgerLine } from '@/lib/view/funding/to-ledger-line';
import { closingBalances } from '@/lib/domain/funding/running-balances';
import { makeActor } from '@/tests/factories/make-actor';
import { readingAt } from '@/tests/factories/reading-at';
import { recordingForm, type RecordingFields } from '@/tests/factories/recording-form';

const MILLION = 100_000_000n;
const SALFORD: LedgerOwner = { kind: 'exemplar', reference: 'salford-royal' };
const PROGRAMME: LedgerOwner = { kind: 'programme', reference: null };

let officer: Actor;

beforeAll(async () => {
  officer = await makeActor('finance_officer');
});

type Change = Partial<RecordingFields & Omit<RecordEntryInput, 'owner'>>;

async function entry(owner: LedgerOwner, kind: RecordEntryInput['kind'], amount: bigint, on: string, change: Change = {}): Promise<RecordEntryInput> {
  return { owner, kind, amount, amountHigh: null, qualifier: 'exact', trancheId: null, reason: null, ...(await recordingForm(ledgerRefOf(owner), on)), ...change };
}

async function balances(owner: LedgerOwner) {
  const reading = await readingAt(null);
  const { kind, reference } = owner;
  return closingBalances((await listMoney(reading, { exemplarSlugs: kind === 'exemplar' ? [reference] : [], cohortKeys: kind === 'cohort' ? [reference] : [], isProgramme: kind === 'programme' })).map(toLedgerLine));
}

const countEntries = () => queryRows(sql`SELECT (SELECT count(*) FROM ledger_entry) AS entries, (SELECT count(*) FROM corroboration) AS more, (SELECT count(*) FROM audit_event) AS acts`);

describe('recording an entry', () => {
  test('moves the balance of its kind, and no other; what was known before stays', async () => {
    const before = await balances(SALFORD);
    const [then] = await queryRows<{ now: string }>(sql`SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now`);
    const known = await listMoney(await readingAt(null, then?.now ?? null), { exemplarSlugs: ['salford-royal'] });
    expect(await recordEntry(officer, await entry(SALFORD, 'match_confirmed_cash', 250_000_050n, '1 April 2018'))).toMatchObject({ ok: true });
    expect(await balances(SALFORD)).toEqual({ ...before, match_confirmed_cash: { lowPence: 250_000_050n, highPence: 250_000_050n } });
    expect(await listMoney(await readingAt(null, then?.now ?? null), { exemplarSlugs: ['salford-royal'] })).toEqual(known);
  });

  test.each<[LedgerOwner, bigint]>([
    [PROGRAMME, 1_000_000_000_000n],
    [{ kind: 'cohort', reference: 'ambulance' }, 1n],
    [{ kind: 'fast_follower', reference: 'FF-pennine-salford' }, MILLION],
  ])('of %o is taken to the penny', async (owner, amount) => {
    const result = await recordEntry(officer, await entry(owner, 'scheduled', amount, 'May 2018', { reason: 'As planned' }));
    expect(result).toMatchObject({ ok: true });
    const [row] = await queryRows<{ amount: string }>(sql`SELECT amount_pence::text AS amount FROM ledger_entry WHERE id = ${result.ok ? result.value.id : ''}`);
    expect(row?.amount).toBe(String(amount));
  });

  test.each(ROLES.filter((role) => role !== 'finance_officer'))('is not for a %s, whatever roles they claim', async (role) => {
    const actor = await makeActor(role, role === 'trust_lead' ? 'RM3' : null);
    const form = await entry(SALFORD, 'received', MILLION, '2018-05-01');
    for (const claimed of [actor, { ...actor, roles: officer.roles }]) expect(await recordEntry(claimed, form)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
  });

  test('above the ceiling by the programme’s own act is refused whatever the reason; above what else is on record it needs one', async () => {
    const wirral: LedgerOwner = { kind: 'exemplar', reference: 'wirral' };
    const before = await countEntries();
    expect(await recordEntry(officer, await entry(wirral, 'released', 1_050_000_000n, '2018-05-01', { reason: 'All the same' }))).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/above the ceiling/) as unknown } });
    expect(await recordEntry(officer, await entry(wirral, 'received', 20n * MILLION, '2018-05-01'))).toMatchObject({ ok: false, problem: { fields: { reason: 'Enter why it is recorded all the same' } } });
    expect(await countEntries()).toEqual(before);
    const recorded = await recordEntry(officer, await entry(wirral, 'received', 20n * MILLION, '2018-05-01', { reason: 'Its accounts say so' }));
    expect(recorded).toMatchObject({ ok: true });
    const [act] = await queryRows<{ payload: Record<string, unknown> }>(sql`SELECT payload FROM audit_event WHERE type = 'entry.recorded' ORDER BY audit_event.position DESC LIMIT 1`);
    expect(act?.payload).toMatchObject({ reason: 'Its accounts say so', limits: ['received above ceiling', 'received before match'], amount: '£20,000,000.00' });
  });

  test('again is more evidence from another source, and refused from the same', async () => {
    const owner: LedgerOwner = { kind: 'exemplar', reference: 'royal-free' };
    const first = await recordEntry(officer, await entry(owner, 'match_pledged_cash', MILLION, '2018-05-01'));
    const count = (await listMoney(await readingAt(null), { exemplarSlugs: ['royal-free'] })).length;
    expect(await recordEntry(officer, await entry(owner, 'match_pledged_cash', MILLION, '2018-05-01', { sourceId: 'HSJ-2017-05' }))).toEqual(first);
    expect(await listMoney(await readingAt(null), { exemplarSlugs: ['royal-free'] })).toHaveLength(count);
    expect(await recordEntry(officer, await entry(owner, 'match_pledged_cash', MILLION, '2018-05-01'))).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/^This is on record already/) as unknown } });
  });

  test('twice with one form is once, and after somebody else’s entry it is told of that', async () => {
    const owner: LedgerOwner = { kind: 'exemplar', reference: 'newcastle' };
    const [form, stale] = [await entry(owner, 'match_pledged_cash', MILLION, '2018-05-01'), await entry(owner, 'match_pledged_cash', 2n * MILLION, '2018-05-02')];
    const answer = await recordEntry(officer, form);
    const counted = await countEntries();
    expect(await recordEntry(officer, form)).toEqual(answer);
    expect(await countEntries()).toEqual(counted);
    expect(await recordEntry(officer, stale)).toMatchObject({ ok: false, problem: { kind: 'conflict', meanwhile: { acts: [{ type: 'entry.recorded' }] } } });
  });

  test.each<[string, LedgerOwner, Change, object]>([
    ['an owner that is none', { kind: 'exemplar', reference: 'atlantis' }, {}, { kind: 'not found' }],
    ['a date to come', SALFORD, { effectiveOn: { on: '2999-01-01', precision: 'day' } }, { fields: { effectiveOn: 'This date has not come yet. Record it once it has happened' } }],
    ['a source that is none', SALFORD, { sourceId: 'hearsay' }, { message: 'Choose the source that says so' }],
    ['a tranche of another', SALFORD, { trancheId: 'of-atlantis' }, { fields: { trancheId: 'Choose a tranche of this award' } }],
  ])('with %s is refused', async (_what, owner, change, problem) => {
    expect(await recordEntry(officer, await entry(owner, 'approved', MILLION, '2018-05-01', change))).toMatchObject({ ok: false, problem });
  });
});

describe('reversing an entry', () => {
  async function reversal(owner: LedgerOwner, entryId: string, on: string) {
    const { note: _note, ...form } = await recordingForm(ledgerRefOf(owner), on);
    return { owner, entryId, reason: 'It was of another trust', ...form };
  }

  test('restores the balance exactly, and leaves both entries on record', async () => {
    const owner: LedgerOwner = { kind: 'exemplar', reference: 'cambridge' };
    const before = await balances(owner);
    const result = await recordEntry(officer, await entry(owner, 'received', 250_000_001n, '2018-05-01', { amountHigh: 400_000_002n, qualifier: 'at_least', reason: 'A test of match' }));
    const id = result.ok ? result.value.id : '';
    expect(await reverseEntry(officer, await reversal(owner, id, '2018-04-30'))).toMatchObject({ ok: false, problem: { fields: { effectiveOn: expect.stringMatching(/cannot be taken back before/) as unknown } } });
    expect(await reverseEntry(officer, await reversal(owner, id, '2018-05-01'))).toMatchObject({ ok: true });
    expect(await balances(owner)).toEqual(before);
    expect((await listMoney(await readingAt(null), { exemplarSlugs: ['cambridge'] })).filter((one) => one.id === id || one.reversesEntryId === id)).toHaveLength(2);
    expect(await reverseEntry(officer, await reversal(owner, id, '2018-05-01'))).toMatchObject({ ok: false, problem: { message: 'This entry is taken back already' } });
  });

  test('is refused of a reversal, of what is not there, and of another owner’s entry', async () => {
    const pairing: LedgerOwner = { kind: 'fast_follower', reference: 'FF-blackpool-taunton' };
    expect(await reverseEntry(officer, await reversal(pairing, 'ceiling-blackpool-taunton-reversed', '2018-05-01'))).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/^This entry takes another one back/) as unknown } });
    expect(await reverseEntry(officer, await reversal(SALFORD, 'of-atlantis', '2018-05-01'))).toMatchObject({ ok: false, problem: { kind: 'not found' } });
    expect(await reverseEntry(officer, await reversal(SALFORD, 'ceiling-wirral', '2018-05-01'))).toMatchObject({ ok: false, problem: { kind: 'not found' } });
    const stranger = await makeActor('programme_officer');
    expect(await reverseEntry(stranger, await reversal(SALFORD, 'ceiling-salford-royal', '2018-05-01'))).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
  });
});

describe('what the lists show', () => {
  test.each(['', 'cohort=acute', 'cohort=mental_health', 'kind=received', 'q=royal'])('closes, date by date, at the sum of the same entries: %s', async (params) => {
    const reading = await readingAt(null);
    const { query } = parseTableParams(FUNDING_TABLE, Object.fromEntries(new URLSearchParams(params)));
    const [steps, sums] = await Promise.all([listLedgerSteps(reading, query), sumByKind(reading, query)]);
    expect(closingBalances(steps)).toEqual(Object.fromEntries(sums.map(({ kind, range }) => [kind, range])));
    expect(toLedgerByDate(steps).columns.map(({ key }) => key)).toEqual(sums.map(({ kind }) => kind));
  });

  test('finds owners by name, and hides pairings that are not public', async () => {
    const reading = await readingAt(null);
    expect((await findLedgerOwners(reading, 'salford')).map(({ key }) => key)).toEqual(['exemplar:salford-royal', 'fast_follower:FF-pennine-salford']);
    expect(await getLedgerOwner(reading, 'exemplar:atlantis')).toBeNull();
    expect(await getLedgerOwner(reading, ownerKey(PROGRAMME))).toMatchObject({ name: 'The whole programme', cohort: null });
  });
});

test('the audit record holds', async () => {
  expect((await verifyAudit(requireDatabaseUrl())).findings).toEqual([]);
});
