import 'server-only';
import { remember } from '@/lib/cache';
import { assertionsAt } from '@/lib/db/as-at/assertions-at';
import { openAt } from '@/lib/db/as-at/register-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql, type Sql } from '@/lib/db/sql';
import type { Confidence } from '@/lib/domain/evidence/confidence';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import { TRACKER_SOURCE_ID } from '@/lib/domain/evidence/tracker-source-id';
import type { SourceKind } from '@/lib/domain/evidence/source-kind';
import type { Reading } from '@/lib/queries/reading';
import type { AssertionGroup } from '@/lib/domain/evidence/assertion-group';

/** What a source says of one thing. */
export type AssertionItem = {
  readonly group: AssertionGroup;
  readonly id: string;
  readonly subjectKind: 'exemplar' | 'fast_follower' | 'trust' | 'footprint' | 'cohort' | 'programme';
  readonly subjectReference: string | null;
  readonly subjectName: string;
  /** Codes of the domain, joined by `: ` where there are several, or words. */
  readonly says: string;
  /** The name of the trust whose code `says` gives; null where it gives none. */
  readonly saysTrustName: string | null;
  /** Null: not recorded. */
  readonly effectiveOn: string | null;
  readonly precision: DatePrecision;
  /** How firmly this source says it; null for a row of a register. */
  readonly confidence: Confidence | null;
  /** False when another, stronger source speaks for it, and this one says the same. */
  readonly speaks: boolean;
  readonly note: string | null;
};

/** A source at the clock, and how much rests on it. */
export type SourceDetail = {
  readonly id: string;
  readonly kind: SourceKind;
  readonly publisher: string;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly publishedPrecision: DatePrecision | null;
  readonly retrievedOn: string | null;
  readonly url: string | null;
  readonly copySha256: string | null;
  readonly note: string | null;
  readonly counts: readonly { readonly group: AssertionGroup; readonly count: number }[];
};

/** Reads one source; `null` when none of that id is known. */
export function getSource(reading: Reading, id: string): Promise<SourceDetail | null> {
  return remember(JSON.stringify(['source', reading.revision, reading.clock, reading.reader, id]), async () => {
    const [[source], counts] = await Promise.all([
      queryRows<Omit<SourceDetail, 'counts'>>(sql`
        SELECT s.id, s.kind::text AS kind, s.publisher, s.title, s.published_on AS "publishedOn", s.published_precision::text AS "publishedPrecision",
          s.retrieved_on AS "retrievedOn", s.url, s.copy_sha256 AS "copySha256", s.note
        FROM source s WHERE s.id = ${id} AND s.recorded_at <= ${reading.clock.knownAt}::timestamptz`),
      queryRows<{ group: AssertionGroup; count: number }>(sql`
        SELECT a."group", count(*)::int AS count FROM ${everythingSaid(reading, id)} a GROUP BY a."group" ORDER BY count(*) DESC, a."group"`),
    ]);
    // The product's own source is there once something that the reader may see rests on it: before that it would tell that somebody nominates.
    return source === undefined || (id === TRACKER_SOURCE_ID && counts.length === 0) ? null : { ...source, counts };
  });
}

/** The first few things that a source says in each group. */
export function listFirstAssertions(reading: Reading, id: string, perGroup: number): Promise<AssertionItem[]> {
  return remember(JSON.stringify(['source says first', reading.revision, reading.clock, reading.reader, id, perGroup]), () =>
    queryRows<AssertionItem>(sql`
      SELECT ${ITEM_COLUMNS}
      FROM (SELECT said.*, row_number() OVER (PARTITION BY said."group" ORDER BY ${ITEM_ORDER}) AS place FROM ${everythingSaid(reading, id)} said) said
      ${NAMED_TRUST}
      WHERE said.place <= ${perGroup}
      ORDER BY said."group", said.place`),
  );
}

/** One page of what a source says in one group. */
export function listAssertions(reading: Reading, id: string, { group, page, perPage }: { group: AssertionGroup; page: number; perPage: number }): Promise<AssertionItem[]> {
  return remember(JSON.stringify(['source says', reading.revision, reading.clock, reading.reader, id, group, page, perPage]), () =>
    queryRows<AssertionItem>(sql`
      SELECT ${ITEM_COLUMNS}
      FROM (SELECT said.* FROM ${everythingSaid(reading, id)} said WHERE said."group" = ${group} ORDER BY ${ITEM_ORDER} LIMIT ${perPage} OFFSET ${(page - 1) * perPage}) said
      ${NAMED_TRUST}
      ORDER BY ${ITEM_ORDER}`),
  );
}

const ITEM_ORDER = sql`said."effectiveOn", said."subjectName", said.id`;

const ITEM_COLUMNS = sql`said."group", said.id, said."subjectKind", said."subjectReference", said."subjectName", said.says, named.name AS "saysTrustName",
  said."effectiveOn", said.precision, said.confidence, said.speaks, said.note`;

/** Members and followers are said by code, the last word of what is said. */
const NAMED_TRUST = sql`LEFT JOIN trust named ON said."group" IN ('exemplar_member_event', 'fast_follower_trust_event') AND named.ods_code = split_part(said.says, ': ', greatest(1, array_length(string_to_array(said.says, ': '), 1)))`;

/** Events that rest on the source, and the rows of registers that were taken from it. */
function everythingSaid({ clock, reader }: Reading, id: string): Sql {
  return sql`(
    SELECT a.event_table AS "group", a.event_id AS id, a.subject_kind AS "subjectKind", a.subject_reference AS "subjectReference", a.subject_name AS "subjectName",
      a.says, a.effective_on AS "effectiveOn", a.effective_precision AS precision, a.source_confidence AS confidence, a.source_id = ${id} AS speaks, a.note
    FROM ${assertionsAt(clock, reader, id)} a
    UNION ALL
    SELECT 'trust', t.ods_code, 'trust', t.ods_code, t.name, t.ods_code, t.opened_on, 'day', NULL, TRUE, t.note
    FROM trust t WHERE t.source_id = ${id} AND ${openAt('t', clock)}
    UNION ALL
    SELECT 'footprint', f.code, 'footprint', f.code, f.name, f.code, f.opened_on, 'day', NULL, TRUE, f.note
    FROM footprint f WHERE f.source_id = ${id} AND ${openAt('f', clock)}
  )`;
}
