import type { Reader } from '@/lib/auth/reader';
import type { Clock } from '@/lib/domain/clock/clock';
import { TRACKER_SOURCE_ID } from '@/lib/domain/evidence/tracker-source-id';
import { join, raw, sql, type Sql } from '../sql';
import { assertionCountsAt } from './assertions-at';
import { countsAt, knownAt } from './events-at';
import { sourceOf } from './evidence-of';
import { currentStatusOf, latestEventOf } from './latest-event-of';
import { latestEvents } from './latest-event';
import { exemplarMembersAt } from './register-at';
import { trustNameAt } from './trust-at';
import { followerIsVisibleTo } from './visible-followers';

/** The words of a search, each with what it was taken for: at least one form of each must be the beginning of a word of the text. */
export type WantedWords = readonly (readonly string[])[];

/** What is looked for: the words, the code that the search may be, and how many keys are taken at most of each way to find them. */
export type Wanted = { readonly words: WantedWords; readonly code: string; readonly limit: number };

/** Trusts found by a name they have, had or are called by, or by code. Closed ones too: somebody looks for what became of them. */
export function trustsFoundAt({ words, code, limit }: Wanted, clock: Clock): Sql {
  return sql`
    WITH found AS MATERIALIZED (
      (SELECT t.ods_code FROM trust t WHERE ${isThere('t', clock)} AND ${says("t.ods_code || ' ' || t.name", words)} ORDER BY t.ods_code LIMIT ${limit})
      UNION (SELECT a.ods_code FROM trust_alias a JOIN trust t ON t.ods_code = a.ods_code
             WHERE ${knownAt('a', clock)} AND ${isThere('t', clock)} AND ${says("a.ods_code || ' ' || a.name", words)} ORDER BY a.ods_code LIMIT ${limit})
      UNION SELECT t.ods_code FROM trust t WHERE t.ods_code = upper(${code}) AND ${isThere('t', clock)}
    )
    SELECT t.ods_code AS key, ${trustNameAt('t', clock)} AS name, CASE WHEN t.closed_on < ${clock.asAt}::date THEN t.closed_on END AS "closedOn",
      array(SELECT DISTINCT other.name FROM (
        SELECT t.name UNION ALL SELECT a.name FROM trust_alias a WHERE a.ods_code = t.ods_code AND ${knownAt('a', clock)}
      ) other WHERE other.name <> ${trustNameAt('t', clock)} AND ${says('other.name', words)} ORDER BY other.name LIMIT 3) AS "otherNames"
    FROM trust t WHERE t.ods_code = ANY(ARRAY(SELECT found.ods_code FROM found)) ORDER BY t.ods_code`;
}

/** Exemplars found by name, or by a trust of theirs. */
export function exemplarsFoundAt({ words, code, limit }: Wanted, odsCodes: readonly string[], clock: Clock): Sql {
  return sql`
    WITH found AS MATERIALIZED (
      (SELECT x.slug FROM exemplar x WHERE ${hasStatus('exemplar_status_event', 'exemplar_slug', 'x.slug', clock)} AND ${says("x.slug || ' ' || x.name", words)} ORDER BY x.slug LIMIT ${limit})
      UNION SELECT m.exemplar_slug FROM ${exemplarMembersAt(clock, sql`e.ods_code = ANY(${[...odsCodes]}::text[])`)} m
      UNION SELECT x.slug FROM exemplar x WHERE x.slug = lower(${code})
    )
    SELECT x.slug AS key, x.name, x.cohort_key AS cohort, s.status::text AS status
    FROM exemplar x
    JOIN ${currentStatusOf('exemplar_status_event', 'exemplar_slug', sql`x.slug`, clock)} s ON TRUE
    WHERE x.slug = ANY(ARRAY(SELECT found.slug FROM found)) ORDER BY x.slug LIMIT ${limit}`;
}

/** Pairings that the reader may see, found by reference, by the trust that follows, or by its exemplar. */
export function followersFoundAt({ words, code, limit }: Wanted, odsCodes: readonly string[], exemplarSlugs: readonly string[], clock: Clock, reader: Reader): Sql {
  return sql`
    WITH found AS MATERIALIZED (
      (SELECT ff.reference FROM fast_follower ff WHERE ${hasStatus('fast_follower_status_event', 'fast_follower_reference', 'ff.reference', clock)} AND ${says('ff.reference', words)} AND ${followerIsVisibleTo(reader, clock)} ORDER BY ff.reference LIMIT ${limit})
      UNION SELECT i.fast_follower_reference FROM ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock, sql`e.fast_follower_reference IN (SELECT ever.fast_follower_reference FROM fast_follower_trust_event ever WHERE ever.ods_code = ANY(${[...odsCodes]}::text[]))`)} i
            WHERE i.ods_code = ANY(${[...odsCodes]}::text[])
      UNION SELECT ff.reference FROM fast_follower ff WHERE ff.exemplar_slug = ANY(${[...exemplarSlugs]}::text[])
      UNION SELECT ff.reference FROM fast_follower ff WHERE lower(ff.reference) = lower(${code}) AND ${says('ff.reference', words)}
    )
    SELECT ff.reference AS key, ${trustNameAt('t', clock)} AS "trustName", x.name AS "exemplarName", s.status::text AS status
    FROM fast_follower ff
    JOIN exemplar x ON x.slug = ff.exemplar_slug
    JOIN ${currentStatusOf('fast_follower_status_event', 'fast_follower_reference', sql`ff.reference`, clock)} s ON TRUE
    LEFT JOIN ${latestEventOf('fast_follower_trust_event', sql`e.fast_follower_reference = ff.reference`, clock)} i ON TRUE
    LEFT JOIN trust t ON t.ods_code = i.ods_code
    WHERE ff.reference = ANY(ARRAY(SELECT found.reference FROM found)) AND ${followerIsVisibleTo(reader, clock)} ORDER BY ff.reference LIMIT ${limit}`;
}

/** Footprints found by name or code; those that are no more too. */
export function footprintsFoundAt({ words, code, limit }: Wanted, clock: Clock): Sql {
  return sql`
    WITH found AS MATERIALIZED (
      (SELECT p.code FROM footprint p WHERE ${isThere('p', clock)} AND ${says("p.code || ' ' || p.name", words)} ORDER BY p.code LIMIT ${limit})
      UNION SELECT p.code FROM footprint p WHERE p.code = upper(${code}) AND ${isThere('p', clock)}
    )
    SELECT p.code AS key, p.name, k.name AS kind, CASE WHEN p.closed_on < ${clock.asAt}::date THEN p.closed_on END AS "closedOn"
    FROM footprint p JOIN footprint_kind k ON k.key = p.kind_key
    WHERE p.code = ANY(ARRAY(SELECT found.code FROM found)) ORDER BY p.code`;
}

/** Suppliers found by name, or by a product of theirs. */
export function suppliersFoundAt({ words, limit }: Wanted, clock: Clock): Sql {
  return sql`
    WITH products AS MATERIALIZED (
      SELECT p.supplier_slug, p.name FROM product p
      WHERE p.recorded_at <= ${clock.knownAt}::timestamptz AND ${says("p.slug || ' ' || p.name", words)} ORDER BY p.slug LIMIT ${limit}
    )
    SELECT s.slug AS key, s.name, array(SELECT products.name FROM products WHERE products.supplier_slug = s.slug ORDER BY products.name LIMIT 3) AS products
    FROM supplier s
    WHERE s.recorded_at <= ${clock.knownAt}::timestamptz
      AND (${says("s.slug || ' ' || s.name", words)} OR s.slug = ANY(ARRAY(SELECT products.supplier_slug FROM products)))
    ORDER BY s.slug LIMIT ${limit}`;
}

/** Sources found by title, publisher or reference. */
export function sourcesFoundAt({ words, code, limit }: Wanted, clock: Clock, reader: Reader): Sql {
  return sql`
    WITH found AS MATERIALIZED (
      (SELECT s.id FROM source s WHERE ${sourceIsThere(clock, reader)} AND ${says("s.id || ' ' || s.title || ' ' || s.publisher", words)} ORDER BY s.id LIMIT ${limit})
      UNION SELECT s.id FROM source s WHERE s.id = ${code} AND ${sourceIsThere(clock, reader)}
    )
    SELECT s.id AS key, s.title AS name, s.publisher, s.published_on AS "publishedOn", coalesce(s.published_precision::text, 'day') AS precision
    FROM source s WHERE s.id = ANY(ARRAY(SELECT found.id FROM found)) ORDER BY s.id`;
}

/** Events told of the programme, found by their headlines; of a pairing, where the reader may see it. */
export function eventsFoundAt({ words, limit }: Wanted, clock: Clock, reader: Reader): Sql {
  return sql`
    SELECT e.id AS key, e.headline AS name, e.effective_on AS "effectiveOn", e.effective_precision::text AS precision, e.confidence::text AS confidence,
      e.exemplar_slug AS "exemplarSlug", e.fast_follower_reference AS "followerReference", e.ods_code AS "odsCode", e.footprint_code AS "footprintCode", ${sourceOf('e')} AS source
    FROM background_event e
    LEFT JOIN fast_follower ff ON ff.reference = e.fast_follower_reference
    WHERE ${countsAt('e', clock)} AND ${says('e.headline', words)} AND (e.fast_follower_reference IS NULL OR ${followerIsVisibleTo(reader, clock)})
    ORDER BY e.effective_on DESC, e.id COLLATE "C" LIMIT ${limit}`;
}

/** Which of these words begin no word of any name that was known: `word`. Words are of the letters a to z, which "{" comes after. */
export function unknownWords(words: readonly string[], clock: Clock): Sql {
  return sql`
    SELECT asked.word FROM unnest(${[...words]}::text[]) AS asked(word)
    WHERE NOT EXISTS (SELECT 1 FROM search_word k WHERE k.word >= asked.word AND k.word < asked.word || '{' AND k.known_from <= ${clock.knownAt}::timestamptz)`;
}

/** The words that were known, of at least and at most so many letters: `word`. */
export function wordsOfLength(least: number, most: number, clock: Clock): Sql {
  return sql`SELECT k.word FROM search_word k WHERE k.letters BETWEEN ${least} AND ${most} AND k.known_from <= ${clock.knownAt}::timestamptz ORDER BY k.word`;
}

/** Whether a text of constants and columns has a beginning of a word for each word wanted; by the index on the same text. */
function says(text: string, words: WantedWords): Sql {
  const searched = raw(`search_text(${text})`);
  return sql`(${join(words.map((forms) => sql`(${join(forms.map((form) => sql`${searched} LIKE ${`% ${form}%`}`), ' OR ')})`), ' AND ')})`;
}

/** Whether anything was known of an exemplar or a pairing: without a status it is not in the register yet. */
function hasStatus(table: 'exemplar_status_event' | 'fast_follower_status_event', subject: string, key: string, clock: Clock): Sql {
  return sql`EXISTS (SELECT 1 FROM ${raw(table)} stood WHERE ${raw(`stood.${subject} = ${key}`)} AND ${countsAt('stood', clock)})`;
}

/** Whether a trust or footprint was known and had opened; it may have closed. */
function isThere(alias: string, clock: Clock): Sql {
  const a = raw(alias);
  return sql`(${a}.recorded_at <= ${clock.knownAt}::timestamptz AND (${a}.opened_on IS NULL OR ${a}.opened_on <= ${clock.asAt}::date))`;
}

/** Whether a source (alias `s`) was known and published; the product's own, once something that the reader may see rests on it. */
function sourceIsThere(clock: Clock, reader: Reader): Sql {
  return sql`(s.recorded_at <= ${clock.knownAt}::timestamptz AND (s.published_on IS NULL OR s.published_on <= ${clock.asAt}::date)
    AND (s.id <> ${TRACKER_SOURCE_ID} OR EXISTS (SELECT 1 FROM ${assertionCountsAt(clock, reader, sql`(${TRACKER_SOURCE_ID})`)} own)))`;
}
