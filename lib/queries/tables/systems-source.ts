import 'server-only';
import { latestEvents } from '@/lib/db/as-at/latest-event';
import { registerNamesAt, stpMembershipsAt } from '@/lib/db/as-at/register-at';
import { sql } from '@/lib/db/sql';
import { SYSTEMS_TABLE } from '@/lib/schemas/tables/systems-table';
import type { TableSource } from './table-source';

export const SYSTEMS_SOURCE: TableSource = {
  key: SYSTEMS_TABLE.key,
  searchColumn: 'search_text',
  facets: {
    kind: { column: 'system_class', shape: 'one' },
    status: { column: 'status', shape: 'one' },
    supplier: { column: 'supplier_slug', shape: 'one' },
    region: { column: 'region_slug', shape: 'one' },
    footprint: { column: 'footprint_code', shape: 'one' },
    confidence: { column: 'confidence', shape: 'one' },
  },
  relation: ({ clock }, keys) => {
    const ofTrusts = keys && sql`e.ods_code IN (SELECT ever.ods_code FROM system_deployment ever WHERE ever.id IN ${keys})`;
    return sql`(
    SELECT d.id AS deployment_id, d.ods_code, coalesce(renamed.name, t.name) AS trust_name, r.name AS region, stp.footprint_code,
      d.system_class::text AS system_class, p.name AS product, s.name AS supplier, d.status::text AS status, d.host_ods_code,
      d.effective_on, d.effective_precision::text AS effective_on_precision, d.recorded_at, d.confidence::text AS confidence, d.source_id, d.note,
      t.region_slug, s.slug AS supplier_slug,
      concat_ws(' ', d.ods_code, renamed.name, t.name, p.name, s.name, d.note) AS search_text
    FROM ${latestEvents('system_deployment', ['ods_code', 'system_class', 'product_slug'], clock, ofTrusts)} d
    JOIN trust t ON t.ods_code = d.ods_code
    JOIN product p ON p.slug = d.product_slug
    JOIN supplier s ON s.slug = p.supplier_slug
    LEFT JOIN region r ON r.slug = t.region_slug
    LEFT JOIN ${registerNamesAt(clock, ofTrusts)} renamed ON renamed.ods_code = d.ods_code
    LEFT JOIN ${stpMembershipsAt(clock, ofTrusts)} stp ON stp.ods_code = d.ods_code
  )`;
  },
};
