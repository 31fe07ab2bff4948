import 'server-only';
import { countsAt, strongestFirst } from '@/lib/db/as-at/events-at';
import { latestEvents } from '@/lib/db/as-at/latest-event';
import { registerNamesAt, stpMembershipsAt } from '@/lib/db/as-at/register-at';
import { empty, sql } from '@/lib/db/sql';
import { MATURITY_TABLE } from '@/lib/schemas/tables/maturity-table';
import type { TableSource } from './table-source';

/** Assessments of trusts. Those of places are for learning only: they are in no table. */
export const MATURITY_SOURCE: TableSource = {
  key: MATURITY_TABLE.key,
  searchColumn: 'search_text',
  facets: {
    kind: { column: 'measure', shape: 'one' },
    region: { column: 'region_slug', shape: 'one' },
    footprint: { column: 'footprint_code', shape: 'one' },
    confidence: { column: 'confidence', shape: 'one' },
  },
  relation: ({ clock }, keys) => {
    const ofTrusts = keys && sql`e.ods_code IN (SELECT ever.ods_code FROM maturity_assessment ever WHERE ever.id IN ${keys})`;
    return sql`(
    SELECT m.id AS assessment_id, m.ods_code, coalesce(renamed.name, t.name) AS trust_name, r.name AS region,
      m.round, m.measure::text AS measure, m.value, m.value_text, m.is_selected, w."group"::text AS wachter_group,
      m.effective_on, m.effective_precision::text AS effective_on_precision, m.recorded_at, m.confidence::text AS confidence, m.source_id, m.note,
      t.region_slug, stp.footprint_code,
      concat_ws(' ', m.ods_code, renamed.name, t.name, m.round, source.title, source.id, m.note) AS search_text
    FROM (
      SELECT e.*, row_number() OVER (PARTITION BY e.ods_code, e.round, e.measure ORDER BY ${strongestFirst('e')}) = 1 AS is_selected
      FROM maturity_assessment e
      WHERE ${countsAt('e', clock)}${ofTrusts === undefined ? empty : sql` AND ${ofTrusts}`}
    ) m
    JOIN trust t ON t.ods_code = m.ods_code
    JOIN source ON source.id = m.source_id
    LEFT JOIN region r ON r.slug = t.region_slug
    LEFT JOIN ${registerNamesAt(clock, ofTrusts)} renamed ON renamed.ods_code = m.ods_code
    LEFT JOIN ${stpMembershipsAt(clock, ofTrusts)} stp ON stp.ods_code = m.ods_code
    LEFT JOIN ${latestEvents('wachter_group_event', ['ods_code'], clock, ofTrusts)} w ON w.ods_code = m.ods_code
  )`;
  },
};
