import 'server-only';
import { assertionCountsAt } from '@/lib/db/as-at/assertions-at';
import { sql } from '@/lib/db/sql';
import { TRACKER_SOURCE_ID } from '@/lib/domain/evidence/tracker-source-id';
import { SOURCES_TABLE } from '@/lib/schemas/tables/sources-table';
import type { TableSource } from './table-source';

/** The product's own source is listed once something that the reader may see rests on it: before that it would tell that somebody nominates. */
export const SOURCES_SOURCE: TableSource = {
  key: SOURCES_TABLE.key,
  searchColumn: 'search_text',
  facets: { kind: { column: 'kind', shape: 'one' } },
  relation: ({ clock, reader }, keys) => sql`(
    SELECT s.id AS source_id, s.kind::text AS kind, s.publisher, s.title, s.published_on, s.url,
      s.published_precision::text AS published_on_precision, coalesce(counted.assertion_count, 0) AS assertion_count,
      concat_ws(' ', s.id, s.title, s.publisher, s.url) AS search_text
    FROM source s
    LEFT JOIN ${assertionCountsAt(clock, reader, keys)} counted ON counted.source_id = s.id
    WHERE s.recorded_at <= ${clock.knownAt}::timestamptz AND (s.published_on IS NULL OR s.published_on <= ${clock.asAt}::date)
      AND (s.id <> ${TRACKER_SOURCE_ID} OR EXISTS (SELECT 1 FROM ${assertionCountsAt(clock, reader, sql`(${TRACKER_SOURCE_ID})`)} own))
  )`,
};
