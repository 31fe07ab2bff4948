import { beforeAll, describe, expect, test } from 'vitest';
import { ANYONE } from '@/lib/auth/reader';
import { currentStatusOf, latestEventOf } from '@/lib/db/as-at/latest-event-of';
import { currentStatuses, latestEvents } from '@/lib/db/as-at/latest-event';
import { exemplarMembersAt, footprintMembershipsAt, patientRecordsAt, registerNamesAt, stpMembershipsAt } from '@/lib/db/as-at/register-at';
import { eventsFoundAt, exemplarsFoundAt, followersFoundAt, footprintsFoundAt, sourcesFoundAt, suppliersFoundAt, trustsFoundAt, wordsOfLength } from '@/lib/db/as-at/search-at';
import { stpOfTrustAt, trustNameAt } from '@/lib/db/as-at/trust-at';
import { sql, type Sql } from '@/lib/db/sql';
import { TABLE_SOURCES } from '@/lib/queries/tables/table-sources';
import type { TableName } from '@/lib/schemas/tables/table-definition';
import { openConnection, withConnection } from '@/tests/factories/connect';
import { EVENT_ROWS } from '@/tests/factories/event-rows';
import { insertUser } from '@/tests/factories/record-event';

const CLOCK = { asAt: '2018-02-01', knownAt: '2099-01-01T00:00:00.000Z' };
const READING = { clock: CLOCK, requestedClock: { asAt: CLOCK.asAt, knownAt: null }, reader: ANYONE, revision: '1', now: CLOCK.knownAt, origin: 'https://gde.example.nhs.uk' };
const EVENT_TABLES = new Set(Object.keys(EVENT_ROWS));

/** Rows made of the founding ones: two thousand of each subject, and events of each by the tens of thousands. */
const ENLARGE = [
  `INSERT INTO trust (ods_code, name, kind, is_foundation_trust, region_slug, source_id)
   SELECT 'Z' || lpad(n::text, 5, '0'), 'Made trust ' || n, 'acute', false, 'north', (SELECT min(id) FROM source) FROM generate_series(1, 2000) n`,
  `INSERT INTO footprint (code, name, kind_key, opened_on, source_id) SELECT 'made-' || n, 'Made footprint ' || n, 'stp', '2016-04-01', (SELECT min(id) FROM source) FROM generate_series(1, 400) n`,
  `INSERT INTO exemplar (slug, name, cohort_key) SELECT 'made-' || n, 'Made exemplar ' || n, 'acute' FROM generate_series(1, 2000) n`,
  `INSERT INTO fast_follower (reference, exemplar_slug, public_from) SELECT 'FF-made-' || n, 'made-' || n, now() FROM generate_series(1, 2000) n`,
  madeEvents('exemplar_status_event', 'exemplar_slug, status', `'made-' || n, (ARRAY['expected', 'named', 'delivering'])[1 + k % 3]::"ExemplarStatus"`, 2000, 15),
  madeEvents('fast_follower_status_event', 'fast_follower_reference, status', `'FF-made-' || n, (ARRAY['nominated', 'approved', 'delivering'])[1 + k % 3]::"FastFollowerStatus"`, 2000, 15),
  madeEvents('fast_follower_trust_event', 'fast_follower_reference, ods_code', `'FF-made-' || n, 'Z' || lpad(n::text, 5, '0')`, 2000, 6),
  madeEvents('exemplar_member_event', 'exemplar_slug, ods_code, role, change', `'made-' || n, 'Z' || lpad(n::text, 5, '0'), 'lead', (ARRAY['joined', 'left'])[1 + k % 2]::"MembershipChange"`, 2000, 6),
  madeEvents('footprint_membership_event', 'ods_code, footprint_code, change', `'Z' || lpad(n::text, 5, '0'), 'made-' || (1 + (n + k) % 400), 'joined'`, 2000, 6),
  madeEvents('system_deployment', 'ods_code, product_slug, system_class, status', `'Z' || lpad(n::text, 5, '0'), 'cerner-millennium', 'epr', 'live'`, 2000, 6),
  madeEvents('trust_alias', 'ods_code, name, is_register_name', `'Z' || lpad(n::text, 5, '0'), 'Another name', true`, 2000, 6),
  madeEvents('regulatory_event', 'ods_code, kind', `'Z' || lpad(n::text, 5, '0'), 'special_measures_entered'`, 2000, 6),
  madeEvents('ledger_entry', 'exemplar_slug, kind, amount_pence, qualifier', `'made-' || n, 'received', 100, 'exact'`, 2000, 6),
  `INSERT INTO funding_tranche (id, exemplar_slug, sequence, part) SELECT 'tranche-' || n, 'made-' || n, 1, 'milestone' FROM generate_series(1, 2000) n`,
  madeEvents('tranche_event', 'tranche_id, kind, amount_pence', `'tranche-' || n, (ARRAY['baseline', 'forecast', 'claimed'])[1 + k % 3]::"TrancheEventKind", 100`, 2000, 6),
  madeEvents('maturity_assessment', 'ods_code, round, measure, value', `'Z' || lpad(n::text, 5, '0'), '2017', 'readiness', 70`, 2000, 6),
  madeEvents('wachter_group_event', 'ods_code, "group"', `'Z' || lpad(n::text, 5, '0'), 'A'`, 2000, 6),
  madeEvents('gate', 'exemplar_slug, title, owner', `'made-' || n, 'An approval', 'treasury'`, 2000, 1),
  `INSERT INTO replication_item (id, fast_follower_reference, system_class, fixed_on)
   SELECT 'item-' || n || '-' || class, 'FF-made-' || n, class, '2017-09-12' FROM generate_series(1, 2000) n, unnest(ARRAY['epr', 'pas', 'imaging']::"SystemClass"[]) class`,
  madeEvents('replication_assertion', 'item_id, verdict', `'item-' || n || '-' || (ARRAY['epr', 'pas', 'imaging'])[1 + k % 3], 'match'`, 2000, 6),
  madeEvents('background_event', 'kind, headline', `'policy', 'Made headline ' || n`, 2000, 3),
  madeEvents('gate_decision', 'gate_id, outcome', `'gate-' || n || '-1', 'met'`, 2000, 5),
];

function madeEvents(table: string, columns: string, values: string, subjects: number, events: number): string {
  return `INSERT INTO ${table} (id, effective_on, effective_precision, confidence, source_id, recorded_by_user_id, ${columns})
    SELECT '${table.split('_')[0]}-' || n || '-' || k, '2016-01-01'::date + (n * 7 + k * 61) % 1500, 'day', 'named_report', (SELECT min(id) FROM source), $1, ${values}
    FROM generate_series(1, ${subjects}) n, generate_series(1, ${events}) k`;
}

type Plan = { readonly 'Node Type': string; readonly 'Relation Name'?: string; readonly 'Index Name'?: string; readonly Plans?: readonly Plan[] };

/** Every step of a plan. */
function stepsOf(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(stepsOf)];
}

async function explain(statement: Sql, settings: readonly string[] = []): Promise<{ scanned: string[]; indexes: string[] }> {
  return withConnection(async (client) => {
    await client.query('BEGIN');
    for (const setting of settings) await client.query(setting);
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`EXPLAIN (FORMAT JSON) ${statement.text}`, [...statement.values]);
    const steps = rows.flatMap((row) => stepsOf(row['QUERY PLAN'][0].Plan));
    return {
      scanned: steps.flatMap((step) => (step['Node Type'] === 'Seq Scan' && EVENT_TABLES.has(step['Relation Name'] ?? '') ? [step['Relation Name'] ?? ''] : [])),
      indexes: steps.flatMap((step) => step['Index Name'] ?? []),
    };
  });
}

beforeAll(async () => {
  const client = await openConnection();
  try {
    const userId = await insertUser(client);
    for (const statement of ENLARGE) await client.query(statement, statement.includes('$1') ? [userId] : []);
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}, 120_000);

test('there are tens of thousands of events', async () => {
  const { rows } = await withConnection((client) => client.query<{ n: number }>('SELECT count(*) AS n FROM exemplar_status_event'));
  expect(rows[0]?.n).toBeGreaterThan(30_000);
});

describe('one subject at a clock is read by index', () => {
  const trust = (select: Sql) => sql`SELECT ${select} AS value FROM trust t WHERE t.ods_code = ${'Z00777'}`;
  const cases: readonly (readonly [what: string, statement: Sql, index: RegExp])[] = [
    ['the status of an exemplar', sql`SELECT s.* FROM ${currentStatusOf('exemplar_status_event', 'exemplar_slug', sql`${'made-777'}`, CLOCK)} s`, /^exemplar_status_event_exemplar_slug_effective_on/],
    ['the status of a pairing', sql`SELECT s.* FROM ${currentStatusOf('fast_follower_status_event', 'fast_follower_reference', sql`${'FF-made-777'}`, CLOCK)} s`, /^fast_follower_status_event_fast_follower_reference_eff/],
    ['the trust of a pairing', sql`SELECT s.* FROM ${latestEventOf('fast_follower_trust_event', sql`e.fast_follower_reference = ${'FF-made-777'}`, CLOCK)} s`, /^fast_follower_trust_event_fast_follower_reference_effe/],
    ['the record system of a trust', sql`SELECT s.* FROM ${latestEventOf('system_deployment', sql`e.ods_code = ${'Z00777'} AND e.system_class = 'epr'`, CLOCK)} s`, /^system_deployment_ods_code_system_class_effective/],
    ['the decision on a gate', sql`SELECT s.* FROM ${latestEventOf('gate_decision', sql`e.gate_id = ${'gate-777-1'}`, CLOCK)} s`, /^gate_decision_gate_id_effective_on/],
    ['what a regulator last did', sql`SELECT s.* FROM ${latestEventOf('regulatory_event', sql`e.ods_code = ${'Z00777'} AND e.kind = 'special_measures_entered'`, CLOCK)} s`, /^regulatory_event_ods_code_kind_effective_on/],
    ['a membership of a footprint', sql`SELECT s.* FROM ${latestEventOf('footprint_membership_event', sql`e.ods_code = ${'Z00777'} AND e.footprint_code = ${'made-3'}`, CLOCK)} s`, /^footprint_membership_event_(ods_code_footprint_code|footprint_code_ods_code)/],
    ['a member of an exemplar', sql`SELECT s.* FROM ${latestEventOf('exemplar_member_event', sql`e.exemplar_slug = ${'made-777'}`, CLOCK)} s`, /^exemplar_member_event_exemplar_slug/],
    ['the register name of a trust', trust(trustNameAt('t', CLOCK)), /^trust_alias_ods_code/],
    ['the STP footprint of a trust', trust(stpOfTrustAt('t', CLOCK)), /^footprint_membership_event_ods_code/],
  ];

  test.each(cases)('%s', async (_, statement, index) => {
    const { scanned, indexes } = await explain(statement);
    expect(scanned).toEqual([]);
    expect(indexes.some((name) => index.test(name)), indexes.join(', ')).toBe(true);
  });
});

describe('a search can be answered by index', () => {
  // So few rows are read as well in the order of their keys: the other ways are barred, so that the index of the words is taken where it fits.
  const BARRED = ['enable_seqscan', 'enable_indexscan', 'enable_indexonlyscan'].map((way) => `SET LOCAL ${way} = off`);
  const wanted = { words: [['salford', 'stafford'], ['royal']], code: 'RM3', limit: 101 };
  const cases: readonly (readonly [index: string, statement: Sql])[] = [
    ['trust_search_idx', trustsFoundAt(wanted, CLOCK)],
    ['trust_alias_search_idx', trustsFoundAt(wanted, CLOCK)],
    ['exemplar_search_idx', exemplarsFoundAt(wanted, ['Z00777'], CLOCK)],
    ['fast_follower_search_idx', followersFoundAt(wanted, ['Z00777'], ['made-777'], CLOCK, ANYONE)],
    ['footprint_search_idx', footprintsFoundAt(wanted, CLOCK)],
    ['product_search_idx', suppliersFoundAt(wanted, CLOCK)],
    ['source_search_idx', sourcesFoundAt(wanted, CLOCK, ANYONE)],
    ['background_event_search_idx', eventsFoundAt(wanted, CLOCK, ANYONE)],
    ['search_word_letters_idx', wordsOfLength(5, 7, CLOCK)],
  ];

  test.each(cases)('%s', async (index, statement) => {
    expect((await explain(statement, BARRED)).indexes).toContain(index);
  });
});

describe('the relations of a few subjects are read by index', () => {
  const some = sql`e.exemplar_slug IN ('made-7', 'made-77', 'made-777')`;
  const trusts = sql`e.ods_code IN ('Z00007', 'Z00077', 'Z00777')`;
  const followers = sql`e.fast_follower_reference IN ('FF-made-7', 'FF-made-77')`;
  const cases: readonly (readonly [what: string, relation: Sql])[] = [
    ['statuses of exemplars', currentStatuses('exemplar_status_event', 'exemplar_slug', CLOCK, some)],
    ['statuses of pairings', currentStatuses('fast_follower_status_event', 'fast_follower_reference', CLOCK, followers)],
    ['trusts of pairings', latestEvents('fast_follower_trust_event', ['fast_follower_reference'], CLOCK, followers)],
    ['members of exemplars', exemplarMembersAt(CLOCK, some)],
    ['memberships of trusts', footprintMembershipsAt(CLOCK, trusts)],
    ['STP footprints of trusts', stpMembershipsAt(CLOCK, trusts)],
    ['record systems of trusts', patientRecordsAt(CLOCK, trusts)],
    ['names of trusts', registerNamesAt(CLOCK, trusts)],
  ];

  test.each(cases)('%s', async (_, relation) => {
    const { scanned, indexes } = await explain(sql`SELECT r.* FROM ${relation} r`);
    expect(scanned).toEqual([]);
    expect(indexes).not.toEqual([]);
  });
});

describe('the rows of one page of a table are read by index', () => {
  const keys: readonly (readonly [TableName, Sql])[] = [
    ['exemplars', sql`('made-7', 'made-77', 'made-777')`],
    ['fast-followers', sql`('FF-made-7', 'FF-made-77')`],
    ['trusts', sql`('Z00007', 'Z00077', 'Z00777')`],
    ['funding', sql`('ledger-7-1', 'ledger-77-1')`],
    ['tranches', sql`('tranche-7', 'tranche-77')`],
    ['systems', sql`('system-7-1', 'system-77-1')`],
    ['maturity', sql`('maturity-7-1', 'maturity-77-1')`],
  ];

  test.each(keys)('%s', async (table, some) => {
    const source = TABLE_SOURCES[table];
    const { scanned, indexes } = await explain(sql`SELECT r.* FROM ${source.relation(READING, some)} r WHERE ${sql([`r.${source.key}`])} IN ${some}`);
    expect(scanned).toEqual([]);
    expect(indexes).not.toEqual([]);
  });
});
