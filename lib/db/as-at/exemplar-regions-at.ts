import type { Clock } from '@/lib/domain/clock/clock';
import { sql, type Sql } from '../sql';
import { exemplarMembersAt } from './register-at';

/**
 * The one region that each exemplar is counted in, so that regions add up to the whole: that of its lead, or of its first member by code
 * where it has no lead or several. `exemplar_slug`, `ods_code` (of that lead; null: a footprint leads), `region_slug` (null: not recorded).
 */
export function exemplarRegionsAt(clock: Clock): Sql {
  return sql`(
    SELECT DISTINCT ON (m.exemplar_slug) m.exemplar_slug, m.ods_code, coalesce(t.region_slug, f.region_slug) AS region_slug
    FROM ${exemplarMembersAt(clock)} m
    LEFT JOIN trust t ON t.ods_code = m.ods_code
    LEFT JOIN footprint f ON f.code = m.footprint_code
    WHERE m.supplier_slug IS NULL
    ORDER BY m.exemplar_slug, m.role, coalesce(m.ods_code, m.footprint_code) COLLATE "C"
  )`;
}
