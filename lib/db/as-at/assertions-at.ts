import type { Reader } from '@/lib/auth/reader';
import type { Clock } from '@/lib/domain/clock/clock';
import { empty, join, raw, sql, type Sql } from '../sql';
import { countsAt, recordedAt } from './events-at';
import { followerIsVisibleTo } from './visible-followers';

/** Where an event table says what it says, and of whom. */
type Assertion = {
  readonly table: string;
  /** SQL of the kind of record it is about: the word of that record's address, or `programme`. */
  readonly subjectKind: string;
  /** SQL of the record's key; null for the programme. */
  readonly subjectReference: string;
  /** SQL of the record's name. */
  readonly subjectName: string;
  /** SQL of a short text of what is asserted: codes of the domain, joined by `: ` where there are two. */
  readonly says: string;
  readonly joins: string;
  /** Whether it may be about a pairing, and so must be narrowed to those the reader may see. */
  readonly ofFollower?: true;
};

const ANY_RECORD = {
  subjectKind: `CASE WHEN e.exemplar_slug IS NOT NULL THEN 'exemplar' WHEN e.fast_follower_reference IS NOT NULL THEN 'fast_follower' WHEN e.ods_code IS NOT NULL THEN 'trust' WHEN e.footprint_code IS NOT NULL THEN 'footprint' ELSE 'programme' END`,
  subjectReference: 'coalesce(e.exemplar_slug, e.fast_follower_reference, e.ods_code, e.footprint_code)',
  subjectName: `coalesce(x.name, 'Follower of ' || fx.name, t.name, f.name, 'The programme')`,
  joins: `LEFT JOIN exemplar x ON x.slug = e.exemplar_slug LEFT JOIN fast_follower ff ON ff.reference = e.fast_follower_reference LEFT JOIN exemplar fx ON fx.slug = ff.exemplar_slug
    LEFT JOIN trust t ON t.ods_code = e.ods_code LEFT JOIN footprint f ON f.code = e.footprint_code`,
  ofFollower: true,
} as const;
const OF_TRUST = { subjectKind: `'trust'`, subjectReference: 'e.ods_code', subjectName: 't.name', joins: 'JOIN trust t ON t.ods_code = e.ods_code' } as const;
const OF_FOOTPRINT = { subjectKind: `'footprint'`, subjectReference: 'e.footprint_code', subjectName: 'f.name', joins: 'JOIN footprint f ON f.code = e.footprint_code' } as const;
const OF_EXEMPLAR = { subjectKind: `'exemplar'`, subjectReference: 'e.exemplar_slug', subjectName: 'x.name', joins: 'JOIN exemplar x ON x.slug = e.exemplar_slug' } as const;
const OF_FOLLOWER = {
  subjectKind: `'fast_follower'`,
  subjectReference: 'e.fast_follower_reference',
  subjectName: `'Follower of ' || fx.name`,
  joins: 'JOIN fast_follower ff ON ff.reference = e.fast_follower_reference JOIN exemplar fx ON fx.slug = ff.exemplar_slug',
  ofFollower: true,
} as const;
const OF_OWNER = {
  subjectKind: `CASE WHEN e.exemplar_slug IS NOT NULL THEN 'exemplar' WHEN e.fast_follower_reference IS NOT NULL THEN 'fast_follower' WHEN e.cohort_key IS NOT NULL THEN 'cohort' ELSE 'programme' END`,
  subjectReference: 'coalesce(e.exemplar_slug, e.fast_follower_reference, e.cohort_key)',
  subjectName: `coalesce(x.name, 'Follower of ' || fx.name, c.name, 'The programme')`,
  joins: `LEFT JOIN exemplar x ON x.slug = e.exemplar_slug LEFT JOIN fast_follower ff ON ff.reference = e.fast_follower_reference LEFT JOIN exemplar fx ON fx.slug = ff.exemplar_slug LEFT JOIN cohort c ON c.key = e.cohort_key`,
  ofFollower: true,
} as const;

const MONEY = (amount: string) => `to_char(${amount} / 100.0, 'FM999,999,999,990.00')`;

/** Every event table but the ones that only explain another event, and place maturity, which only its own place may see. */
const ASSERTIONS: readonly Assertion[] = [
  { table: 'exemplar_status_event', ...OF_EXEMPLAR, says: 'e.status::text' },
  { table: 'exemplar_member_event', ...OF_EXEMPLAR, says: `e.change || ': ' || e.role || ': ' || coalesce(e.ods_code, e.footprint_code, e.supplier_slug)` },
  { table: 'fast_follower_status_event', ...OF_FOLLOWER, says: 'e.status::text' },
  { table: 'fast_follower_trust_event', ...OF_FOLLOWER, says: 'e.ods_code' },
  { table: 'nomination_condition', ...OF_FOLLOWER, says: 'e.statement' },
  { table: 'trust_alias', ...OF_TRUST, says: 'e.name' },
  { table: 'succession', subjectKind: `'trust'`, subjectReference: 'e.predecessor_code', subjectName: 't.name', joins: 'JOIN trust t ON t.ods_code = e.predecessor_code', says: `e.kind || ': ' || e.successor_name` },
  { table: 'footprint_membership_event', ...OF_TRUST, joins: `${OF_TRUST.joins} JOIN footprint f ON f.code = e.footprint_code`, says: `e.change || ': ' || f.name` },
  { table: 'footprint_plan', ...OF_FOOTPRINT, says: 'e.title' },
  { table: 'regulatory_event', ...OF_TRUST, says: `concat_ws(': ', e.kind, e.rating)` },
  { table: 'trust_shortlisting', ...OF_TRUST, says: 'e.cohort_key' },
  { table: 'cohort_rule', subjectKind: `'cohort'`, subjectReference: 'e.cohort_key', subjectName: 'c.name', joins: 'JOIN cohort c ON c.key = e.cohort_key', says: `concat_ws(': ', e.kind, coalesce(e.statement, '£' || ${MONEY('e.amount_pence')}, e.share::text))` },
  { table: 'gate', ...OF_OWNER, says: 'e.title' },
  { table: 'gate_decision', ...OF_OWNER, subjectKind: OF_OWNER.subjectKind.replaceAll('e.', 'g.'), subjectReference: OF_OWNER.subjectReference.replaceAll('e.', 'g.'), joins: `JOIN gate g ON g.id = e.gate_id ${OF_OWNER.joins.replaceAll('e.', 'g.')}`, says: `e.outcome || ': ' || g.title` },
  { table: 'ledger_entry', ...OF_OWNER, says: `e.kind || ': ' || e.qualifier || ': ' || ${MONEY('e.amount_pence')}` },
  { table: 'programme_claim', ...ANY_RECORD, says: 'e.statement' },
  { table: 'system_deployment', ...OF_TRUST, joins: `${OF_TRUST.joins} JOIN product p ON p.slug = e.product_slug JOIN supplier s ON s.slug = p.supplier_slug`, says: `e.status || ': ' || e.system_class || ': ' || s.name || ' ' || p.name` },
  { table: 'maturity_assessment', ...OF_TRUST, says: `e.round || ': ' || e.measure || ': ' || coalesce(trim_scale(e.value)::text, e.value_text)` },
  { table: 'wachter_group_event', ...OF_TRUST, says: 'e."group"::text' },
  { table: 'background_event', ...ANY_RECORD, says: 'e.headline' },
];

/** One assertion as it is read: what an event table says, of whom, and on what evidence. */
export type AssertionRow = {
  readonly event_table: string;
  readonly event_id: string;
  readonly subject_kind: string;
  readonly subject_reference: string | null;
  readonly subject_name: string;
  readonly says: string;
  readonly effective_on: string;
  readonly effective_precision: string;
  readonly recorded_at: string;
  readonly confidence: string;
  /** How firmly the source asked about says it; without one, as the confidence of the event. */
  readonly source_confidence: string;
  readonly source_id: string;
  readonly note: string | null;
};

/**
 * A relation of everything asserted at a clock, one row an event. With a source, what rests on it, alone or as one of several.
 * @param tables the event tables that are read; all of them where left out
 * The statements are made of constants of this file; whatever comes from outside is bound.
 */
export function assertionsAt(clock: Clock, reader: Reader, sourceId?: string, tables?: readonly string[]): Sql {
  const parts = ASSERTIONS.filter(({ table }) => tables === undefined || tables.includes(table)).map(({ table, subjectKind, subjectReference, subjectName, says, joins, ofFollower }) => {
    const counts = table === 'ledger_entry' ? recordedAt('e', clock) : countsAt('e', clock);
    const visible = ofFollower === true ? sql` AND (ff.reference IS NULL OR ${followerIsVisibleTo(reader, clock)})` : empty;
    const ofSource =
      sourceId === undefined
        ? empty
        : sql` AND (e.source_id = ${sourceId} OR e.id = ANY(ARRAY(
            SELECT k.${raw(table)}_id FROM corroboration k WHERE k.source_id = ${sourceId} AND k.${raw(table)}_id IS NOT NULL AND k.recorded_at <= ${clock.knownAt}::timestamptz)))`;
    const sourceConfidence =
      sourceId === undefined
        ? sql`e.confidence`
        : sql`CASE WHEN e.source_id = ${sourceId} THEN e.confidence
            ELSE (SELECT max(k.confidence) FROM corroboration k WHERE k.${raw(table)}_id = e.id AND k.source_id = ${sourceId} AND k.recorded_at <= ${clock.knownAt}::timestamptz) END`;
    return sql`
      SELECT ${table}::text AS event_table, e.id AS event_id, ${raw(subjectKind)} AS subject_kind, ${raw(subjectReference)} AS subject_reference, ${raw(subjectName)} AS subject_name,
        ${raw(says)} AS says, e.effective_on, e.effective_precision::text AS effective_precision, e.recorded_at, e.confidence::text AS confidence, (${sourceConfidence})::text AS source_confidence, e.source_id, e.note
      FROM ${raw(table)} e ${raw(joins)}
      WHERE ${counts}${visible}${ofSource}`;
  });
  return sql`(${join(parts, ' UNION ALL ')})`;
}

/**
 * How many assertions that the reader may see rest on each source at the clock: `source_id`, `assertion_count`.
 * @param sourceIds a parenthesised list that narrows the sources
 */
export function assertionCountsAt(clock: Clock, reader: Reader, sourceIds?: Sql): Sql {
  const isWanted = (alias: string) => (sourceIds === undefined ? empty : sql` AND ${raw(alias)}.source_id IN ${sourceIds}`);
  const parts = ASSERTIONS.map(({ table, ofFollower }) => {
    const counts = table === 'ledger_entry' ? recordedAt('e', clock) : countsAt('e', clock);
    const pairing =
      ofFollower !== true ? empty
      : table === 'gate_decision' ? sql` JOIN gate g ON g.id = e.gate_id LEFT JOIN fast_follower ff ON ff.reference = g.fast_follower_reference`
      : sql` LEFT JOIN fast_follower ff ON ff.reference = e.fast_follower_reference`;
    const visible = ofFollower === true ? sql` AND (ff.reference IS NULL OR ${followerIsVisibleTo(reader, clock)})` : empty;
    return sql`
      SELECT e.source_id, count(*) AS n FROM ${raw(table)} e${pairing} WHERE ${counts}${visible}${isWanted('e')} GROUP BY e.source_id
      UNION ALL
      SELECT k.source_id, count(*) FROM corroboration k JOIN ${raw(table)} e ON e.id = k.${raw(table)}_id${pairing}
      WHERE k.${raw(table)}_id IS NOT NULL AND ${counts}${visible} AND k.source_id <> e.source_id AND k.recorded_at <= ${clock.knownAt}::timestamptz${isWanted('k')} GROUP BY k.source_id`;
  });
  return sql`(SELECT source_id, sum(n)::int AS assertion_count FROM (${join(parts, ' UNION ALL ')}) counted GROUP BY source_id)`;
}
