import { sql, type Sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import type { HedgedAmount } from '@/lib/domain/funding/amount-range';
import type { AmountQualifier, LedgerKind } from '@/lib/domain/funding/ledger-kind';
import type { LedgerOwner } from '@/lib/domain/funding/ledger-owner';

/** Narrows the ledger (alias `l`) to the entries of one owner. */
export function ofOwner({ kind, reference }: LedgerOwner): Sql {
  switch (kind) {
    case 'exemplar':
      return sql`l.exemplar_slug = ${reference}`;
    case 'fast_follower':
      return sql`l.fast_follower_reference = ${reference}`;
    case 'cohort':
      return sql`l.cohort_key = ${reference}`;
    case 'programme':
      return sql`l.is_programme_wide`;
  }
}

/** The columns that say whose an entry is. */
export function ownerColumns({ kind, reference }: LedgerOwner) {
  return {
    exemplar_slug: kind === 'exemplar' ? reference : null,
    fast_follower_reference: kind === 'fast_follower' ? reference : null,
    cohort_key: kind === 'cohort' ? reference : null,
    is_programme_wide: kind === 'programme',
  };
}

/** Every entry of an owner, whatever its date, as the domain adds it. */
export async function readLedger(tx: Transaction, owner: LedgerOwner): Promise<(HedgedAmount & { kind: LedgerKind })[]> {
  const rows = await tx.rows<{ kind: LedgerKind; qualifier: AmountQualifier; amount: string; high: string | null; is_reversal: boolean }>(sql`
    SELECT l.kind::text AS kind, l.qualifier::text AS qualifier, l.amount_pence::text AS amount, l.amount_high_pence::text AS high, l.reverses_entry_id IS NOT NULL AS is_reversal
    FROM ledger_entry l WHERE ${ofOwner(owner)}`);
  return rows.map(({ kind, qualifier, amount, high, is_reversal: isReversal }) => ({ kind, qualifier, isReversal, amountPence: BigInt(amount), amountHighPence: high === null ? null : BigInt(high) }));
}

/** Whether a rule in force asks for match funding of the owner's cohort. The whole programme has none of its own. */
export async function isMatchRequired(tx: Transaction, owner: LedgerOwner, today: string): Promise<boolean> {
  if (owner.kind === 'programme') return false;
  const cohort =
    owner.kind === 'cohort' ? sql`${owner.reference}`
    : owner.kind === 'exemplar' ? sql`(SELECT x.cohort_key FROM exemplar x WHERE x.slug = ${owner.reference})`
    : sql`(SELECT x.cohort_key FROM fast_follower ff JOIN exemplar x ON x.slug = ff.exemplar_slug WHERE ff.reference = ${owner.reference})`;
  const rows = await tx.rows(sql`SELECT 1 FROM cohort_rule r WHERE r.kind = 'match_required' AND r.retracted_at IS NULL AND r.effective_on <= ${today}::date AND r.cohort_key = ${cohort} LIMIT 1`);
  return rows.length > 0;
}

/** Whether there is such an owner. */
export async function ownerExists(tx: Transaction, { kind, reference }: LedgerOwner): Promise<boolean> {
  if (kind === 'programme' || kind === 'cohort') return true;
  const rows = await tx.rows(kind === 'exemplar' ? sql`SELECT 1 FROM exemplar WHERE slug = ${reference}` : sql`SELECT 1 FROM fast_follower WHERE reference = ${reference}`);
  return rows.length > 0;
}
