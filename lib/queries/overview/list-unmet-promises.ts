import 'server-only';
import { remember } from '@/lib/cache';
import { standingEntriesAt } from '@/lib/db/as-at/standing-entries-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import { addUpGroups, type AmountGroup } from '@/lib/domain/funding/add-up-groups';
import type { AmountRange } from '@/lib/domain/funding/amount-range';
import type { LedgerOwnerKind } from '@/lib/domain/funding/ledger-kind';
import type { Reading } from '@/lib/queries/reading';

/** What was promised on one day to owners of one sort, none of whom is reported to have received anything. */
export type UnmetPromise = {
  readonly kind: 'ceiling' | 'approved' | 'scheduled';
  readonly ownerKind: LedgerOwnerKind;
  /** Null for the whole programme. */
  readonly cohort: Cohort | null;
  readonly promisedOn: string;
  readonly precision: DatePrecision;
  readonly ownerCount: number;
  readonly range: AmountRange;
};

type PromiseRow = AmountGroup & {
  kind: UnmetPromise['kind'];
  owner_kind: LedgerOwnerKind;
  owner_cohort: Cohort | null;
  effective_on: string;
  precision: DatePrecision;
  owner_count: number;
};

/**
 * Promises that stand at the clock and that no receipt answers, oldest first. A receipt answers the promises to its own owner; one of a whole
 * cohort, or any within the cohort, answers what was promised to the cohort. That none is reported does not say that none was paid.
 */
export function listUnmetPromises({ revision, clock, reader }: Reading): Promise<UnmetPromise[]> {
  return remember(JSON.stringify(['overview promises', revision, clock, reader]), async () => {
    const rows = await queryRows<PromiseRow>(sql`
      SELECT p.kind::text AS kind, p.owner_kind, p.owner_cohort, p.effective_on, p.effective_precision::text AS precision, p.qualifier::text AS qualifier,
        count(DISTINCT p.owner)::int AS owner_count, sum(p.amount_pence)::text AS amount, sum(p.amount_high_pence)::text AS amount_high
      FROM (
        SELECT l.*,
          bool_or(l.kind = 'received') OVER (PARTITION BY l.owner_kind, l.owner) AS has_own,
          bool_or(l.kind = 'received' AND l.owner_kind = 'cohort') OVER (PARTITION BY l.owner_cohort) AS has_shared,
          bool_or(l.kind = 'received') OVER (PARTITION BY l.owner_cohort) AS has_any_of_cohort,
          bool_or(l.kind = 'received' AND l.owner_kind = 'programme') OVER () AS has_whole,
          bool_or(l.kind = 'received') OVER () AS has_any
        FROM (SELECT l.*, coalesce(l.exemplar_slug, l.fast_follower_reference, l.cohort_key) AS owner FROM ${standingEntriesAt(clock, reader)} l) l
      ) p
      WHERE p.kind IN ('ceiling', 'approved', 'scheduled')
        AND NOT CASE p.owner_kind
          WHEN 'programme' THEN p.has_any
          WHEN 'cohort' THEN p.has_any_of_cohort OR p.has_whole
          ELSE p.has_own OR p.has_shared OR p.has_whole
        END
      GROUP BY 1, 2, 3, 4, 5, 6, p.amount_high_pence IS NULL
      ORDER BY p.effective_on, 1, 2, 3`);
    const groups = new Map<string, PromiseRow[]>();
    for (const row of rows) {
      const key = JSON.stringify([row.effective_on, row.precision, row.kind, row.owner_kind, row.owner_cohort]);
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    return [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      return [
        {
          kind: first.kind,
          ownerKind: first.owner_kind,
          cohort: first.owner_cohort,
          promisedOn: first.effective_on,
          precision: first.precision,
          ownerCount: Math.max(...group.map((row) => row.owner_count)),
          range: addUpGroups(group),
        },
      ];
    });
  });
}
