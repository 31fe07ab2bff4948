import 'server-only';
import { remember } from '@/lib/cache';
import { exemplarRegionsAt } from '@/lib/db/as-at/exemplar-regions-at';
import { latestEvents } from '@/lib/db/as-at/latest-event';
import { standingEntriesAt } from '@/lib/db/as-at/standing-entries-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { addUpGroups, type AmountGroup } from '@/lib/domain/funding/add-up-groups';
import type { AmountRange } from '@/lib/domain/funding/amount-range';
import type { Reading } from '@/lib/queries/reading';

/** Ceilings of awards and pairings in one region; null: owned by a cohort or the programme, or by a trust whose region is not recorded. */
export type CeilingsOfRegion = { readonly regionSlug: string | null; readonly range: AmountRange };

/** Sums the ceilings that stand at the clock, by the region of the exemplar's lead or of the follower trust. */
export function sumCeilingsByRegion({ revision, clock, reader }: Reading): Promise<CeilingsOfRegion[]> {
  return remember(JSON.stringify(['overview ceilings by region', revision, clock, reader]), async () => {
    const rows = await queryRows<AmountGroup & { region_slug: string | null }>(sql`
      SELECT coalesce(home.region_slug, t.region_slug) AS region_slug, l.qualifier::text AS qualifier,
        sum(l.amount_pence)::text AS amount, sum(l.amount_high_pence)::text AS amount_high
      FROM ${standingEntriesAt(clock, reader)} l
      LEFT JOIN ${exemplarRegionsAt(clock)} home ON home.exemplar_slug = l.exemplar_slug
      LEFT JOIN ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock)} i ON i.fast_follower_reference = l.fast_follower_reference
      LEFT JOIN trust t ON t.ods_code = i.ods_code
      WHERE l.kind = 'ceiling'
      GROUP BY 1, 2, l.amount_high_pence IS NULL`);
    const regionSlugs = [...new Set(rows.map((row) => row.region_slug))];
    return regionSlugs.map((regionSlug) => ({ regionSlug, range: addUpGroups(rows.filter((row) => row.region_slug === regionSlug)) }));
  });
}
