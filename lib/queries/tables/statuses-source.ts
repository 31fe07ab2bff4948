import 'server-only';
import { recordedAt } from '@/lib/db/as-at/events-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { empty, sql } from '@/lib/db/sql';
import { STATUSES_TABLE } from '@/lib/schemas/tables/statuses-table';
import type { TableSource } from './table-source';

export const STATUSES_SOURCE: TableSource = {
  key: STATUSES_TABLE.key,
  searchColumn: 'search_text',
  facets: {
    kind: { column: 'subject_kind', shape: 'one' },
    status: { column: 'status', shape: 'one' },
    cohort: { column: 'cohort', shape: 'one' },
    confidence: { column: 'confidence', shape: 'one' },
  },
  relation: ({ clock, reader }, keys) => sql`(
    SELECT steps.*, concat_ws(' ', steps.subject_reference, steps.subject_name, steps.status, source.title, source.id, steps.note) AS search_text
    FROM (
      SELECT 'exemplar' AS subject_kind, e.exemplar_slug AS subject_reference, x.name AS subject_name, x.cohort_key AS cohort, e.status::text AS status,
        e.effective_on, e.effective_precision::text AS effective_on_precision, e.recorded_at, e.confidence::text AS confidence, e.source_id,
        CASE WHEN e.retracted_at <= ${clock.knownAt}::timestamptz THEN e.retracted_at END AS retracted_at, e.note, e.id AS event_id
      FROM exemplar_status_event e
      JOIN exemplar x ON x.slug = e.exemplar_slug
      WHERE ${recordedAt('e', clock)}${keys === undefined ? empty : sql` AND e.id IN ${keys}`}
      UNION ALL
      SELECT 'fast_follower', e.fast_follower_reference, x.name, x.cohort_key, e.status::text,
        e.effective_on, e.effective_precision::text, e.recorded_at, e.confidence::text, e.source_id,
        CASE WHEN e.retracted_at <= ${clock.knownAt}::timestamptz THEN e.retracted_at END, e.note, e.id
      FROM fast_follower_status_event e
      JOIN fast_follower ff ON ff.reference = e.fast_follower_reference
      JOIN exemplar x ON x.slug = ff.exemplar_slug
      WHERE ${recordedAt('e', clock)} AND ${followerIsVisibleTo(reader, clock)}${keys === undefined ? empty : sql` AND e.id IN ${keys}`}
    ) steps
    JOIN source ON source.id = steps.source_id
  )`,
};
