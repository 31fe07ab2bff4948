import type { Reader } from '@/lib/auth/reader';
import type { Clock } from '@/lib/domain/clock/clock';
import type { TimelineScope } from '@/lib/domain/timeline/timeline-scope';
import { empty, join, raw, sql, type Sql } from '../sql';
import { assertionsAt } from './assertions-at';
import { countsAt } from './events-at';
import { latestEvents } from './latest-event';
import { exemplarMembersAt } from './register-at';
import { followerIsVisibleTo } from './visible-followers';

/** Events of instalments and milestones, which no source asserts but this tracker's own records: with the columns of an assertion. */
const STEPS = [
  {
    table: 'tranche_event',
    of: 'JOIN funding_tranche owned ON owned.id = e.tranche_id',
    says: `e.kind || ': ' || owned.sequence || coalesce(': ' || to_char(e.amount_pence / 100.0, 'FM999,999,999,990.00'), '')`,
  },
  { table: 'milestone_event', of: 'JOIN milestone owned ON owned.id = e.milestone_id', says: `e.kind || ': ' || coalesce(e.due_on::text, '') || ': ' || owned.title` },
] as const;

/**
 * A relation of what happened by a clock, one row an event, as {@link assertionsAt} has them. That a trust was first put into a
 * footprint is no event: 2016 drew them all at once. That it moved since is one.
 * @param scopeClock when a trust must be of a cohort, an exemplar or a pairing for its events to be in scope
 */
export function timelineEventsAt(clock: Clock, reader: Reader, scope: TimelineScope, scopeClock: Clock = clock): Sql {
  const { tables } = scope;
  const steps = STEPS.filter(({ table }) => tables.includes(table)).map(
    ({ table, of, says }) => sql`
      SELECT ${table}::text AS event_table, e.id AS event_id, CASE WHEN owned.exemplar_slug IS NOT NULL THEN 'exemplar' ELSE 'fast_follower' END AS subject_kind,
        coalesce(owned.exemplar_slug, owned.fast_follower_reference) AS subject_reference, coalesce(x.name, 'Follower of ' || fx.name) AS subject_name,
        ${raw(says)} AS says, e.effective_on, e.effective_precision::text AS effective_precision, e.recorded_at, e.confidence::text AS confidence, e.confidence::text AS source_confidence, e.source_id, e.note
      FROM ${raw(table)} e ${raw(of)}
      LEFT JOIN exemplar x ON x.slug = owned.exemplar_slug
      LEFT JOIN fast_follower ff ON ff.reference = owned.fast_follower_reference
      LEFT JOIN exemplar fx ON fx.slug = ff.exemplar_slug
      WHERE ${countsAt('e', clock)} AND (ff.reference IS NULL OR ${followerIsVisibleTo(reader, clock)})`,
  );
  const asserted = tables.filter((table) => !STEPS.some((step) => step.table === table));
  const parts = [...(asserted.length > 0 ? [sql`SELECT * FROM ${assertionsAt(clock, reader, undefined, asserted)} asserted`] : []), ...steps];
  return sql`(
    SELECT e.* FROM (${join(parts, ' UNION ALL ')}) e
    WHERE (e.event_table <> 'footprint_membership_event' OR e.event_id IN (
      SELECT moved.id
      FROM footprint_membership_event moved
      JOIN (SELECT f.ods_code, min(f.effective_on) AS effective_on FROM footprint_membership_event f WHERE ${countsAt('f', clock)} GROUP BY f.ods_code) began ON began.ods_code = moved.ods_code
      WHERE moved.effective_on > began.effective_on
    ))${inTimelineScope(scope, scopeClock, reader)}
  )`;
}

/** Narrows events (alias `e`, with `event_table`, `event_id`, `subject_kind` and `subject_reference`) to those of some cohorts, regions and trusts: ` AND …`, or nothing. */
export function inTimelineScope({ cohorts, regions, odsCodes }: TimelineScope, clock: Clock, reader: Reader): Sql {
  const ofTheseTrusts = odsCodes.length === 0 ? empty : sql` AND (${isWithin(ofTrusts(clock), 'ods_code', odsCodes)} OR ${succeedsIn(odsCodes)})`;
  return sql`${within(ofCohorts(clock, reader), 'cohort_key', cohorts)}${within(ofRegions(clock), 'region_slug', regions)}${ofTheseTrusts}`;
}

function within(scopes: Sql, column: string, wanted: readonly (string | null)[]): Sql {
  if (wanted.length === 0) return empty;
  const named = wanted.filter((value) => value !== null);
  const either = [
    ...(named.length > 0 ? [isWithin(scopes, column, named)] : []),
    ...(wanted.includes(null) ? [sql`NOT EXISTS (SELECT 1 FROM ${scopes} s WHERE s.kind = e.subject_kind AND s.reference = e.subject_reference AND s.${raw(column)} IS NOT NULL)`] : []),
  ];
  return sql` AND (${join(either, ' OR ')})`;
}

function isWithin(scopes: Sql, column: string, named: readonly string[]): Sql {
  return sql`(e.subject_kind, e.subject_reference) IN (SELECT s.kind, s.reference FROM ${scopes} s WHERE s.${raw(column)} = ANY(${[...named]}::text[]))`;
}

/** What a trust became is told of the trust that was; it is an event of the one that is, too. */
function succeedsIn(odsCodes: readonly string[]): Sql {
  return sql`(e.event_table = 'succession' AND e.event_id IN (SELECT became.id FROM succession became WHERE became.successor_code = ANY(${[...odsCodes]}::text[])))`;
}

/** The trusts of each record at the clock: `kind`, `reference`, `ods_code`. */
function ofTrusts(clock: Clock): Sql {
  return sql`(
    SELECT 'exemplar' AS kind, m.exemplar_slug AS reference, m.ods_code FROM ${exemplarMembersAt(clock)} m WHERE m.ods_code IS NOT NULL
    UNION ALL SELECT 'fast_follower', i.fast_follower_reference, i.ods_code FROM ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock)} i
    UNION ALL SELECT 'trust', t.ods_code, t.ods_code FROM trust t
  )`;
}

/** The regions of each record at the clock: those of its trusts and footprints. */
function ofRegions(clock: Clock): Sql {
  return sql`(
    SELECT o.kind, o.reference, t.region_slug FROM ${ofTrusts(clock)} o JOIN trust t ON t.ods_code = o.ods_code
    UNION ALL SELECT 'exemplar', m.exemplar_slug, f.region_slug FROM ${exemplarMembersAt(clock)} m JOIN footprint f ON f.code = m.footprint_code
    UNION ALL SELECT 'footprint', f.code, f.region_slug FROM footprint f
  )`;
}

/** The cohorts of each record at the clock: a trust is of those that it has an exemplar in, or follows one of, as far as the reader may see it. */
function ofCohorts(clock: Clock, reader: Reader): Sql {
  return sql`(
    SELECT 'exemplar' AS kind, x.slug AS reference, x.cohort_key FROM exemplar x
    UNION ALL SELECT 'fast_follower', ff.reference, x.cohort_key FROM fast_follower ff JOIN exemplar x ON x.slug = ff.exemplar_slug
    UNION ALL SELECT 'cohort', c.key, c.key FROM cohort c
    UNION ALL SELECT 'trust', m.ods_code, x.cohort_key FROM ${exemplarMembersAt(clock)} m JOIN exemplar x ON x.slug = m.exemplar_slug WHERE m.ods_code IS NOT NULL
    UNION ALL SELECT 'footprint', m.footprint_code, x.cohort_key FROM ${exemplarMembersAt(clock)} m JOIN exemplar x ON x.slug = m.exemplar_slug WHERE m.footprint_code IS NOT NULL
    UNION ALL SELECT 'trust', i.ods_code, x.cohort_key FROM ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock)} i JOIN fast_follower ff ON ff.reference = i.fast_follower_reference JOIN exemplar x ON x.slug = ff.exemplar_slug
      WHERE ${followerIsVisibleTo(reader, clock)}
  )`;
}
