import 'server-only';
import { currentStatuses, latestEvents } from '@/lib/db/as-at/latest-event';
import { exemplarMembersAt, patientRecordsAt, stpMembershipsAt, trustsAt } from '@/lib/db/as-at/register-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { empty, sql } from '@/lib/db/sql';
import { TRUSTS_TABLE } from '@/lib/schemas/tables/trusts-table';
import type { TableSource } from './table-source';

export const TRUSTS_SOURCE: TableSource = {
  key: TRUSTS_TABLE.key,
  searchColumn: 'search_text',
  facets: {
    status: { column: 'programme_parts', shape: 'many' },
    region: { column: 'region_slug', shape: 'one' },
    kind: { column: 'kind', shape: 'one' },
    supplier: { column: 'supplier_slug', shape: 'one' },
    footprint: { column: 'footprint_code', shape: 'one' },
  },
  relation: ({ clock, reader }, keys) => {
    const ofTrusts = keys && sql`e.ods_code IN ${keys}`;
    const ofTheirExemplars = keys && sql`e.exemplar_slug IN (SELECT ever.exemplar_slug FROM exemplar_member_event ever WHERE ever.ods_code IN ${keys})`;
    const ofTheirFollowers = keys && sql`e.fast_follower_reference IN (SELECT ever.fast_follower_reference FROM fast_follower_trust_event ever WHERE ever.ods_code IN ${keys})`;
    return sql`(
    SELECT
      t.ods_code, t.name, t.kind::text AS kind, t.is_foundation_trust, r.name AS region,
      stp.footprint_code, stp.footprint_name,
      e.supplier_name AS epr_supplier, e.product_name AS epr_product, e.status::text AS epr_status,
      x.slugs AS exemplar_slugs, f.pairings AS fast_follower_references,
      t.latitude, t.longitude, t.region_slug, e.supplier_slug,
      CASE WHEN x.slugs IS NULL AND f.pairings IS NULL THEN ARRAY['neither']
           ELSE array_remove(ARRAY[CASE WHEN x.slugs IS NOT NULL THEN 'exemplar' END, CASE WHEN f.pairings IS NOT NULL THEN 'fast_follower' END], NULL)
      END AS programme_parts,
      concat_ws(' ', t.ods_code, t.name, aliases.names) AS search_text
    FROM ${trustsAt(clock, ofTrusts)} t
    LEFT JOIN region r ON r.slug = t.region_slug
    LEFT JOIN ${stpMembershipsAt(clock, ofTrusts)} stp ON stp.ods_code = t.ods_code
    LEFT JOIN ${patientRecordsAt(clock, ofTrusts)} e ON e.ods_code = t.ods_code
    LEFT JOIN (
      SELECT m.ods_code, string_agg(m.exemplar_slug, ';' ORDER BY m.exemplar_slug COLLATE "C") AS slugs
      FROM ${exemplarMembersAt(clock, ofTrusts)} m
      JOIN ${currentStatuses('exemplar_status_event', 'exemplar_slug', clock, ofTheirExemplars)} s ON s.exemplar_slug = m.exemplar_slug
      WHERE m.ods_code IS NOT NULL
      GROUP BY m.ods_code
    ) x ON x.ods_code = t.ods_code
    LEFT JOIN (
      SELECT i.ods_code, string_agg(ff.reference, ';' ORDER BY ff.reference COLLATE "C") AS pairings
      FROM ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock, ofTheirFollowers)} i
      JOIN fast_follower ff ON ff.reference = i.fast_follower_reference
      JOIN ${currentStatuses('fast_follower_status_event', 'fast_follower_reference', clock, ofTheirFollowers)} s ON s.fast_follower_reference = ff.reference
      WHERE ${followerIsVisibleTo(reader, clock)}
      GROUP BY i.ods_code
    ) f ON f.ods_code = t.ods_code
    LEFT JOIN (
      SELECT a.ods_code, string_agg(a.name, ' ') AS names
      FROM trust_alias a
      WHERE a.recorded_at <= ${clock.knownAt}::timestamptz AND (a.retracted_at IS NULL OR a.retracted_at > ${clock.knownAt}::timestamptz)
        ${keys === undefined ? empty : sql`AND a.ods_code IN ${keys}`}
      GROUP BY a.ods_code
    ) aliases ON aliases.ods_code = t.ods_code
  )`;
  },
};
