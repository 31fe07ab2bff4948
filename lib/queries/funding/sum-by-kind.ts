import 'server-only';
import { sql } from '@/lib/db/sql';
import { addUpGroups, type AmountGroup } from '@/lib/domain/funding/add-up-groups';
import type { AmountRange } from '@/lib/domain/funding/amount-range';
import { LEDGER_KINDS, type LedgerKind } from '@/lib/domain/funding/ledger-kind';
import type { Reading } from '@/lib/queries/reading';
import { summariseTable } from '@/lib/queries/tables/summarise-table';
import type { TableQuery } from '@/lib/schemas/table-query';

/** What the entries of one kind come to, and how many they are. Kinds are never added to one another. */
export type KindSum = {
  readonly kind: LedgerKind;
  readonly entries: number;
  /** Of those, how many of exemplars and fast followers stand: reversals have taken as many away again. */
  readonly standingOfAwards: number;
  readonly range: AmountRange;
};

type KindGroup = AmountGroup & { kind: LedgerKind; entries: number; ofAwards: number };

/**
 * Sums the entries shown, kind by kind, in the order of the ledger's kinds: the database adds up each hedge by itself, reversals apart, and the domain says what
 * that comes to.
 */
export async function sumByKind(reading: Reading, query: TableQuery): Promise<KindSum[]> {
  const groups = await summariseTable<KindGroup>(
    reading,
    'funding',
    query,
    sql`r.amount_kind AS kind, r.amount_qualifier AS qualifier, r.reverses_entry_id IS NOT NULL AS is_reversal, count(*)::int AS entries,
      count(*) FILTER (WHERE r.owner_kind IN ('exemplar', 'fast_follower'))::int AS "ofAwards",
      sum(r.amount_gbp)::text AS amount, sum(r.amount_high_gbp)::text AS amount_high`,
    sql`r.amount_kind, r.amount_qualifier, r.reverses_entry_id IS NOT NULL, r.amount_high_gbp IS NULL`,
  );
  return LEDGER_KINDS.flatMap((kind) => {
    const own = groups.filter((group) => group.kind === kind);
    return own.length === 0 ? [] : [{ kind, entries: own.reduce((count, { entries }) => count + entries, 0), standingOfAwards: own.reduce((count, { ofAwards, is_reversal: isReversal }) => count + (isReversal ? -ofAwards : ofAwards), 0), range: addUpGroups(own) }];
  });
}
