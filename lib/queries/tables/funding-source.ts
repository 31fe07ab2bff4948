import 'server-only';
import { recordedAt } from '@/lib/db/as-at/events-at';
import { ownerTrustsAt } from '@/lib/db/as-at/owner-trusts-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { empty, sql, type Sql } from '@/lib/db/sql';
import { FUNDING_TABLE } from '@/lib/schemas/tables/funding-table';
import type { TableSource } from './table-source';

export const FUNDING_SOURCE: TableSource = {
  key: FUNDING_TABLE.key,
  searchColumn: 'search_text',
  facets: {
    kind: { column: 'amount_kind', shape: 'one' },
    cohort: { column: 'cohort', shape: 'one' },
    region: { column: 'region_slugs', shape: 'many' },
    confidence: { column: 'confidence', shape: 'one' },
    footprint: { column: 'footprint_code_array', shape: 'many' },
  },
  relation: ({ clock, reader }, keys) => {
    const ofEntries = (owner: Sql) => sql`(SELECT ${owner} FROM ledger_entry ever WHERE ${owner} IS NOT NULL AND ever.id IN ${keys ?? empty})`;
    const owners = keys && { exemplars: ofEntries(sql`ever.exemplar_slug`), followers: ofEntries(sql`ever.fast_follower_reference`) };
    return sql`(
    SELECT
      l.id AS entry_id,
      CASE WHEN l.exemplar_slug IS NOT NULL THEN 'exemplar' WHEN l.fast_follower_reference IS NOT NULL THEN 'fast_follower'
           WHEN l.cohort_key IS NOT NULL THEN 'cohort' ELSE 'programme' END AS owner_kind,
      coalesce(l.exemplar_slug, l.fast_follower_reference, l.cohort_key) AS owner_reference,
      CASE WHEN l.exemplar_slug IS NOT NULL THEN x.name
           WHEN l.fast_follower_reference IS NOT NULL THEN coalesce(owner_trusts.trust_name, 'Trust not recorded') || ', follower of ' || fx.name
           WHEN l.cohort_key IS NOT NULL THEN c.name ELSE 'The whole programme' END AS owner_name,
      coalesce(x.cohort_key, fx.cohort_key, l.cohort_key) AS cohort,
      owner_trusts.trust_ods_codes,
      tranche.sequence AS tranche_sequence,
      l.kind::text AS amount_kind, l.amount_pence AS amount_gbp, l.qualifier::text AS amount_qualifier, l.amount_high_pence AS amount_high_gbp,
      l.effective_on, l.effective_precision::text AS effective_on_precision,
      year.starts || '-' || lpad(((year.starts + 1) % 100)::text, 2, '0') AS financial_year,
      l.recorded_at, l.confidence::text AS confidence, l.source_id, source.title AS source_title,
      l.reverses_entry_id, l.note,
      owner_trusts.region_slugs, owner_trusts.footprint_code_array,
      concat_ws(' ', l.id, x.name, fx.name, c.name, owner_trusts.trust_name, owner_trusts.trust_ods_codes, source.title, source.id, l.note) AS search_text
    FROM ledger_entry l
    JOIN source ON source.id = l.source_id
    LEFT JOIN exemplar x ON x.slug = l.exemplar_slug
    LEFT JOIN fast_follower ff ON ff.reference = l.fast_follower_reference
    LEFT JOIN exemplar fx ON fx.slug = ff.exemplar_slug
    LEFT JOIN cohort c ON c.key = l.cohort_key
    CROSS JOIN LATERAL (SELECT (date_part('year', l.effective_on) - CASE WHEN date_part('month', l.effective_on) < 4 THEN 1 ELSE 0 END)::int AS starts) year
    LEFT JOIN funding_tranche tranche ON tranche.id = l.tranche_id
    LEFT JOIN ${ownerTrustsAt(clock, owners)} owner_trusts ON owner_trusts.owner = coalesce('exemplar ' || l.exemplar_slug, 'fast_follower ' || l.fast_follower_reference)
    WHERE ${recordedAt('l', clock)} AND (l.fast_follower_reference IS NULL OR ${followerIsVisibleTo(reader, clock)})
  )`;
  },
};
