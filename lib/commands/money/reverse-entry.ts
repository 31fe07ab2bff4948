import 'server-only';
import { ledgerRefOf } from '@/lib/audit/ledger-ref';
import { recordAct } from '@/lib/audit/record-act';
import { refuseField } from '@/lib/commands/refuse-field';
import type { Result } from '@/lib/commands/result';
import { type CommandScene, runCommand } from '@/lib/commands/run-command';
import { takeEvidence } from '@/lib/commands/take-evidence';
import { insertEvent } from '@/lib/commands/write-event';
import { sql } from '@/lib/db/sql';
import { ownerKey } from '@/lib/domain/funding/ledger-owner';
import type { Actor } from '@/lib/domain/people/actor';
import { canKeepLedger } from '@/lib/domain/policy/money';
import { formatDate } from '@/lib/format/format-date';
import { poundsInFull } from '@/lib/format/pounds-in-full';
import type { ReverseEntryInput } from '@/lib/schemas/money/reverse-entry';
import { ownerColumns } from './read-ledger';

type Entry = { owner: string; tranche_id: string | null; kind: string; qualifier: string; amount: string; high: string | null; effective_on: string; is_reversal: boolean; is_reversed: boolean };

const MISSING = { ok: false, problem: { kind: 'not found', message: 'There is no such entry' } } as const;

/** Reverses an entry: another entry takes back exactly what it said, for the same owner, kind and tranche. Both stay. */
export function reverseEntry(actor: Actor, input: ReverseEntryInput): Promise<Result<{ id: string }>> {
  const { owner, submission, version } = input;
  const authorise = ({ actor: standing }: CommandScene) => Promise.resolve(canKeepLedger(standing) ? null : ({ kind: 'forbidden', message: 'Only a finance officer reverses what is in the ledger' } as const));
  return runCommand({ command: 'reverse entry', actor, submission, record: { ref: ledgerRefOf(owner), version } }, authorise, (scene) => writeReversal(scene, input));
}

async function writeReversal(scene: CommandScene, input: ReverseEntryInput): Promise<Result<{ id: string }>> {
  const { tx } = scene;
  const { owner, entryId, reason } = input;
  const entry = await readEntry(tx, entryId);
  if (entry === null || entry.owner !== ownerKey(owner)) return MISSING;
  if (entry.is_reversal) return { ok: false, problem: { kind: 'invalid', message: 'This entry takes another one back. Record the money anew instead' } };
  if (entry.is_reversed) return { ok: false, problem: { kind: 'invalid', message: 'This entry is taken back already' } };
  const evidence = await takeEvidence(scene, { ...input, note: reason }, { mayBeOurRecord: true });
  if (!evidence.ok) return evidence;
  const { given, details, rows } = evidence.value;
  if (given.effectiveOn < entry.effective_on) return refuseField('effectiveOn', `The entry is of ${formatDate(entry.effective_on)}: it cannot be taken back before`);
  const id = await insertEvent(
    tx,
    'ledger_entry',
    { ...ownerColumns(owner), tranche_id: entry.tranche_id, kind: entry.kind, qualifier: entry.qualifier, amount_pence: negative(entry.amount), amount_high_pence: entry.high === null ? null : negative(entry.high), reverses_entry_id: entryId },
    given,
  );
  await recordAct(tx, {
    actor: { userId: scene.actor.userId },
    type: 'entry.reversed',
    subject: { table: 'ledger_entry', id },
    about: [{ table: 'ledger_entry', id: entryId }, ledgerRefOf(owner)],
    details: { ...details, note: null, kind: entry.kind, amount: `${entry.qualifier === 'exact' ? '' : `${entry.qualifier.replaceAll('_', ' ')} `}${poundsInFull(BigInt(entry.amount))}`, reverses: entryId, reason },
    rows: { ...rows, ledger_entry: [id] },
  });
  return { ok: true, value: { id } };
}

const negative = (pence: string) => String(-BigInt(pence));

async function readEntry(tx: CommandScene['tx'], id: string): Promise<Entry | null> {
  const [entry] = await tx.rows<Entry>(sql`
    SELECT CASE WHEN l.exemplar_slug IS NOT NULL THEN 'exemplar:' || l.exemplar_slug WHEN l.fast_follower_reference IS NOT NULL THEN 'fast_follower:' || l.fast_follower_reference
        WHEN l.cohort_key IS NOT NULL THEN 'cohort:' || l.cohort_key ELSE 'programme' END AS owner,
      l.tranche_id, l.kind::text AS kind, l.qualifier::text AS qualifier, l.amount_pence::text AS amount, l.amount_high_pence::text AS high, l.effective_on::text AS effective_on,
      l.reverses_entry_id IS NOT NULL AS is_reversal, EXISTS (SELECT 1 FROM ledger_entry reversal WHERE reversal.reverses_entry_id = l.id) AS is_reversed
    FROM ledger_entry l WHERE l.id = ${id}`);
  return entry ?? null;
}
