import 'server-only';
import { randomUUID } from 'node:crypto';
import { recordAct } from '@/lib/audit/record-act';
import { refuseField } from '@/lib/commands/refuse-field';
import type { Problem, Result } from '@/lib/commands/result';
import { type CommandScene, findConflict, runCommand } from '@/lib/commands/run-command';
import { ensureTrackerSource } from '@/lib/commands/tracker-source';
import { insertRow } from '@/lib/commands/write-event';
import { sql } from '@/lib/db/sql';
import { TRACKER_SOURCE_ID } from '@/lib/domain/evidence/tracker-source-id';
import { isRefused } from '@/lib/domain/funding/ledger-limits';
import { ownerKey } from '@/lib/domain/funding/ledger-owner';
import type { Actor } from '@/lib/domain/people/actor';
import { canKeepLedger, LEDGER_KEEPERS } from '@/lib/domain/policy/money';
import { importedText } from '@/lib/format/imported-text';
import { checkImport, type ImportCheck } from '@/lib/imports/funding/check-import';
import type { JudgedRow } from '@/lib/imports/funding/judge-import';
import type { ImportEntriesInput } from '@/lib/schemas/money/import-entries';
import { ownerColumns } from './read-ledger';

type Imported = { readonly batchId: string; readonly entries: number; readonly moreEvidence: number };

/**
 * Writes a table that was checked into the ledger: all of its rows, or none. It is judged anew against what is on record by now; whoever recorded anything of
 * the same owners since it was checked is told first. What is on record already is not written again.
 */
export function importEntries(actor: Actor, { submission, version, table, reason }: ImportEntriesInput): Promise<Result<Imported>> {
  let text = '';
  const authorise = async ({ tx, actor: standing }: CommandScene): Promise<Problem | null> => {
    const [draft] = await tx.rows<{ text: string }>(sql`SELECT text FROM import_draft WHERE id = ${table} AND user_id = ${standing.userId} AND kind = 'funding'`);
    if (draft === undefined) return { kind: 'not found', message: 'This table is not kept any more. Send it again' };
    text = draft.text;
    return canKeepLedger(standing) ? null : { kind: 'forbidden', message: LEDGER_KEEPERS };
  };
  return runCommand({ command: 'import entries', actor, submission, record: null }, authorise, async (scene) => {
    const check = await checkImport(scene.tx, text, scene.today);
    const problem = whyNot(check) ?? (await findConflict(scene.tx, check.about, version));
    if (problem !== null) return { ok: false, problem };
    if (check.limits.length > 0 && reason === null) return refuseField('reason', 'Enter why it is recorded all the same');
    return { ok: true, value: await writeImport(scene, check, check.limits.length > 0 ? reason : null) };
  });
}

/** Why nobody may write this table, whatever they say; null where it may be written. */
function whyNot({ problems, before, limits, rows }: ImportCheck): Problem | null {
  if (problems.length > 0) return { kind: 'invalid', message: 'Something in this table has to be mended first. Change it, and check it again' };
  if (before !== null) return { kind: 'invalid', message: importedText(before) };
  if (limits.some(({ broken }) => isRefused(broken))) return { kind: 'invalid', message: 'It would go above the ceiling, which no reason sets aside. Record a higher ceiling first, where there is one' };
  return rows.some(isWritten) ? null : { kind: 'invalid', message: 'Every row of this table is on record already. There is nothing to write' };
}

function isWritten({ outcome: { kind } }: JudgedRow): boolean {
  return kind === 'new' || kind === 'more evidence';
}

async function writeImport({ tx, actor, now }: CommandScene, { rows, rowCount, sha256, limits, about }: ImportCheck, reason: string | null): Promise<Imported> {
  const batchId = randomUUID();
  const entryIds = new Map(rows.filter(({ outcome }) => outcome.kind === 'new').map(({ row }) => [row, randomUUID()]));
  const ownRecord = rows.some((row) => isWritten(row) && row.entry.sourceId === TRACKER_SOURCE_ID) ? await ensureTrackerSource(tx) : {};
  await insertRow(tx, 'import_batch', { id: batchId, kind: 'funding', sha256, row_count: rowCount, imported_at: now, imported_by_user_id: actor.userId });
  await insertEntries(tx, batchId, rows.flatMap((row) => toEntryColumns(row, entryIds.get(row.row))));
  const corroborations = rows.flatMap((row) => toCorroborationColumns(row, entryIds));
  await insertCorroborations(tx, corroborations);
  await recordAct(tx, {
    actor: { userId: actor.userId },
    type: 'entries.imported',
    subject: { table: 'import_batch', id: batchId },
    about,
    details: {
      sha256,
      rowCount,
      entries: entryIds.size,
      moreEvidence: corroborations.length,
      limits: limits.flatMap(({ owner, broken }) => broken.map(({ rule }) => `${ownerKey(owner)}: ${rule.name}`)),
      reason,
    },
    rows: { ...ownRecord, import_batch: [batchId], ledger_entry: [...entryIds.values()], corroboration: corroborations.map(({ id }) => id) },
  });
  return { batchId, entries: entryIds.size, moreEvidence: corroborations.length };
}

function toEntryColumns({ entry, trancheId }: JudgedRow, id: string | undefined) {
  if (id === undefined) return [];
  const { owner, kind, amountPence, amountHighPence, qualifier, effectiveOn, confidence, sourceId, note } = entry;
  return [{ id, ...ownerColumns(owner), tranche_id: trancheId, kind, amount_pence: String(amountPence), amount_high_pence: amountHighPence === null ? null : String(amountHighPence), qualifier, effective_on: effectiveOn.on, effective_precision: effectiveOn.precision, confidence, source_id: sourceId, note }];
}

function toCorroborationColumns({ entry: { sourceId, confidence, note }, outcome }: JudgedRow, entryIds: ReadonlyMap<number, string>) {
  if (outcome.kind !== 'more evidence') return [];
  const entryId = 'entryId' in outcome.of ? outcome.of.entryId : entryIds.get(outcome.of.row);
  if (entryId === undefined) throw new Error('A row is more evidence for a row that is no entry.');
  return [{ id: randomUUID(), source_id: sourceId, confidence, note, ledger_entry_id: entryId }];
}

/** All at once: two thousand statements would keep every other writer waiting. */
async function insertEntries(tx: CommandScene['tx'], batchId: string, rows: ReturnType<typeof toEntryColumns>): Promise<void> {
  await tx.rows(sql`
    INSERT INTO ledger_entry (id, exemplar_slug, fast_follower_reference, cohort_key, is_programme_wide, tranche_id, kind, amount_pence, amount_high_pence, qualifier, effective_on, effective_precision, confidence, source_id, note, import_batch_id)
    SELECT r.id, r.exemplar_slug, r.fast_follower_reference, r.cohort_key, r.is_programme_wide, r.tranche_id, r.kind, r.amount_pence, r.amount_high_pence, r.qualifier, r.effective_on, r.effective_precision, r.confidence, r.source_id, r.note, ${batchId}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id text, exemplar_slug text, fast_follower_reference text, cohort_key text, is_programme_wide boolean, tranche_id text, kind "LedgerKind",
      amount_pence bigint, amount_high_pence bigint, qualifier "AmountQualifier", effective_on date, effective_precision "DatePrecision", confidence "Confidence", source_id text, note text)`);
}

async function insertCorroborations(tx: CommandScene['tx'], rows: ReturnType<typeof toCorroborationColumns>): Promise<void> {
  await tx.rows(sql`
    INSERT INTO corroboration (id, source_id, confidence, note, ledger_entry_id)
    SELECT r.id, r.source_id, r.confidence, r.note, r.ledger_entry_id
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id text, source_id text, confidence "Confidence", note text, ledger_entry_id text)`);
}
