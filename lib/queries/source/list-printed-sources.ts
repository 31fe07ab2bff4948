import 'server-only';
import { remember } from '@/lib/cache';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { Reading } from '@/lib/queries/reading';

/** A source as a footnote names it. */
export type SourceForPrint = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  readonly precision: DatePrecision;
  readonly url: string | null;
};

/** The sources of these ids, with where and when each was published. */
export async function listPrintedSources(reading: Reading, ids: readonly string[]): Promise<SourceForPrint[]> {
  const wanted = [...new Set(ids)].sort();
  if (wanted.length === 0) return [];
  return remember(JSON.stringify(['printed sources', reading.revision, wanted]), () =>
    queryRows<SourceForPrint>(sql`
      SELECT s.id, s.title, s.publisher, s.published_on AS "publishedOn", coalesce(s.published_precision::text, 'day') AS precision, s.url
      FROM source s WHERE s.id = ANY(${wanted}::text[]) ORDER BY s.id`),
  );
}
