import type { Clock } from '@/lib/domain/clock/clock';
import { raw, sql, type Sql } from '../sql';
import { countsAt, latestFirst } from './events-at';

/** The register name of one trust at the clock, read by index: a text. */
export function trustNameAt(alias: string, clock: Clock): Sql {
  const t = raw(alias);
  return sql`coalesce((
    SELECT renamed.name FROM trust_alias renamed
    WHERE renamed.ods_code = ${t}.ods_code AND renamed.is_register_name AND ${countsAt('renamed', clock)}
    ORDER BY ${latestFirst('renamed')} LIMIT 1
  ), ${t}.name)`;
}

/** The STP footprint of one trust at the clock as one JSON value `{code, name}`, or null. */
export function stpOfTrustAt(alias: string, clock: Clock): Sql {
  return sql`(
    SELECT json_build_object('code', f.code, 'name', f.name)
    FROM (
      SELECT DISTINCT ON (m.footprint_code) m.*
      FROM footprint_membership_event m
      WHERE m.ods_code = ${raw(alias)}.ods_code AND ${countsAt('m', clock)}
      ORDER BY m.footprint_code, ${latestFirst('m')}
    ) m
    JOIN footprint f ON f.code = m.footprint_code AND f.kind_key = 'stp'
    WHERE m.change = 'joined'
    ORDER BY m.effective_on DESC, m.confidence DESC, m.recorded_at DESC, m.footprint_code COLLATE "C" LIMIT 1
  )`;
}
