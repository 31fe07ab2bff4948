import 'server-only';
import { queryRows } from '@/lib/db/query-rows';
import { join, sql } from '@/lib/db/sql';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import { TRACKER_SOURCE_ID } from '@/lib/domain/evidence/tracker-source-id';
import type { SourceKind } from '@/lib/domain/evidence/source-kind';

/** A source to choose from. */
export type SourceChoice = {
  readonly id: string;
  readonly kind: SourceKind;
  readonly publisher: string;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly publishedPrecision: DatePrecision | null;
  readonly url: string | null;
};

export const SOURCES_SHOWN_MAX = 20;

const COLUMNS = sql`id, kind::text AS kind, publisher, title, published_on::text AS "publishedOn", published_precision::text AS "publishedPrecision", url`;

/** The product's own record is no source to be found: the tasks that may rest on it offer it. */
const PUBLISHED = sql`id <> ${TRACKER_SOURCE_ID}`;

/** The sources in which every word is found, in the title, the publisher, the reference or the address; without words, those added last. */
export function findSources(text: string): Promise<SourceChoice[]> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 12);
  if (words.length === 0) return queryRows<SourceChoice>(sql`SELECT ${COLUMNS} FROM source WHERE ${PUBLISHED} ORDER BY recorded_at DESC, published_on DESC NULLS LAST, id LIMIT ${SOURCES_SHOWN_MAX}`);
  const hasEach = join(words.map((word) => sql`position(${word} IN lower(title || ' ' || publisher || ' ' || id || ' ' || coalesce(url, ''))) > 0`), ' AND ');
  return queryRows<SourceChoice>(sql`SELECT ${COLUMNS} FROM source WHERE ${PUBLISHED} AND ${hasEach} ORDER BY published_on DESC NULLS LAST, id LIMIT ${SOURCES_SHOWN_MAX}`);
}

/** One of them by its reference. */
export async function getSourceChoice(id: string): Promise<SourceChoice | null> {
  const [found] = await queryRows<SourceChoice>(sql`SELECT ${COLUMNS} FROM source WHERE ${PUBLISHED} AND id = ${id}`);
  return found ?? null;
}
