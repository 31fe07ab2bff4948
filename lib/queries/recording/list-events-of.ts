import 'server-only';
import { assertionsAt } from '@/lib/db/as-at/assertions-at';
import { queryRows } from '@/lib/db/query-rows';
import { empty, sql, type Sql } from '@/lib/db/sql';
import type { AssertionGroup } from '@/lib/domain/evidence/assertion-group';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { Reading } from '@/lib/queries/reading';
import type { TaskRecord } from './get-task-record';

/** Something on record about a record, which may be retracted. */
export type EventOfRecord = {
  readonly group: AssertionGroup | 'milestone_event' | 'blueprint_reuse' | 'place_maturity_assessment' | 'replication_assertion';
  readonly id: string;
  readonly says: string;
  readonly saysTrustName: string | null;
  /** The other record that it is said of, seen from this one: the trust that joined a footprint; null where it is said of this record itself. */
  readonly saidOf: string | null;
  readonly effectiveOn: string;
  readonly precision: DatePrecision;
  readonly sourceTitle: string;
  readonly note: string | null;
};

/** Everything that stands recorded about a record, whatever date it takes effect on; money, which is reversed instead, and the steps of a nomination, which its own tasks take, left out. */
export function listEventsOf({ clock, reader }: Reading, { kind, key }: TaskRecord): Promise<EventOfRecord[]> {
  const ofMilestones = sql`
    SELECT 'milestone_event', e.id, concat_ws(': ', e.kind, e.due_on, m.title), NULL, NULL, e.effective_on::text, e.effective_precision::text, s.title, e.note
    FROM milestone m JOIN milestone_event e ON e.milestone_id = m.id JOIN source s ON s.id = e.source_id
    WHERE CASE ${kind} WHEN 'exemplar' THEN m.exemplar_slug WHEN 'fast_follower' THEN m.fast_follower_reference END = ${key} AND e.retracted_at IS NULL`;
  const ofBlueprints = sql`
    SELECT 'blueprint_reuse', e.id, concat_ws(': ', coalesce(t.name, e.fast_follower_reference), b.title), NULL, NULL, e.effective_on::text, e.effective_precision::text, s.title, e.note
    FROM blueprint b JOIN blueprint_reuse e ON e.blueprint_id = b.id JOIN source s ON s.id = e.source_id LEFT JOIN trust t ON t.ods_code = e.ods_code
    WHERE CASE ${kind} WHEN 'exemplar' THEN b.exemplar_slug WHEN 'fast_follower' THEN e.fast_follower_reference WHEN 'trust' THEN e.ods_code END = ${key} AND e.retracted_at IS NULL`;
  const ofReplication = sql`
    SELECT 'replication_assertion', e.id, concat_ws(': ', e.verdict, i.system_class, p.name), NULL, NULL, e.effective_on::text, e.effective_precision::text, s.title, e.note
    FROM replication_item i JOIN replication_assertion e ON e.item_id = i.id JOIN source s ON s.id = e.source_id LEFT JOIN product p ON p.slug = i.product_slug
    WHERE ${kind === 'fast_follower'} AND i.fast_follower_reference = ${key} AND e.retracted_at IS NULL`;
  const ofThisPlace = sql`
    SELECT 'place_maturity_assessment', e.id, e.theme::text, NULL, NULL, e.effective_on::text, e.effective_precision::text, s.title, NULL
    FROM place_maturity_assessment e JOIN source s ON s.id = e.source_id
    WHERE ${kind === 'footprint' && reader.isProgrammeStaff} AND e.footprint_code = ${key} AND e.retracted_at IS NULL`;
  return queryRows<EventOfRecord>(sql`
    SELECT a.event_table AS "group", a.event_id AS id, a.says, named.name AS "saysTrustName",
      CASE WHEN (a.subject_kind, a.subject_reference) IS DISTINCT FROM (${kind}, ${key}) THEN a.subject_name END AS "saidOf", a.effective_on::text AS "effectiveOn", a.effective_precision AS precision, s.title AS "sourceTitle", a.note
    FROM ${assertionsAt({ ...clock, asAt: '9999-12-31' }, reader)} a
    JOIN source s ON s.id = a.source_id
    LEFT JOIN trust named ON a.event_table = 'exemplar_member_event' AND a.says LIKE '%: ' || named.ods_code
    WHERE (a.subject_kind = ${kind} AND a.subject_reference = ${key}${seenFromHere(kind, key)}) AND a.event_table NOT IN ('ledger_entry', 'cohort_rule', 'nomination_condition', 'fast_follower_status_event', 'fast_follower_trust_event')
    UNION ALL ${ofMilestones} UNION ALL ${ofBlueprints} UNION ALL ${ofReplication} UNION ALL ${ofThisPlace}
    ORDER BY 1, 6, 2`);
}

/** Events that are said of another record, and are part of this one's story too. */
function seenFromHere(kind: TaskRecord['kind'], key: string): Sql {
  switch (kind) {
    case 'exemplar':
    case 'fast_follower':
      return empty;
    case 'trust':
      return sql` OR a.event_table = 'succession' AND a.event_id IN (SELECT id FROM succession WHERE successor_code = ${key})`;
    case 'footprint':
      return sql` OR a.event_table = 'footprint_membership_event' AND a.event_id IN (SELECT id FROM footprint_membership_event WHERE footprint_code = ${key})`;
  }
}
