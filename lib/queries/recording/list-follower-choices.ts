import 'server-only';
import { latestEventOf } from '@/lib/db/as-at/latest-event-of';
import { trustNameAt } from '@/lib/db/as-at/trust-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Reading } from '@/lib/queries/reading';

/** A pairing to choose from. */
export type FollowerChoice = { readonly reference: string; readonly name: string };

/** The public pairings of an exemplar first, then every other, by the name of the trust that follows. */
export function listFollowerChoices({ clock }: Reading, exemplarSlug: string): Promise<FollowerChoice[]> {
  return queryRows<FollowerChoice>(sql`
    SELECT ff.reference, coalesce(named.name, 'Trust not recorded') || ', follower of ' || x.name AS name
    FROM fast_follower ff JOIN exemplar x ON x.slug = ff.exemplar_slug
    LEFT JOIN LATERAL (
      SELECT ${trustNameAt('t', clock)} AS name FROM ${latestEventOf('fast_follower_trust_event', sql`e.fast_follower_reference = ff.reference`, clock)} i JOIN trust t ON t.ods_code = i.ods_code
    ) named ON TRUE
    WHERE ff.public_from IS NOT NULL
    ORDER BY ff.exemplar_slug <> ${exemplarSlug}, 2, 1`);
}
