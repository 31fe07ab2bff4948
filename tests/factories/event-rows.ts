import type pg from 'pg';
import { insertRow, type Columns } from './record-event';

/** Keys of the rows that {@link insertOwners} makes, for events of things that the founding data have none of. */
const OWNERS = { tranche: 'tranche-under-test', blueprint: 'blueprint-under-test', milestone: 'milestone-under-test', item: 'item-under-test', gate: 'gate-under-test' } as const;

/** The columns of a row of each event table, without its evidence: the least that the database takes. */
export const EVENT_ROWS: Readonly<Record<string, Columns>> = {
  trust_alias: { ods_code: 'RYJ', name: 'Another name' },
  succession: { kind: 'merger', predecessor_code: 'RYJ', successor_code: 'RQM', successor_name: 'A successor' },
  footprint_membership_event: { ods_code: 'RYJ', footprint_code: 'E54000027', change: 'left' },
  footprint_plan: { footprint_code: 'E54000027', title: 'A plan' },
  regulatory_event: { ods_code: 'RYJ', kind: 'special_measures_entered' },
  trust_shortlisting: { ods_code: 'RYJ', cohort_key: 'acute' },
  cohort_rule: { cohort_key: 'acute', kind: 'track', statement: 'A rule' },
  exemplar_member_event: { exemplar_slug: 'wirral', ods_code: 'RYJ', role: 'partner', change: 'joined' },
  exemplar_status_event: { exemplar_slug: 'wirral', status: 'delivering' },
  fast_follower_trust_event: { fast_follower_reference: 'FF-bristol-1', ods_code: 'RYJ' },
  fast_follower_status_event: { fast_follower_reference: 'FF-bristol-1', status: 'delivering' },
  nomination_condition: { fast_follower_reference: 'FF-bristol-1', statement: 'A condition', owner: 'trust' },
  gate: { exemplar_slug: 'wirral', title: 'An approval', owner: 'regulator' },
  gate_decision: { gate_id: OWNERS.gate, outcome: 'met' },
  tranche_event: { tranche_id: OWNERS.tranche, kind: 'forecast', amount_pence: 100 },
  ledger_entry: { exemplar_slug: 'wirral', kind: 'approved', amount_pence: 100, qualifier: 'exact' },
  programme_claim: { measure: 'pot', unit: 'gbp', value: 1, value_qualifier: 'exact', statement: 'A claim' },
  system_deployment: { ods_code: 'RYJ', product_slug: 'cerner-millennium', system_class: 'epr', status: 'live' },
  replication_assertion: { item_id: OWNERS.item, verdict: 'match' },
  maturity_assessment: { ods_code: 'RYJ', round: '2016', measure: 'readiness', value: 70 },
  wachter_group_event: { ods_code: 'RYJ', group: 'A' },
  place_maturity_assessment: { footprint_code: 'E54000027', theme: 'integration', assessing_ahsn: 'An AHSN', statement: 'An assessment' },
  blueprint_reuse: { blueprint_id: OWNERS.blueprint, ods_code: 'RYJ' },
  milestone_event: { milestone_id: OWNERS.milestone, kind: 'forecast', due_on: '2018-01-01' },
  background_event: { kind: 'policy', headline: 'A headline' },
};

/** Things with a `recorded_at` that are not events, and a row of each: the least that the database takes. */
export const THING_ROWS: Readonly<Record<string, Columns>> = {
  trust: { ods_code: 'ZZ1', name: 'A trust', kind: 'acute', is_foundation_trust: false, source_id: 'hsj-2017-09-11-trust-buddies' },
  footprint: { code: 'footprint-under-test', name: 'A footprint', kind_key: 'stp', opened_on: '2016-04-01', source_id: 'hsj-2017-09-11-trust-buddies' },
  exemplar: { slug: 'exemplar-under-test', name: 'An exemplar', cohort_key: 'acute' },
  fast_follower: { reference: 'FF-under-test', exemplar_slug: 'wirral' },
  replication_item: { id: 'another-item-under-test', fast_follower_reference: 'FF-bristol-1', system_class: 'pas', fixed_on: '2017-09-12' },
  supplier: { slug: 'supplier-under-test', name: 'A supplier' },
  product: { slug: 'product-under-test', supplier_slug: 'cerner', name: 'A product', system_class: 'epr' },
  source: { id: 'source-under-test', kind: 'web_page', publisher: 'A publisher', title: 'A title' },
  funding_tranche: { id: 'another-tranche-under-test', exemplar_slug: 'wirral', sequence: 2, part: 'milestone' },
  blueprint: { id: 'another-blueprint-under-test', exemplar_slug: 'wirral', title: 'Another blueprint' },
  milestone: { id: 'another-milestone-under-test', exemplar_slug: 'wirral', title: 'A milestone' },
};

/** Inserts what some events must belong to. */
export async function insertOwners(client: pg.Client, userId: string): Promise<void> {
  const recorded = { effective_on: '2017-01-01', effective_precision: 'day', confidence: 'official_record', source_id: 'hsj-2017-09-11-trust-buddies', recorded_by_user_id: userId };
  await insertRow(client, 'funding_tranche', { id: OWNERS.tranche, exemplar_slug: 'wirral', sequence: 1, part: 'upfront' });
  await insertRow(client, 'blueprint', { id: OWNERS.blueprint, exemplar_slug: 'wirral', title: 'A blueprint' });
  await insertRow(client, 'milestone', { id: OWNERS.milestone, exemplar_slug: 'wirral', title: 'A milestone' });
  await insertRow(client, 'replication_item', { id: OWNERS.item, fast_follower_reference: 'FF-bristol-1', system_class: 'epr', fixed_on: '2017-09-12' });
  await insertRow(client, 'gate', { id: OWNERS.gate, cohort_key: 'acute', title: 'An approval', owner: 'treasury', ...recorded });
}
