import 'server-only';
import { remember } from '@/lib/cache';
import { standingEntriesAt } from '@/lib/db/as-at/standing-entries-at';
import { exemplarMembersAt } from '@/lib/db/as-at/register-at';
import { latestEvents } from '@/lib/db/as-at/latest-event';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import { sumAmounts, type AmountRange } from '@/lib/domain/funding/amount-range';
import type { AmountQualifier, LedgerKind, LedgerOwnerKind } from '@/lib/domain/funding/ledger-kind';
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
  /** The latest date from which an entry counts: an ISO date. */
  readonly latestOn: string;
};

/** Ceilings that stand in a region: the trust's of a pairing, the lead's of an exemplar; null for what no trust owns, or of a trust without a recorded region. */
export type CeilingsOfRegion = { readonly regionSlug: string | null; readonly range: AmountRange };

type SumRow = { kind: LedgerKind; owner_kind: LedgerOwnerKind; owner_cohort: Cohort | null; qualifier: AmountQualifier; entry_count: number; amount: string; amount_high: string | null; latest_on: string };
type OwnerRow = { kind: LedgerKind; owner_kind: LedgerOwnerKind; owner_cohort: Cohort | null; owner_count: number };

/** Sums what stands in the ledger at the clock, by kind, owner and cohort, each as a range. */
export function sumMoney({ revision, clock, reader }: Reading): Promise<MoneySum[]> {
  return remember(JSON.stringify(['overview money', revision, clock, reader]), async () => {
    // Entries of one hedge add up before they are read; those with an upper end and those without stay apart, for a sum of the latter has none.
    const [sums, owners] = await Promise.all([
      queryRows<SumRow>(sql`
        SELECT l.kind::text AS kind, l.owner_kind, l.owner_cohort, l.qualifier::text AS qualifier, count(*)::int AS entry_count,
          sum(l.amount_pence)::text AS amount, sum(l.amount_high_pence)::text AS amount_high, max(l.effective_on) AS latest_on
        FROM ${standingEntriesAt(clock, reader)} l
        GROUP BY 1, 2, 3, 4, l.amount_high_pence IS NULL`),
      queryRows<OwnerRow>(sql`
        SELECT l.kind::text AS kind, l.owner_kind, l.owner_cohort, count(DISTINCT coalesce(l.exemplar_slug, l.fast_follower_reference, l.cohort_key, ''))::int AS owner_count
        FROM ${standingEntriesAt(clock, reader)} l
        GROUP BY 1, 2, 3`),
    ]);
    return owners.map(({ kind, owner_kind, owner_cohort, owner_count }) => {
      const own = sums.filter((row) => row.kind === kind && row.owner_kind === owner_kind && row.owner_cohort === owner_cohort);
      return {
        kind,
        ownerKind: owner_kind,
        cohort: owner_cohort,
        entryCount: own.reduce((count, row) => count + row.entry_count, 0),
        ownerCount: owner_count,
        range: toRange(own),
        latestOn: own.map((row) => row.latest_on).sort().at(-1) ?? clock.asAt,
      };
    });
  });
}

/** Sums the ceilings that stand at the clock by region. */
export function sumCeilingsByRegion({ revision, clock, reader }: Reading): Promise<CeilingsOfRegion[]> {
  return remember(JSON.stringify(['overview ceilings by region', revision, clock, reader]), async () => {
    const rows = await queryRows<{ region_slug: string | null; qualifier: AmountQualifier; amount: string; amount_high: string | null }>(sql`
      SELECT coalesce(lead.region_slug, t.region_slug) AS region_slug, l.qualifier::text AS qualifier, sum(l.amount_pence)::text AS amount, sum(l.amount_high_pence)::text AS amount_high
      FROM ${standingEntriesAt(clock, reader)} l
      LEFT JOIN (
        SELECT DISTINCT ON (m.exemplar_slug) m.exemplar_slug, coalesce(t.region_slug, f.region_slug) AS region_slug
        FROM ${exemplarMembersAt(clock)} m
        LEFT JOIN trust t ON t.ods_code = m.ods_code
        LEFT JOIN footprint f ON f.code = m.footprint_code
        WHERE m.supplier_slug IS NULL
        ORDER BY m.exemplar_slug, m.role, coalesce(m.ods_code, m.footprint_code) COLLATE "C"
      ) lead ON lead.exemplar_slug = l.exemplar_slug
      LEFT JOIN ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock)} i ON i.fast_follower_reference = l.fast_follower_reference
      LEFT JOIN trust t ON t.ods_code = i.ods_code
      WHERE l.kind = 'ceiling'
      GROUP BY 1, 2, l.amount_high_pence IS NULL`);
    return [...new Set(rows.map((row) => row.region_slug))].map((regionSlug) => ({ regionSlug, range: toRange(rows.filter((row) => row.region_slug === regionSlug)) }));
  });
}

function toRange(rows: readonly { qualifier: AmountQualifier; amount: string; amount_high: string | null }[]): AmountRange {
  return sumAmounts(rows.map(({ qualifier, amount, amount_high }) => ({ qualifier, amountPence: BigInt(amount), amountHighPence: amount_high === null ? null : BigInt(amount_high) })));
}
