import 'server-only';
import { currentStatuses, latestEvents } from '@/lib/db/as-at/latest-event';
import { exemplarMembersAt, footprintMembershipsAt, openAt } from '@/lib/db/as-at/register-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { sql } from '@/lib/db/sql';
import { FOOTPRINTS_TABLE } from '@/lib/schemas/tables/footprints-table';
import type { TableSource } from './table-source';

export const FOOTPRINTS_SOURCE: TableSource = {
  key: FOOTPRINTS_TABLE.key,
  searchColumn: 'search_text',
  facets: {
    kind: { column: 'kind_key', shape: 'one' },
    region: { column: 'region_slug', shape: 'one' },
  },
  relation: ({ clock, reader }, keys) => {
    const ofFootprints = keys && sql`e.footprint_code IN ${keys}`;
    const theirTrusts = keys && sql`(SELECT ever.ods_code FROM footprint_membership_event ever WHERE ever.footprint_code IN ${keys})`;
    const ofTheirMembers = keys && sql`(e.footprint_code IN ${keys} OR e.ods_code IN ${theirTrusts})`;
    const ofTheirExemplars = keys && sql`e.exemplar_slug IN (SELECT ever.exemplar_slug FROM exemplar_member_event ever WHERE ever.footprint_code IN ${keys} OR ever.ods_code IN ${theirTrusts})`;
    const ofTheirFollowers = keys && sql`e.fast_follower_reference IN (SELECT ever.fast_follower_reference FROM fast_follower_trust_event ever WHERE ever.ods_code IN ${theirTrusts})`;
    return sql`(
    WITH members AS (SELECT ods_code, footprint_code FROM ${footprintMembershipsAt(clock, ofFootprints)} m),
    exemplars AS (
      SELECT m.exemplar_slug, m.ods_code, m.footprint_code
      FROM ${exemplarMembersAt(clock, ofTheirMembers)} m
      JOIN ${currentStatuses('exemplar_status_event', 'exemplar_slug', clock, ofTheirExemplars)} s ON s.exemplar_slug = m.exemplar_slug
      WHERE s.status NOT IN ('shortlisted', 'expected', 'not_selected', 'withdrawn')
    ),
    followers AS (
      SELECT ff.reference, i.ods_code
      FROM fast_follower ff
      JOIN ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock, ofTheirFollowers)} i ON i.fast_follower_reference = ff.reference
      JOIN ${currentStatuses('fast_follower_status_event', 'fast_follower_reference', clock, ofTheirFollowers)} s ON s.fast_follower_reference = ff.reference
      WHERE s.status IN ('approved', 'approved_with_conditions', 'agreement_signed', 'delivering', 'completed')
        AND ${followerIsVisibleTo(reader, clock)}
    )
    SELECT
      p.code, p.name, k.name AS kind, r.name AS region,
      counts.trust_count::int AS trust_count,
      coalesce(exemplar_counts.n, CASE WHEN counts.trust_count IS NOT NULL THEN 0 END)::int AS exemplar_count,
      coalesce(follower_counts.n, CASE WHEN counts.trust_count IS NOT NULL THEN 0 END)::int AS fast_follower_count,
      p.kind_key, p.region_slug,
      concat_ws(' ', p.code, p.name, k.name) AS search_text
    FROM footprint p
    JOIN footprint_kind k ON k.key = p.kind_key
    LEFT JOIN region r ON r.slug = p.region_slug
    LEFT JOIN (SELECT footprint_code, count(*) AS trust_count FROM members GROUP BY footprint_code) counts ON counts.footprint_code = p.code
    LEFT JOIN (
      SELECT code, count(DISTINCT exemplar_slug) AS n FROM (
        SELECT m.footprint_code AS code, e.exemplar_slug FROM exemplars e JOIN members m ON m.ods_code = e.ods_code
        UNION SELECT e.footprint_code, e.exemplar_slug FROM exemplars e WHERE e.footprint_code IS NOT NULL
      ) both_ways GROUP BY code
    ) exemplar_counts ON exemplar_counts.code = p.code
    LEFT JOIN (
      SELECT m.footprint_code AS code, count(DISTINCT f.reference) AS n FROM followers f JOIN members m ON m.ods_code = f.ods_code GROUP BY m.footprint_code
    ) follower_counts ON follower_counts.code = p.code
    WHERE ${openAt('p', clock)}
  )`;
  },
};
