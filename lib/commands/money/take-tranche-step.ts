import 'server-only';
import { ledgerRefOf } from '@/lib/audit/ledger-ref';
import { recordAct } from '@/lib/audit/record-act';
import { refuseField } from '@/lib/commands/refuse-field';
import type { Problem, Result } from '@/lib/commands/result';
import { type CommandScene, runCommand } from '@/lib/commands/run-command';
import { ensureTrackerSource } from '@/lib/commands/tracker-source';
import { type EvidenceGiven, insertEvent } from '@/lib/commands/write-event';
import type { Transaction } from '@/lib/db/transaction';
import { TRACKER_SOURCE_ID } from '@/lib/domain/evidence/tracker-source-id';
import { findLimitsBroken, isRefused } from '@/lib/domain/funding/ledger-limits';
import type { LedgerKind } from '@/lib/domain/funding/ledger-kind';
import type { LedgerOwner } from '@/lib/domain/funding/ledger-owner';
import { closingBalances } from '@/lib/domain/funding/running-balances';
import type { Actor } from '@/lib/domain/people/actor';
import { canTakeTrancheStep } from '@/lib/domain/policy/money';
import type { TrancheEventKind } from '@/lib/domain/tranche/tranche-kind';
import { mostOfStep, type TrancheStep, whyNotByPerson, whyNotStep } from '@/lib/domain/tranche/tranche-steps';
import { poundsInFull } from '@/lib/format/pounds-in-full';
import type { TrancheStepInput } from '@/lib/schemas/money/tranche-forms';
import { isMatchRequired, ownerColumns, readLedger } from './read-ledger';
import { readTranche, type TrancheForCommand } from './read-tranche';
import type { GivenFile } from './receive-evidence';
import { writeEvidence } from './write-evidence';

const MISSING: Problem = { kind: 'not found', message: 'There is no such tranche' };

/** What each step writes of the tranche itself. A release is one of two, by whether it is all that was claimed. */
const EVENT: Readonly<Record<Exclude<TrancheStep, 'release'>, Exclude<TrancheEventKind, 'baseline'>>> = {
  agree: 'agreed',
  forecast: 'forecast',
  claim: 'claimed',
  refuse: 'release_refused',
  'set-aside': 'exception',
  stop: 'stopped',
  return: 'returned',
  'propose-write-off': 'write_off_proposed',
  'approve-write-off': 'write_off_approved',
};

/** What a step writes to the ledger, in the same transaction. */
const LEDGER: Readonly<Partial<Record<TrancheStep, LedgerKind>>> = { release: 'released', return: 'returned', 'approve-write-off': 'written_off' };

/**
 * Takes a step of a tranche: agrees or forecasts it, claims it, answers the claim, sets a late gate aside, stops it, or records what was returned or written off.
 * Its files are kept with it, or not at all.
 * Writers go one by one, and each reads the tranche again: of two who release at once, the second finds nothing claimed.
 */
export async function takeTrancheStep(actor: Actor, input: TrancheStepInput, files: readonly GivenFile[] = []): Promise<Result<{ id: string }>> {
  const { submission, version, trancheId, step, owner } = input;
  let tranche: TrancheForCommand | null = null;
  const authorise = async (scene: CommandScene): Promise<Problem | null> => {
    tranche = await readTranche(scene, trancheId);
    if (tranche === null || tranche.owner.kind !== owner.kind || tranche.owner.reference !== owner.reference) return MISSING;
    return canTakeTrancheStep(scene.actor, step, tranche.odsCodes) ? null : { kind: 'forbidden', message: 'This step is not for your roles' };
  };
  return runCommand({ command: `tranche ${step}`, actor, submission, record: { ref: ledgerRefOf(owner), version } }, authorise, async (scene) => (tranche === null ? { ok: false, problem: MISSING } : writeStep(scene, tranche, input, files)));
}

async function writeStep(scene: CommandScene, tranche: TrancheForCommand, input: TrancheStepInput, files: readonly GivenFile[]): Promise<Result<{ id: string }>> {
  const { tx, actor, today } = scene;
  const { step, dueOn, reason } = input;
  const { state, owner } = tranche;
  const why = whyNotStep(state, step, today) ?? whyNotByPerson(state, step, actor.userId);
  if (why !== null) return { ok: false, problem: { kind: 'invalid', message: why } };
  const amount = step === 'approve-write-off' ? (state.writeOff?.amountPence ?? null) : input.amount;
  const most = mostOfStep(state, step);
  if (most !== null && amount !== null && amount > most.pence) return refuseField('amount', `${most.message}: ${poundsInFull(most.pence)}`);
  if (amount === 0n && most !== null) return refuseField('amount', 'Enter more than nothing');
  if (step === 'agree' && state.current !== null && reason === null) return refuseField('reason', 'Enter why it is agreed anew. What was agreed first stays beside it');
  const isPart = step === 'release' && amount !== null && amount < (state.claim?.amountPence ?? 0n);
  if (isPart && reason === null) return refuseField('reason', 'Enter why less is released than was claimed');
  const problem = step === 'release' && amount !== null ? await overCeiling(scene, owner, amount, reason) : null;
  if (problem !== null) return { ok: false, problem };
  const sourceRows = await ensureTrackerSource(tx);
  const given: EvidenceGiven = { effectiveOn: today, precision: 'day', confidence: step === 'claim' ? 'named_report' : 'official_record', sourceId: TRACKER_SOURCE_ID, note: null, recordedByUserId: actor.userId };
  const kind = step === 'release' ? (isPart ? 'part_released' : 'released') : EVENT[step];
  const id = await insertEvent(tx, 'tranche_event', { tranche_id: tranche.id, kind, amount_pence: amount === null ? null : String(amount), due_on: dueOn, reason }, given);
  const ledgerKind = LEDGER[step];
  const entry = ledgerKind === undefined || amount === null ? null : await writeToLedger(tx, tranche, ledgerKind, amount, { ...given, note: reason });
  const evidence = await writeEvidence(tx, actor.userId, files, { tranche_event_id: id });
  await recordAct(tx, {
    actor: { userId: actor.userId },
    type: `tranche.${kind}`,
    subject: { table: 'funding_tranche', id: tranche.id },
    about: [ledgerRefOf(owner)],
    details: { sequence: tranche.sequence, amount: amount === null ? null : `${poundsInFull(amount)}`, dueOn, reason, ...evidence.details },
    rows: { ...sourceRows, ...evidence.rows, tranche_event: [id], ...(entry === null ? {} : { ledger_entry: [entry] }) },
  });
  return { ok: true, value: { id } };
}

function writeToLedger(tx: Transaction, { id, owner }: TrancheForCommand, kind: LedgerKind, amount: bigint, given: EvidenceGiven): Promise<string> {
  return insertEvent(tx, 'ledger_entry', { ...ownerColumns(owner), tranche_id: id, kind, amount_pence: String(amount), amount_high_pence: null, qualifier: 'exact' }, given);
}

/** The limits of the ledger hold for releases by claim too. */
async function overCeiling({ tx, today }: CommandScene, owner: LedgerOwner, amount: bigint, reason: string | null): Promise<Problem | null> {
  const entry = { kind: 'released', qualifier: 'exact', amountPence: amount, amountHighPence: null, isReversal: false } as const;
  const broken = findLimitsBroken('released', closingBalances([...(await readLedger(tx, owner)), entry]), await isMatchRequired(tx, owner, today));
  if (isRefused(broken)) return { kind: 'invalid', message: 'It would go above the ceiling of the award, which no reason sets aside' };
  return broken.length > 0 && reason === null ? { kind: 'invalid', fields: { reason: `Enter why it is released all the same: ${broken.map(({ rule }) => rule.name).join(', ')}` } } : null;
}
