import 'server-only';
import { recordedAt } from '@/lib/db/as-at/events-at';
import { ownerTrustsAt } from '@/lib/db/as-at/owner-trusts-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { financialYearOf } from '@/lib/db/financial-year';
import { empty, sql, type Sql } from '@/lib/db/sql';
import type { Clock } from '@/lib/domain/clock/clock';
import type { Reading } from '@/lib/queries/reading';
import { FUNDING_TABLE } from '@/lib/schemas/tables/funding-table';
import type { TableSource } from './table-source';

type Owners = { readonly exemplars: Sql; readonly followers: Sql };

export const FUNDING_SOURCE: TableSource = {
  key: FUNDING_TABLE.key,
  searchColumn: 'search_text',
  facets: {
    kind: { column: 'kind', shape: 'one', enumeration: 'LedgerKind' },
    cohort: { column: 'cohort', shape: 'one' },
    region: { column: 'region_slugs', shape: 'many' },
    confidence: { column: 'confidence', shape: 'one' },
    footprint: { column: 'footprint_code_array', shape: 'many' },
  },
  wholeInOrder: {
    order: FUNDING_TABLE.defaultSort,
    relation: wholeLedgerInOrder,
    found: [
      { by: 'owner_key', columns: ['owner_kind', 'owner_reference', 'owner_name', 'cohort', 'trust_ods_codes'], relation: everyOwner },
      { by: 'day', columns: ['financial_year'], relation: everyDay },
      { by: 'source_key', columns: ['source_id', 'source_title'], relation: () => sql`(SELECT source.id AS source_key, source.id AS source_id, source.title AS source_title FROM source)` },
    ],
  },
  counted: {
    filters: ['kind'],
    relation: ({ clock, reader }) => sql`(
      SELECT l.kind FROM ledger_entry l LEFT JOIN fast_follower ff ON ff.reference = l.fast_follower_reference
      WHERE ${recordedAt('l', clock)} AND (l.fast_follower_reference IS NULL OR ${followerIsVisibleTo(reader, clock)})
    )`,
  },
  relation: (reading, keys) => {
    const { clock, reader } = reading;
    const ofEntries = (owner: Sql) => sql`(SELECT ${owner} FROM ledger_entry ever WHERE ${owner} IS NOT NULL AND ever.id IN ${keys ?? empty})`;
    const owners = keys && { exemplars: ofEntries(sql`ever.exemplar_slug`), followers: ofEntries(sql`ever.fast_follower_reference`) };
    return sql`(
    SELECT
      l.id AS entry_id, ${ownerColumns(sql`l`)}, ${entryColumns(sql`::text`)}, ${financialYearOf(sql`l.effective_on`)} AS financial_year, l.source_id, source.title AS source_title, l.kind,
      owner_trusts.region_slugs, owner_trusts.footprint_code_array,
      concat_ws(' ', l.id, x.name, fx.name, c.name, owner_trusts.trust_name, owner_trusts.trust_ods_codes, source.title, source.id, l.note) AS search_text
    FROM ledger_entry l
    LEFT JOIN source ON source.id = l.source_id
    ${ownerJoins(sql`l`, clock, owners)}
    WHERE ${recordedAt('l', clock)} AND (l.fast_follower_reference IS NULL OR ${followerIsVisibleTo(reader, clock)})
  )`;
  },
};

/** Whose money it is, of an entry or of what else has the columns that name an owner, joined by {@link ownerJoins}. */
function ownerColumns(owned: Sql): Sql {
  const { exemplar, follower, cohort } = ownerKeys(owned);
  return sql`
      CASE WHEN ${exemplar} IS NOT NULL THEN 'exemplar' WHEN ${follower} IS NOT NULL THEN 'fast_follower' WHEN ${cohort} IS NOT NULL THEN 'cohort' ELSE 'programme' END AS owner_kind,
      coalesce(${exemplar}, ${follower}, ${cohort}) AS owner_reference,
      CASE WHEN ${exemplar} IS NOT NULL THEN x.name
           WHEN ${follower} IS NOT NULL THEN coalesce(owner_trusts.trust_name, 'Trust not recorded') || ', follower of ' || fx.name
           WHEN ${cohort} IS NOT NULL THEN c.name ELSE 'The whole programme' END AS owner_name,
      coalesce(x.cohort_key, fx.cohort_key, ${cohort}) AS cohort,
      owner_trusts.trust_ods_codes`;
}

/** The joins that find the owner of an entry, or of what has the columns that name one. */
function ownerJoins(owned: Sql, clock: Clock, owners?: Owners): Sql {
  const { exemplar, follower, cohort } = ownerKeys(owned);
  return sql`
    LEFT JOIN exemplar x ON x.slug = ${exemplar}
    LEFT JOIN fast_follower ff ON ff.reference = ${follower}
    LEFT JOIN exemplar fx ON fx.slug = ff.exemplar_slug
    LEFT JOIN cohort c ON c.key = ${cohort}
    LEFT JOIN ${ownerTrustsAt(clock, owners)} owner_trusts ON owner_trusts.owner = coalesce('exemplar ' || ${exemplar}, 'fast_follower ' || ${follower})`;
}

function ownerKeys(owned: Sql): { exemplar: Sql; follower: Sql; cohort: Sql } {
  return { exemplar: sql`${owned}.exemplar_slug`, follower: sql`${owned}.fast_follower_reference`, cohort: sql`${owned}.cohort_key` };
}

/** What an entry says of itself, alias `l`. @param text turns words of the schema into text, where something is asked of them */
function entryColumns(text: Sql): Sql {
  return sql`
      CASE WHEN l.tranche_id IS NOT NULL THEN (SELECT tranche.sequence FROM funding_tranche tranche WHERE tranche.id = l.tranche_id) END AS tranche_sequence,
      l.kind${text} AS amount_kind, l.amount_pence AS amount_gbp, l.qualifier${text} AS amount_qualifier, l.amount_high_pence AS amount_high_gbp,
      l.effective_on, l.effective_precision${text} AS effective_on_precision,
      l.recorded_at, l.confidence${text} AS confidence,
      l.reverses_entry_id, l.note`;
}

/** One text for the owner of whatever has the columns that name one; no slug begins with a stroke. */
function ownerKey(owned: Sql): Sql {
  const { exemplar, follower, cohort } = ownerKeys(owned);
  return sql`coalesce(${exemplar}, '/' || ${follower}, '//' || ${cohort}, '///')`;
}

/** Every entry, read from the index that has the order of the ledger, which a join would lose. */
function wholeLedgerInOrder({ clock, reader }: Reading): Sql {
  return sql`(
    SELECT l.id AS entry_id, ${ownerKey(sql`l`)} AS owner_key, ${entryColumns(empty)}, l.effective_on AS day, l.source_id AS source_key FROM ledger_entry l
    WHERE ${recordedAt('l', clock)} AND (l.fast_follower_reference IS NULL OR l.fast_follower_reference IN (SELECT ff.reference FROM fast_follower ff WHERE ${followerIsVisibleTo(reader, clock)}))
  )`;
}

/** Everything that may own an entry, of what the reader may see. */
function everyOwner({ clock, reader }: Reading): Sql {
  return sql`(
    SELECT ${ownerKey(sql`one`)} AS owner_key, ${ownerColumns(sql`one`)}
    FROM (
      SELECT slug AS exemplar_slug, NULL AS fast_follower_reference, NULL AS cohort_key FROM exemplar
      UNION ALL SELECT NULL, reference, NULL FROM fast_follower
      UNION ALL SELECT NULL, NULL, key FROM cohort
      UNION ALL SELECT NULL, NULL, NULL
    ) one ${ownerJoins(sql`one`, clock)}
    WHERE one.fast_follower_reference IS NULL OR ${followerIsVisibleTo(reader, clock)}
  )`;
}

/** Every day from that of the first entry to that of the last. */
function everyDay(): Sql {
  return sql`(
    SELECT day.day::date::text AS day, ${financialYearOf(sql`day.day::date`)} AS financial_year
    FROM generate_series((SELECT min(effective_on) FROM ledger_entry)::timestamp, (SELECT max(effective_on) FROM ledger_entry), '1 day') AS day (day)
  )`;
}
