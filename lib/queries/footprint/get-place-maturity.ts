import 'server-only';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { countsAt } from '@/lib/db/as-at/events-at';
import { footprintMembershipsAt } from '@/lib/db/as-at/register-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { PlaceMaturityTheme } from '@/lib/domain/maturity/place-maturity';
import { canSeePlaceMaturity } from '@/lib/domain/policy/place-maturity';
import type { Reading } from '@/lib/queries/reading';

/** What was said of one theme of one place. */
export type PlaceAssessment = { readonly id: string; readonly theme: PlaceMaturityTheme; readonly assessingAhsn: string; readonly statement: string; readonly evidence: Evidence };

// The only read of these rows, of one place at a time. They are joined to nothing and no other place's are read: tests/architecture/place-maturity-firewall.test.ts.

/**
 * What is recorded of the maturity of one place at the clock, in the order of its themes; null for whoever may not see it. Who leads a trust of the place is asked of
 * the present, whatever the clock.
 */
export async function getPlaceMaturity({ clock, reader, now }: Reading, code: string): Promise<PlaceAssessment[] | null> {
  const isAskedFor = reader.isProgrammeStaff || reader.trustOdsCodes.length > 0;
  const trusts = isAskedFor && !reader.isProgrammeStaff ? await queryRows<{ odsCode: string }>(sql`SELECT m.ods_code AS "odsCode" FROM ${footprintMembershipsAt({ asAt: londonDateOf(now), knownAt: now })} m WHERE m.footprint_code = ${code}`) : [];
  if (!canSeePlaceMaturity(reader, trusts.map(({ odsCode }) => odsCode))) return null;
  return queryRows<PlaceAssessment>(sql`
    SELECT e.id, e.theme::text AS theme, e.assessing_ahsn AS "assessingAhsn", e.statement, ${evidenceOf('place_maturity_assessment', 'e', clock)} AS evidence
    FROM place_maturity_assessment e
    WHERE e.footprint_code = ${code} AND ${countsAt('e', clock)}
    ORDER BY e.theme, e.effective_on, e.recorded_at, e.id`);
}
