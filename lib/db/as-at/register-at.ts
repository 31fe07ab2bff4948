import type { Clock } from '@/lib/domain/clock/clock';
import { empty, raw, sql, type Sql } from '../sql';
import { countsAt, latestFirst } from './events-at';
import { latestEvents } from './latest-event';

/** Trusts open on the day, as far as they were known: `ods_code`, `name` (the register name of the day) and the register's columns. */
export function trustsAt(clock: Clock, where?: Sql): Sql {
  return sql`(
    SELECT t.ods_code, coalesce(renamed.name, t.name) AS name, t.kind, t.is_foundation_trust, t.region_slug, t.latitude, t.longitude
    FROM trust t
    LEFT JOIN ${registerNamesAt(clock, where)} renamed ON renamed.ods_code = t.ods_code
    WHERE ${openAt('t', clock)}
  )`;
}

/** Whether a trust or footprint was open on the day, as far as it was known. A date that is not recorded closes nothing. */
export function openAt(alias: string, clock: Clock): Sql {
  const a = raw(alias);
  return sql`(${a}.recorded_at <= ${clock.knownAt}::timestamptz
    AND (${a}.opened_on IS NULL OR ${a}.opened_on <= ${clock.asAt}::date)
    AND (${a}.closed_on IS NULL OR ${a}.closed_on >= ${clock.asAt}::date))`;
}

/**
 * Later register names of trusts, at the clock.
 * @param where narrows the trusts, by columns of the event (alias `e`); so in every relation below
 */
export function registerNamesAt(clock: Clock, where?: Sql): Sql {
  return latestEvents('trust_alias', ['ods_code'], clock, where === undefined ? sql`e.is_register_name` : sql`e.is_register_name AND ${where}`);
}

/** Memberships in force: `ods_code`, `footprint_code`, with their evidence. */
export function footprintMembershipsAt(clock: Clock, where?: Sql): Sql {
  return sql`(
    SELECT m.* FROM ${latestEvents('footprint_membership_event', ['ods_code', 'footprint_code'], clock, where)} m WHERE ${isJoined('m')}
  )`;
}

/** The STP footprint of each trust: the latest joined, should two overlap. `ods_code`, `footprint_code`. */
export function stpMembershipsAt(clock: Clock, where?: Sql): Sql {
  return sql`(
    SELECT DISTINCT ON (m.ods_code) m.ods_code, m.footprint_code, f.name AS footprint_name
    FROM ${footprintMembershipsAt(clock, where)} m
    JOIN footprint f ON f.code = m.footprint_code AND f.kind_key = 'stp'
    ORDER BY m.ods_code, m.effective_on DESC, m.confidence DESC, m.recorded_at DESC, m.footprint_code COLLATE "C"
  )`;
}

/** Members of exemplars in force: `exemplar_slug`, one of `ods_code`, `footprint_code`, `supplier_slug`, and `role`. */
export function exemplarMembersAt(clock: Clock, where?: Sql): Sql {
  return sql`(
    SELECT m.* FROM ${latestEvents('exemplar_member_event', ['exemplar_slug', 'ods_code', 'footprint_code', 'supplier_slug'], clock, where)} m
    WHERE ${isJoined('m')}
  )`;
}

/** The electronic patient record of each trust: `ods_code`, supplier, product and how far it has come. */
export function patientRecordsAt(clock: Clock, where?: Sql): Sql {
  return sql`(
    SELECT DISTINCT ON (e.ods_code) e.ods_code, s.slug AS supplier_slug, s.name AS supplier_name, p.name AS product_name, e.status, e.source_id
    FROM system_deployment e
    JOIN product p ON p.slug = e.product_slug
    JOIN supplier s ON s.slug = p.supplier_slug
    WHERE e.system_class = 'epr' AND ${countsAt('e', clock)}${where === undefined ? empty : sql` AND ${where}`}
    ORDER BY e.ods_code, ${latestFirst('e')}
  )`;
}

/** Whether a membership event says "joined". Said as "not left", since the planner takes an equality here to leave next to no row. */
function isJoined(alias: string): Sql {
  return sql`${raw(alias)}.change <> 'left'`;
}
