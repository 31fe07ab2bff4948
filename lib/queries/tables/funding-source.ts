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
  wholeInOrder: { order: FUNDING_TABLE.defaultSort, relation: wholeLedgerInOrder },
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
    const columns = entryColumns({ exemplarName: sql`x.name`, pairingName: PAIRING_NAME, cohort: sql`coalesce(x.cohort_key, fx.cohort_key)`, trustCodes: sql`owner_trusts.trust_ods_codes`, sourceTitle: sql`source.title` }, sql`::text`);
    return sql`(
    SELECT
      ${columns}, l.kind,
      owner_trusts.region_slugs, owner_trusts.footprint_code_array,
      concat_ws(' ', l.id, x.name, fx.name, c.name, owner_trusts.trust_name, owner_trusts.trust_ods_codes, source.title, source.id, l.note) AS search_text
    FROM ledger_entry l
    LEFT JOIN source ON source.id = l.source_id
    ${ownerJoins(sql`l`, clock, owners)}
    LEFT JOIN cohort c ON c.key = l.cohort_key
    WHERE ${recordedAt('l', clock)} AND (l.fast_follower_reference IS NULL OR ${followerIsVisibleTo(reader, clock)})
  )`;
  },
};

/** What an entry says that is found elsewhere, as SQL. */
type Found = { readonly exemplarName: Sql; readonly pairingName: Sql; readonly cohort: Sql; readonly trustCodes: Sql; readonly sourceTitle: Sql };

/** The columns of an entry, alias `l`. @param text turns words of the schema into text, where something is asked of them */
function entryColumns({ exemplarName, pairingName, cohort, trustCodes, sourceTitle }: Found, text: Sql): Sql {
  return sql`
      l.id AS entry_id,
      CASE WHEN l.exemplar_slug IS NOT NULL THEN 'exemplar' WHEN l.fast_follower_reference IS NOT NULL THEN 'fast_follower'
           WHEN l.cohort_key IS NOT NULL THEN 'cohort' ELSE 'programme' END AS owner_kind,
      coalesce(l.exemplar_slug, l.fast_follower_reference, l.cohort_key) AS owner_reference,
      CASE WHEN l.exemplar_slug IS NOT NULL THEN ${exemplarName}
           WHEN l.fast_follower_reference IS NOT NULL THEN ${pairingName}
           WHEN l.cohort_key IS NOT NULL THEN (SELECT of_all.name FROM cohort of_all WHERE of_all.key = l.cohort_key) ELSE 'The whole programme' END AS owner_name,
      coalesce(${cohort}, l.cohort_key) AS cohort,
      ${trustCodes} AS trust_ods_codes,
      CASE WHEN l.tranche_id IS NOT NULL THEN (SELECT tranche.sequence FROM funding_tranche tranche WHERE tranche.id = l.tranche_id) END AS tranche_sequence,
      l.kind${text} AS amount_kind, l.amount_pence AS amount_gbp, l.qualifier${text} AS amount_qualifier, l.amount_high_pence AS amount_high_gbp,
      l.effective_on, l.effective_precision${text} AS effective_on_precision,
      ${financialYearOf(sql`l.effective_on`)} AS financial_year,
      l.recorded_at, l.confidence${text} AS confidence, l.source_id, ${sourceTitle} AS source_title,
      l.reverses_entry_id, l.note`;
}

const PAIRING_NAME = sql`coalesce(owner_trusts.trust_name, 'Trust not recorded') || ', follower of ' || fx.name`;

/** The joins that find the owner of an entry, or of what has the columns that name one. */
function ownerJoins(owned: Sql, clock: Clock, owners?: Owners): Sql {
  return sql`
    LEFT JOIN exemplar x ON x.slug = ${owned}.exemplar_slug
    LEFT JOIN fast_follower ff ON ff.reference = ${owned}.fast_follower_reference
    LEFT JOIN exemplar fx ON fx.slug = ff.exemplar_slug
    LEFT JOIN ${ownerTrustsAt(clock, owners)} owner_trusts ON owner_trusts.owner = coalesce('exemplar ' || ${owned}.exemplar_slug, 'fast_follower ' || ${owned}.fast_follower_reference)`;
}

/**
 * Every entry, read from the index that has the order of the ledger. A join would lose that order, or take longer than all else together;
 * owners and sources are few, so each is looked up in what is read of them once.
 */
function wholeLedgerInOrder({ clock, reader }: Reading): Sql {
  const ofExemplars = (value: Sql) => sql`(SELECT jsonb_object_agg(one.exemplar_slug, ${value}) FROM (SELECT slug AS exemplar_slug, NULL::text AS fast_follower_reference FROM exemplar) one ${ownerJoins(sql`one`, clock)})`;
  const ofPairings = (value: Sql) =>
    sql`(SELECT jsonb_object_agg(one.fast_follower_reference, ${value}) FROM (SELECT NULL::text AS exemplar_slug, reference AS fast_follower_reference FROM fast_follower) one ${ownerJoins(sql`one`, clock)} WHERE ${followerIsVisibleTo(reader, clock)})`;
  const ofOwner = (exemplar: Sql, pairing: Sql) => sql`CASE WHEN l.exemplar_slug IS NOT NULL THEN ${ofExemplars(exemplar)} ->> l.exemplar_slug ELSE ${ofPairings(pairing)} ->> l.fast_follower_reference END`;
  const columns = entryColumns(
    {
      exemplarName: sql`${ofExemplars(sql`x.name`)} ->> l.exemplar_slug`,
      pairingName: sql`${ofPairings(PAIRING_NAME)} ->> l.fast_follower_reference`,
      cohort: ofOwner(sql`x.cohort_key`, sql`fx.cohort_key`),
      trustCodes: ofOwner(sql`owner_trusts.trust_ods_codes`, sql`owner_trusts.trust_ods_codes`),
      sourceTitle: sql`(SELECT jsonb_object_agg(source.id, source.title) FROM source) ->> l.source_id`,
    },
    empty,
  );
  return sql`(
    SELECT ${columns} FROM ledger_entry l
    WHERE ${recordedAt('l', clock)} AND (l.fast_follower_reference IS NULL OR jsonb_exists(${ofPairings(sql`TRUE`)}, l.fast_follower_reference))
  )`;
}
