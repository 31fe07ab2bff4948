import 'server-only';
import { currentStatuses } from '@/lib/db/as-at/latest-event';
import { exemplarMembersAt, patientRecordsAt, registerNamesAt, stpMembershipsAt } from '@/lib/db/as-at/register-at';
import { sql } from '@/lib/db/sql';
import { EXEMPLARS_TABLE } from '@/lib/schemas/tables/exemplars-table';
import type { TableSource } from './table-source';

export const EXEMPLARS_SOURCE: TableSource = {
  key: EXEMPLARS_TABLE.key,
  searchColumn: 'search_text',
  facets: {
    cohort: { column: 'cohort', shape: 'one' },
    status: { column: 'status', shape: 'one' },
    region: { column: 'region_slugs', shape: 'many' },
    confidence: { column: 'status_confidence', shape: 'one' },
    supplier: { column: 'supplier_slugs', shape: 'many' },
    footprint: { column: 'footprint_code_array', shape: 'many' },
  },
  relation: ({ clock }, keys) => {
    const ofExemplars = keys && sql`e.exemplar_slug IN ${keys}`;
    const ofMembers = sql`e.ods_code IN (SELECT ever.ods_code FROM exemplar_member_event ever WHERE ${keys === undefined ? sql`ever.ods_code IS NOT NULL` : sql`ever.exemplar_slug IN ${keys}`})`;
    return sql`(
    SELECT
      x.slug, x.name, x.cohort_key AS cohort,
      m.trust_ods_codes, m.trust_names, m.regions,
      array_to_string(m.footprint_code_array, ';') AS footprint_codes,
      s.status::text AS status, s.effective_on AS status_effective_on, s.effective_precision::text AS status_precision,
      s.confidence::text AS status_confidence, s.source_id AS status_source_id,
      m.region_slugs, m.supplier_slugs, m.footprint_code_array,
      concat_ws(' ', x.name, x.slug, m.trust_ods_codes, m.trust_names) AS search_text
    FROM exemplar x
    JOIN ${currentStatuses('exemplar_status_event', 'exemplar_slug', clock, ofExemplars)} s ON s.exemplar_slug = x.slug
    LEFT JOIN (
      SELECT
        m.exemplar_slug,
        string_agg(t.ods_code, ';' ORDER BY m.role, t.ods_code COLLATE "C") AS trust_ods_codes,
        string_agg(coalesce(renamed.name, t.name), ';' ORDER BY m.role, t.ods_code COLLATE "C") AS trust_names,
        string_agg(DISTINCT r.name COLLATE "C", ';') AS regions,
        array_agg(DISTINCT r.slug) FILTER (WHERE r.slug IS NOT NULL) AS region_slugs,
        array_agg(DISTINCT e.supplier_slug) FILTER (WHERE e.supplier_slug IS NOT NULL) AS supplier_slugs,
        array_agg(DISTINCT coalesce(stp.footprint_code, f.code) COLLATE "C") FILTER (WHERE coalesce(stp.footprint_code, f.code) IS NOT NULL) AS footprint_code_array
      FROM ${exemplarMembersAt(clock, ofExemplars)} m
      LEFT JOIN trust t ON t.ods_code = m.ods_code
      LEFT JOIN ${registerNamesAt(clock, ofMembers)} renamed ON renamed.ods_code = t.ods_code
      LEFT JOIN ${stpMembershipsAt(clock, ofMembers)} stp ON stp.ods_code = t.ods_code
      LEFT JOIN ${patientRecordsAt(clock, ofMembers)} e ON e.ods_code = t.ods_code AND e.status <> 'retired'
      LEFT JOIN footprint f ON f.code = m.footprint_code
      LEFT JOIN region r ON r.slug = coalesce(t.region_slug, f.region_slug)
      GROUP BY m.exemplar_slug
    ) m ON m.exemplar_slug = x.slug
  )`;
  },
};
