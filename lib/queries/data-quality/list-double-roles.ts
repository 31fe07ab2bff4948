import 'server-only';
import { remember } from '@/lib/cache';
import { currentStatuses, latestEvents } from '@/lib/db/as-at/latest-event';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { exemplarMembersAt, registerNamesAt } from '@/lib/db/as-at/register-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { Reading } from '@/lib/queries/reading';

/** A trust that is a member of the very exemplar that it follows. */
export type DoubleRole = { readonly odsCode: string; readonly trustName: string; readonly exemplarSlug: string; readonly exemplarName: string; readonly reference: string; readonly evidence: Evidence };

const SHOWN_MAX = 50;

/** Pairings in force in which a trust follows itself: sources disagree which of the two it is. */
export function listDoubleRoles({ revision, clock, reader }: Reading): Promise<DoubleRole[]> {
  return remember(JSON.stringify(['double roles', revision, clock, reader]), () =>
    queryRows<DoubleRole>(sql`
      SELECT t.ods_code AS "odsCode", coalesce(renamed.name, t.name) AS "trustName", x.slug AS "exemplarSlug", x.name AS "exemplarName", ff.reference,
        ${evidenceOf('fast_follower_trust_event', 'i', clock)} AS evidence
      FROM fast_follower ff
      JOIN exemplar x ON x.slug = ff.exemplar_slug
      JOIN ${currentStatuses('fast_follower_status_event', 'fast_follower_reference', clock)} s ON s.fast_follower_reference = ff.reference
      JOIN ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock)} i ON i.fast_follower_reference = ff.reference
      JOIN ${exemplarMembersAt(clock)} m ON m.exemplar_slug = x.slug AND m.ods_code = i.ods_code
      JOIN trust t ON t.ods_code = i.ods_code
      LEFT JOIN ${registerNamesAt(clock)} renamed ON renamed.ods_code = t.ods_code
      WHERE s.status NOT IN ('withdrawn', 'declined') AND ${followerIsVisibleTo(reader, clock)}
      ORDER BY ff.reference COLLATE "C"
      LIMIT ${SHOWN_MAX}`),
  );
}
