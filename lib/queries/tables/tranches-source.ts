import 'server-only';
import { countsAt, recordedAt } from '@/lib/db/as-at/events-at';
import { ownerTrustsAt } from '@/lib/db/as-at/owner-trusts-at';
import { firstBaselinesAt, latestTrancheEventsAt, trancheGatesAt, trancheMoneyAt } from '@/lib/db/as-at/tranches-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { empty, sql, type Sql } from '@/lib/db/sql';
import { TRANCHES_TABLE } from '@/lib/schemas/tables/tranches-table';
import type { TableSource } from './table-source';

/** An instalment is there from the first thing said of it: a baseline, a forecast, a claim, or money. */
export const TRANCHES_SOURCE: TableSource = {
  key: TRANCHES_TABLE.key,
  searchColumn: 'search_text',
  facets: {
    kind: { column: 'part', shape: 'one' },
    cohort: { column: 'cohort', shape: 'one' },
    region: { column: 'region_slugs', shape: 'many' },
    footprint: { column: 'footprint_code_array', shape: 'many' },
  },
  relation: ({ clock, reader }, keys) => {
    const ofTranches = keys && sql`e.tranche_id IN ${keys}`;
    const ofKeys = (owner: Sql) => sql`(SELECT ${owner} FROM funding_tranche ever WHERE ${owner} IS NOT NULL AND ever.id IN ${keys ?? empty})`;
    const owners = keys && { exemplars: ofKeys(sql`ever.exemplar_slug`), followers: ofKeys(sql`ever.fast_follower_reference`) };
    return sql`(
    SELECT
      t.id AS tranche_id,
      CASE WHEN t.exemplar_slug IS NOT NULL THEN 'exemplar' ELSE 'fast_follower' END AS owner_kind,
      coalesce(t.exemplar_slug, t.fast_follower_reference) AS owner_reference,
      CASE WHEN t.exemplar_slug IS NOT NULL THEN x.name ELSE coalesce(owner_trusts.trust_name, 'Trust not recorded') || ', follower of ' || fx.name END AS owner_name,
      coalesce(x.cohort_key, fx.cohort_key) AS cohort,
      owner_trusts.trust_ods_codes, t.sequence AS tranche_sequence, t.part::text AS part, t.condition,
      first_baseline.amount_pence AS original_baseline_gbp, first_baseline.due_on AS original_baseline_date,
      baseline.amount_pence AS current_baseline_gbp, baseline.due_on AS current_baseline_date,
      forecast.amount_pence AS forecast_gbp, forecast.due_on AS forecast_date,
      claim.amount_pence AS claimed_gbp, claim.effective_on AS claimed_on, claim.effective_precision::text AS claimed_on_precision,
      money.approved AS approved_gbp, money.scheduled AS scheduled_gbp, money.released AS released_gbp,
      money.received AS received_gbp, money.returned AS returned_gbp, money.written_off AS written_off_gbp,
      coalesce(gates.gates, 0) AS gates, coalesce(gates.gates_open, 0) AS gates_open,
      gates.next_due_on AS next_gate_due_on, gates.next_due_precision AS next_gate_due_on_precision,
      owner_trusts.region_slugs, owner_trusts.footprint_code_array,
      concat_ws(' ', t.id, x.name, fx.name, owner_trusts.trust_name, owner_trusts.trust_ods_codes, t.condition) AS search_text
    FROM funding_tranche t
    LEFT JOIN exemplar x ON x.slug = t.exemplar_slug
    LEFT JOIN fast_follower ff ON ff.reference = t.fast_follower_reference
    LEFT JOIN exemplar fx ON fx.slug = ff.exemplar_slug
    LEFT JOIN ${ownerTrustsAt(clock, owners)} owner_trusts ON owner_trusts.owner = coalesce('exemplar ' || t.exemplar_slug, 'fast_follower ' || t.fast_follower_reference)
    LEFT JOIN ${firstBaselinesAt(clock, ofTranches)} first_baseline ON first_baseline.tranche_id = t.id
    LEFT JOIN ${latestTrancheEventsAt('baseline', clock, ofTranches)} baseline ON baseline.tranche_id = t.id
    LEFT JOIN ${latestTrancheEventsAt('forecast', clock, ofTranches)} forecast ON forecast.tranche_id = t.id
    LEFT JOIN ${latestTrancheEventsAt('claimed', clock, ofTranches)} claim ON claim.tranche_id = t.id
    LEFT JOIN ${trancheMoneyAt(clock, reader, keys)} money ON money.tranche_id = t.id
    LEFT JOIN ${trancheGatesAt(clock, keys)} gates ON gates.tranche_id = t.id
    WHERE t.recorded_at <= ${clock.knownAt}::timestamptz
      AND (EXISTS (SELECT 1 FROM tranche_event said WHERE said.tranche_id = t.id AND ${countsAt('said', clock)})
        OR EXISTS (SELECT 1 FROM ledger_entry paid WHERE paid.tranche_id = t.id AND ${recordedAt('paid', clock)}))
      AND (t.fast_follower_reference IS NULL OR ${followerIsVisibleTo(reader, clock)})
  )`;
  },
};
