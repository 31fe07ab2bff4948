import 'server-only';
import { remember } from '@/lib/cache';
import { standingEntriesAt } from '@/lib/db/as-at/standing-entries-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import { addUpGroups, type AmountGroup } from '@/lib/domain/funding/add-up-groups';
import type { AmountRange } from '@/lib/domain/funding/amount-range';
import type { LedgerKind, LedgerOwnerKind } from '@/lib/domain/funding/ledger-kind';
import type { Reading } from '@/lib/queries/reading';

/** Money of one kind to owners of one sort: never added to another kind. */
export type MoneySum = {
  readonly kind: LedgerKind;
  readonly ownerKind: LedgerOwnerKind;
  /** Null for the whole programme. */
  readonly cohort: Cohort | null;
  readonly entryCount: number;
  /** How many awards, pairings or cohorts own it. */
  readonly ownerCount: number;
  readonly range: AmountRange;
};

type SumRow = AmountGroup & { kind: LedgerKind; owner_kind: LedgerOwnerKind; owner_cohort: Cohort | null; entry_count: number };
type OwnerRow = { kind: LedgerKind; owner_kind: LedgerOwnerKind; owner_cohort: Cohort | null; owner_count: number };

/** Sums what stands in the ledger at the clock by kind, owner and cohort, each as a range. */
export function sumMoney({ revision, clock, reader }: Reading): Promise<MoneySum[]> {
  return remember(JSON.stringify(['overview money', revision, clock, reader]), async () => {
    const [sums, owners] = await Promise.all([
      queryRows<SumRow>(sql`
        SELECT l.kind::text AS kind, l.owner_kind, l.owner_cohort, l.qualifier::text AS qualifier, count(*)::int AS entry_count,
          sum(l.amount_pence)::text AS amount, sum(l.amount_high_pence)::text AS amount_high
        FROM ${standingEntriesAt(clock, reader)} l
        GROUP BY 1, 2, 3, 4, l.amount_high_pence IS NULL`),
      queryRows<OwnerRow>(sql`
        SELECT l.kind::text AS kind, l.owner_kind, l.owner_cohort, count(DISTINCT coalesce(l.exemplar_slug, l.fast_follower_reference, l.cohort_key, ''))::int AS owner_count
        FROM ${standingEntriesAt(clock, reader)} l
        GROUP BY 1, 2, 3
        ORDER BY 1, 2, 3`),
    ]);
    return owners.map(({ kind, owner_kind: ownerKind, owner_cohort: cohort, owner_count: ownerCount }) => {
      const own = sums.filter((row) => row.kind === kind && row.owner_kind === ownerKind && row.owner_cohort === cohort);
      return { kind, ownerKind, cohort, ownerCount, entryCount: own.reduce((count, row) => count + row.entry_count, 0), range: addUpGroups(own) };
    });
  });
}
