import 'server-only';
import { countsAt } from '@/lib/db/as-at/events-at';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { latestEventOf } from '@/lib/db/as-at/latest-event-of';
import { trustNameAt } from '@/lib/db/as-at/trust-at';
import { sql, type Sql } from '@/lib/db/sql';
import type { Clock } from '@/lib/domain/clock/clock';
import type { Evidence } from '@/lib/domain/evidence/evidence';

/** Who used a blueprint of another: a pairing, or a trust that follows nobody for it. */
export type BlueprintUse = {
  readonly id: string;
  readonly reference: string | null;
  readonly odsCode: string | null;
  /** Of the trust, or the pairing's reference where its trust is not recorded. */
  readonly name: string;
  readonly evidence: Evidence;
};

/** Whether a blueprint (alias `b`) was known and published at the clock; one without a date counts once it is known. */
export function blueprintCounts(clock: Clock): Sql {
  return sql`(b.recorded_at <= ${clock.knownAt}::timestamptz AND (b.published_on IS NULL OR b.published_on <= ${clock.asAt}::date))`;
}

/** Who reused a blueprint (alias `b`) at the clock, as a JSON list of {@link BlueprintUse}, the first to do so first. */
export function blueprintUses(clock: Clock): Sql {
  return sql`coalesce((
    SELECT json_agg(
      json_build_object('id', e.id, 'reference', e.fast_follower_reference, 'odsCode', e.ods_code, 'name', coalesce(${trustNameAt('t', clock)}, e.fast_follower_reference), 'evidence', ${evidenceOf('blueprint_reuse', 'e', clock)})
      ORDER BY e.effective_on, e.recorded_at, e.id
    )
    FROM (SELECT r.*, r.fast_follower_reference AS pairing FROM blueprint_reuse r) e
    LEFT JOIN ${latestEventOf('fast_follower_trust_event', sql`e.fast_follower_reference = pairing`, clock)} i ON TRUE
    LEFT JOIN trust t ON t.ods_code = coalesce(e.ods_code, i.ods_code)
    WHERE e.blueprint_id = b.id AND ${countsAt('e', clock)}
  ), '[]'::json)`;
}
