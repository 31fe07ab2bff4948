import 'server-only';
import { sql } from '@/lib/db/sql';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { HedgedAmount } from '@/lib/domain/funding/amount-range';
import type { AmountQualifier, LedgerKind } from '@/lib/domain/funding/ledger-kind';
import type { Reading } from '@/lib/queries/reading';
import { summariseTable } from '@/lib/queries/tables/summarise-table';
import type { TableQuery } from '@/lib/schemas/table-query';

/** Entries of one date, one kind and one hedge, added up. */
export type LedgerStep = HedgedAmount & { readonly effectiveOn: string; readonly precision: DatePrecision; readonly kind: LedgerKind; readonly entries: number };

type StepRow = { effective_on: string; precision: DatePrecision; kind: LedgerKind; qualifier: AmountQualifier; is_reversal: boolean; entries: number; amount: string; amount_high: string | null };

/** The entries shown, by date, oldest first, added up by kind and hedge: what a ledger of many owners is told by. */
export async function listLedgerSteps(reading: Reading, query: TableQuery): Promise<LedgerStep[]> {
  const rows = await summariseTable<StepRow>(
    reading,
    'funding',
    query,
    sql`r.effective_on, r.effective_on_precision AS precision, r.amount_kind AS kind, r.amount_qualifier AS qualifier, r.reverses_entry_id IS NOT NULL AS is_reversal,
      count(*)::int AS entries, sum(r.amount_gbp)::text AS amount, sum(r.amount_high_gbp)::text AS amount_high`,
    sql`r.effective_on, r.effective_on_precision, r.amount_kind, r.amount_qualifier, r.reverses_entry_id IS NOT NULL, r.amount_high_gbp IS NULL`,
  );
  return rows
    .map((row) => ({
      effectiveOn: row.effective_on,
      precision: row.precision,
      kind: row.kind,
      qualifier: row.qualifier,
      isReversal: row.is_reversal,
      entries: row.entries,
      amountPence: BigInt(row.amount),
      amountHighPence: row.amount_high === null ? null : BigInt(row.amount_high),
    }))
    .toSorted((a, b) => (a.effectiveOn === b.effectiveOn ? (a.precision < b.precision ? -1 : a.precision > b.precision ? 1 : 0) : a.effectiveOn < b.effectiveOn ? -1 : 1));
}
