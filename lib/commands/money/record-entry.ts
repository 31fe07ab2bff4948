import 'server-only';
import { randomUUID } from 'node:crypto';
import { ledgerRefOf } from '@/lib/audit/ledger-ref';
import { recordAct } from '@/lib/audit/record-act';
import { refuseField } from '@/lib/commands/refuse-field';
import type { Problem, Result } from '@/lib/commands/result';
import { type CommandScene, runCommand } from '@/lib/commands/run-command';
import { takeEvidence, type TakenEvidence } from '@/lib/commands/take-evidence';
import { insertEvent, insertRow } from '@/lib/commands/write-event';
import { sql } from '@/lib/db/sql';
import { findLimitsBroken, isRefused } from '@/lib/domain/funding/ledger-limits';
import type { LedgerOwner } from '@/lib/domain/funding/ledger-owner';
import { closingBalances } from '@/lib/domain/funding/running-balances';
import type { Actor } from '@/lib/domain/people/actor';
import { canKeepLedger, LEDGER_KEEPERS } from '@/lib/domain/policy/money';
import { poundsInFull } from '@/lib/format/pounds-in-full';
import type { RecordEntryInput } from '@/lib/schemas/money/record-entry';
import { isMatchRequired, ofOwner, ownerColumns, ownerExists, readLedger } from './read-ledger';
import type { GivenFile } from './receive-evidence';
import { writeEvidence } from './write-evidence';

/**
 * Records an entry in the ledger of an owner. A limit of the ledger that it breaks needs a reason, or refuses it. What is on record already, of the same date and
 * amount, is given more evidence instead of a second entry; the same source does not say it twice. Its files are kept with the entry.
 */
export function recordEntry(actor: Actor, input: RecordEntryInput, files: readonly GivenFile[] = []): Promise<Result<{ id: string }>> {
  const { owner, submission, version } = input;
  return runCommand({ command: 'record entry', actor, submission, record: { ref: ledgerRefOf(owner), version } }, (scene) => authorise(scene, owner), async (scene) => {
    const evidence = await takeEvidence(scene, input, { mayBeOurRecord: true });
    if (!evidence.ok) return evidence;
    const written = await writeEntry(scene, input, evidence.value);
    if (!written.ok) return written;
    const { id, isMoreEvidence, limits, rows } = written.value;
    const kept = await writeEvidence(scene.tx, scene.actor.userId, files, { ledger_entry_id: id });
    await recordAct(scene.tx, {
      actor: { userId: scene.actor.userId },
      type: 'entry.recorded',
      subject: { table: 'ledger_entry', id },
      about: [ledgerRefOf(owner)],
      details: { kind: input.kind, amount: amountWords(input), isMoreEvidence, limits, reason: limits.length === 0 ? null : input.reason, ...evidence.value.details, ...kept.details },
      rows: { ...evidence.value.rows, ...rows, ...kept.rows },
    });
    return { ok: true, value: { id } };
  });
}

async function authorise({ tx, actor }: CommandScene, owner: LedgerOwner): Promise<Problem | null> {
  if (!canKeepLedger(actor)) return { kind: 'forbidden', message: LEDGER_KEEPERS };
  return (await ownerExists(tx, owner)) ? null : { kind: 'not found', message: 'There is no such owner of money' };
}

type Written = { readonly id: string; readonly isMoreEvidence: boolean; readonly limits: readonly string[]; readonly rows: { readonly ledger_entry?: readonly string[]; readonly corroboration?: readonly string[] } };

async function writeEntry({ tx, today }: CommandScene, input: RecordEntryInput, { given }: TakenEvidence): Promise<Result<Written>> {
  const { owner, kind, amount, amountHigh, qualifier, trancheId } = input;
  if (trancheId !== null && !(await isTrancheOf(tx, trancheId, owner))) return refuseField('trancheId', 'Choose a tranche of this award');
  const [standing] = await tx.rows<{ id: string; is_said: boolean }>(sql`
    SELECT l.id, l.source_id = ${given.sourceId} OR EXISTS (SELECT 1 FROM corroboration k WHERE k.ledger_entry_id = l.id AND k.source_id = ${given.sourceId}) AS is_said
    FROM ledger_entry l
    WHERE ${ofOwner(owner)} AND l.kind = ${kind}::"LedgerKind" AND l.qualifier = ${qualifier}::"AmountQualifier" AND l.amount_pence = ${String(amount)}::bigint
      AND l.amount_high_pence IS NOT DISTINCT FROM ${amountHigh === null ? null : String(amountHigh)}::bigint AND l.tranche_id IS NOT DISTINCT FROM ${trancheId}
      AND l.effective_on = ${given.effectiveOn}::date AND l.effective_precision = ${given.precision}::"DatePrecision" AND l.reverses_entry_id IS NULL
      AND NOT EXISTS (SELECT 1 FROM ledger_entry reversal WHERE reversal.reverses_entry_id = l.id)
    ORDER BY is_said DESC, l.id LIMIT 1`);
  if (standing?.is_said === true) return { ok: false, problem: { kind: 'invalid', message: 'This is on record already, for this date and from this source' } };
  if (standing !== undefined) {
    const id = randomUUID();
    await insertRow(tx, 'corroboration', { id, source_id: given.sourceId, confidence: given.confidence, note: given.note, ledger_entry_id: standing.id });
    return { ok: true, value: { id: standing.id, isMoreEvidence: true, limits: [], rows: { corroboration: [id] } } };
  }
  const entry = { kind, qualifier, amountPence: amount, amountHighPence: amountHigh, isReversal: false };
  const broken = findLimitsBroken(kind, closingBalances([...(await readLedger(tx, owner)), entry]), await isMatchRequired(tx, owner, today));
  if (isRefused(broken)) return { ok: false, problem: { kind: 'invalid', message: 'It would go above the ceiling, which no reason sets aside. Record a higher ceiling first, where there is one' } };
  if (broken.length > 0 && input.reason === null) return refuseField('reason', 'Enter why it is recorded all the same');
  const id = await insertEvent(tx, 'ledger_entry', { ...ownerColumns(owner), tranche_id: trancheId, kind, amount_pence: String(amount), amount_high_pence: amountHigh === null ? null : String(amountHigh), qualifier }, given);
  return { ok: true, value: { id, isMoreEvidence: false, limits: broken.map(({ rule }) => rule.name), rows: { ledger_entry: [id] } } };
}

async function isTrancheOf(tx: CommandScene['tx'], trancheId: string, { kind, reference }: LedgerOwner): Promise<boolean> {
  if (kind !== 'exemplar' && kind !== 'fast_follower') return false;
  const rows = await tx.rows(kind === 'exemplar' ? sql`SELECT 1 FROM funding_tranche WHERE id = ${trancheId} AND exemplar_slug = ${reference}` : sql`SELECT 1 FROM funding_tranche WHERE id = ${trancheId} AND fast_follower_reference = ${reference}`);
  return rows.length > 0;
}

/** "up to £10000000.00": what the act keeps of the figure, exactly. */
function amountWords({ amount, amountHigh, qualifier }: RecordEntryInput): string {
  const figure = `${poundsInFull(amount)}${amountHigh === null ? '' : ` to ${poundsInFull(amountHigh)}`}`;
  return qualifier === 'exact' ? figure : `${qualifier.replaceAll('_', ' ')} ${figure}`;
}
