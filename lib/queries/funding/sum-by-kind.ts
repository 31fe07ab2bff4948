import 'server-only';
import { sql } from '@/lib/db/sql';
import type { AmountRange } from '@/lib/domain/funding/amount-range';
import { LEDGER_KINDS, type LedgerKind } from '@/lib/domain/funding/ledger-kind';
import type { Reading } from '@/lib/queries/reading';
import { summariseTable } from '@/lib/queries/tables/summarise-table';
import type { TableQuery } from '@/lib/schemas/table-query';

/** What the entries of one kind come to, and how many they are. Kinds are never added to one another. */
export type KindSum = { readonly kind: LedgerKind; readonly entries: number; readonly range: AmountRange };

type KindSumRow = { kind: LedgerKind; entries: number; low: string; high: string; unbounded: number };

/**
 * Sums the entries shown, kind by kind, in the order of the ledger's kinds. Bounds add as in `sumAmounts` of the domain: "up to" counts from nothing, "at
 * least" without an upper end leaves the sum without one, a reversal takes back each bound.
 */
export async function sumByKind(reading: Reading, query: TableQuery): Promise<KindSum[]> {
  const rows = await summariseTable<KindSumRow>(
    reading,
    'funding',
    query,
    sql`r.amount_kind AS kind, count(*)::int AS entries,
      coalesce(sum(r.amount_gbp) FILTER (WHERE r.amount_qualifier <> 'up_to'), 0)::text AS low,
      coalesce(sum(coalesce(r.amount_high_gbp, CASE WHEN r.amount_qualifier <> 'at_least' THEN r.amount_gbp END)), 0)::text AS high,
      coalesce(sum(sign(r.amount_gbp)) FILTER (WHERE r.amount_qualifier = 'at_least' AND r.amount_high_gbp IS NULL), 0)::int AS unbounded`,
    sql`r.amount_kind`,
  );
  return rows
    .map(({ kind, entries, low, high, unbounded }) => ({ kind, entries, range: { lowPence: BigInt(low), highPence: unbounded > 0 ? null : BigInt(high) } }))
    .toSorted((a, b) => LEDGER_KINDS.indexOf(a.kind) - LEDGER_KINDS.indexOf(b.kind));
}
