import 'server-only';
import { sourceOf } from '@/lib/db/as-at/evidence-of';
import { currentStatuses } from '@/lib/db/as-at/latest-event';
import { inTimelineScope } from '@/lib/db/as-at/timeline-events-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Clock } from '@/lib/domain/clock/clock';
import type { Confidence } from '@/lib/domain/evidence/confidence';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { SourceReference } from '@/lib/domain/evidence/evidence';
import type { StatusOf } from '@/lib/domain/timeline/status-move';
import type { TimelineScope } from '@/lib/domain/timeline/timeline-scope';
import type { Reading } from '@/lib/queries/reading';

/** Where an exemplar or a pairing stands, and who says so. */
export type StandingStatus = StatusOf & {
  readonly key: string;
  readonly subjectReference: string;
  readonly subjectName: string;
  readonly effectiveOn: string;
  readonly precision: DatePrecision;
  readonly confidence: Confidence;
  readonly source: SourceReference;
};

/**
 * Where every exemplar and every pairing that the reader may see stands on a day, as far as the reading knows, within a scope.
 * @param asAt the day, an ISO date
 */
export function listStandingStatuses({ clock: pageClock, reader }: Reading, asAt: string, scope: TimelineScope): Promise<StandingStatus[]> {
  const clock: Clock = { asAt, knownAt: pageClock.knownAt };
  const has = (table: TimelineScope['tables'][number]) => scope.tables.includes(table);
  return queryRows<StandingStatus>(sql`
    SELECT e.subject_kind || ' ' || e.subject_reference AS key, e.subject_kind AS kind, e.status, e.subject_reference AS "subjectReference", e.subject_name AS "subjectName",
      e.effective_on AS "effectiveOn", e.effective_precision AS precision, e.confidence, ${sourceOf('e')} AS source
    FROM (
      SELECT 'exemplar_status_event' AS event_table, s.id AS event_id, 'exemplar' AS subject_kind, s.exemplar_slug AS subject_reference, x.name AS subject_name, s.status::text AS status,
        s.effective_on, s.effective_precision::text AS effective_precision, s.confidence::text AS confidence, s.source_id
      FROM ${currentStatuses('exemplar_status_event', 'exemplar_slug', clock)} s JOIN exemplar x ON x.slug = s.exemplar_slug
      WHERE ${has('exemplar_status_event')}
      UNION ALL
      SELECT 'fast_follower_status_event', s.id, 'fast_follower', s.fast_follower_reference, 'Follower of ' || x.name, s.status::text,
        s.effective_on, s.effective_precision::text, s.confidence::text, s.source_id
      FROM ${currentStatuses('fast_follower_status_event', 'fast_follower_reference', clock)} s
      JOIN fast_follower ff ON ff.reference = s.fast_follower_reference JOIN exemplar x ON x.slug = ff.exemplar_slug
      WHERE ${has('fast_follower_status_event')} AND ${followerIsVisibleTo(reader, pageClock)}
    ) e
    WHERE TRUE${inTimelineScope(scope, pageClock, reader)}
    ORDER BY e.subject_kind, e.effective_on, e.subject_name COLLATE "C", e.subject_reference COLLATE "C"`);
}
