import 'server-only';
import { remember } from '@/lib/cache';
import { exemplarRegionsAt } from '@/lib/db/as-at/exemplar-regions-at';
import { latestEvents } from '@/lib/db/as-at/latest-event';
import { programmePartsAt } from '@/lib/db/as-at/programme-parts-at';
import { openAt } from '@/lib/db/as-at/register-at';
import { standingEntriesAt } from '@/lib/db/as-at/standing-entries-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { AmountGroup } from '@/lib/domain/funding/add-up-groups';
import type { LedgerKind } from '@/lib/domain/funding/ledger-kind';
import type { SupportedBy } from '@/lib/domain/maturity/support';
import type { ProgrammePart } from '@/lib/domain/programme/programme-part';
import type { Reading } from '@/lib/queries/reading';

/** Trusts of one group or region that have one part in the programme; key null: the group or region is not recorded. */
export type SupportedTrusts = { readonly key: string | null; readonly part: ProgrammePart; readonly trusts: number };

/** Money of one kind, added up by hedge, of one group or region; of a whole cohort or the programme where `isShared`. */
export type SupportedMoney = AmountGroup & { readonly key: string | null; readonly isShared: boolean; readonly kind: LedgerKind };

export type Support = { readonly trusts: readonly SupportedTrusts[]; readonly money: readonly SupportedMoney[] };

/**
 * Who has which part in the programme, and what money stands, by Wachter group or by region, at the clock. Trusts are those open on the day and those of the
 * programme. Money counts once, under the lead trust of an exemplar or the trust of a pairing.
 */
export function readSupport({ revision, clock, reader }: Reading, by: SupportedBy): Promise<Support> {
  return remember(JSON.stringify(['support', revision, clock, reader, by]), async () => {
    const isByGroup = by === 'group';
    const groups = latestEvents('wachter_group_event', ['ods_code'], clock);
    const [trusts, money] = await Promise.all([
      queryRows<SupportedTrusts>(sql`
        SELECT CASE WHEN ${isByGroup} THEN w."group"::text ELSE t.region_slug END AS key, coalesce(p.part, 'none') AS part, count(*)::int AS trusts
        FROM trust t
        LEFT JOIN ${programmePartsAt(clock, reader)} p ON p.ods_code = t.ods_code
        LEFT JOIN ${groups} w ON w.ods_code = t.ods_code
        WHERE ${openAt('t', clock)} OR p.part IS NOT NULL
        GROUP BY 1, 2`),
      queryRows<SupportedMoney>(sql`
        SELECT CASE WHEN ${isByGroup} THEN w."group"::text ELSE coalesce(home.region_slug, t.region_slug) END AS key, l.owner_kind IN ('cohort', 'programme') AS "isShared",
          l.kind::text AS kind, l.qualifier::text AS qualifier, sum(l.amount_pence)::text AS amount, sum(l.amount_high_pence)::text AS amount_high, count(*)::int AS entries
        FROM ${standingEntriesAt(clock, reader)} l
        LEFT JOIN ${exemplarRegionsAt(clock)} home ON home.exemplar_slug = l.exemplar_slug
        LEFT JOIN ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock)} i ON i.fast_follower_reference = l.fast_follower_reference
        LEFT JOIN trust t ON t.ods_code = coalesce(home.ods_code, i.ods_code)
        LEFT JOIN ${groups} w ON w.ods_code = t.ods_code
        GROUP BY 1, 2, 3, 4, l.amount_high_pence IS NULL`),
    ]);
    return { trusts, money };
  });
}
