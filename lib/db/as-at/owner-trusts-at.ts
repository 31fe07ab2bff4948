import type { Clock } from '@/lib/domain/clock/clock';
import { sql, type Sql } from '../sql';
import { latestEvents } from './latest-event';
import { exemplarMembersAt, registerNamesAt, stpMembershipsAt } from './register-at';

/**
 * The trusts of each owner of money at the clock: `owner` (`exemplar salford-royal`, `fast_follower FF-wirral-1`), `trust_ods_codes`
 * joined by `;` with the lead first, `trust_name` (one of them), `region_slugs` and `footprint_code_array`.
 * @param owners narrows the owners to those of some rows: parenthesised lists of exemplars and of pairings
 */
export function ownerTrustsAt(clock: Clock, owners?: { readonly exemplars: Sql; readonly followers: Sql }): Sql {
  const ofExemplars = owners && sql`e.exemplar_slug IN ${owners.exemplars}`;
  const ofFollowers = owners && sql`e.fast_follower_reference IN ${owners.followers}`;
  const ofTheirTrusts =
    owners &&
    sql`e.ods_code IN (
      SELECT member.ods_code FROM exemplar_member_event member WHERE member.ods_code IS NOT NULL AND member.exemplar_slug IN ${owners.exemplars}
      UNION SELECT named.ods_code FROM fast_follower_trust_event named WHERE named.fast_follower_reference IN ${owners.followers}
    )`;
  return sql`(
    SELECT o.owner,
      string_agg(o.ods_code, ';' ORDER BY o.role, o.ods_code COLLATE "C") AS trust_ods_codes,
      min(coalesce(renamed.name, o.name) COLLATE "C") AS trust_name,
      array_agg(DISTINCT o.region_slug) FILTER (WHERE o.region_slug IS NOT NULL) AS region_slugs,
      array_agg(DISTINCT stp.footprint_code) FILTER (WHERE stp.footprint_code IS NOT NULL) AS footprint_code_array
    FROM (
      SELECT 'exemplar ' || m.exemplar_slug AS owner, t.ods_code, t.name, t.region_slug, m.role::text AS role
      FROM ${exemplarMembersAt(clock, ofExemplars)} m JOIN trust t ON t.ods_code = m.ods_code
      UNION ALL
      SELECT 'fast_follower ' || i.fast_follower_reference, t.ods_code, t.name, t.region_slug, 'lead'
      FROM ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock, ofFollowers)} i JOIN trust t ON t.ods_code = i.ods_code
    ) o
    LEFT JOIN ${registerNamesAt(clock, ofTheirTrusts)} renamed ON renamed.ods_code = o.ods_code
    LEFT JOIN ${stpMembershipsAt(clock, ofTheirTrusts)} stp ON stp.ods_code = o.ods_code
    GROUP BY o.owner
  )`;
}
