import { describe, expect, test } from 'vitest';
import { useDraft } from '@/tests/factories/draft';
import { EVENT_ROWS, THING_ROWS } from '@/tests/factories/event-rows';
import { evidence, insertRow, type Columns } from '@/tests/factories/record-event';
import { refusalOf, SQLSTATE } from '@/tests/factories/refusal';
import { withConnection } from '@/tests/factories/connect';

const inDraft = useDraft();

/** Rows that a named check refuses: the table, the check without its table's name, and what is wrong with an otherwise good row. */
const REFUSED: readonly (readonly [table: string, check: string, columns: Columns])[] = [
  ['trust', 'ods_code_is_one', { ods_code: 'ryj' }],
  ['trust', 'ods_code_is_one', { ods_code: 'RY' }],
  ['trust', 'ods_code_is_one', { ods_code: 'RYJ1234' }],
  ['trust', 'ods_code_is_one', { ods_code: 'RY;RQM' }],
  ['trust', 'position_is_whole', { latitude: 51.5 }],
  ['trust', 'position_is_on_earth', { latitude: 91, longitude: 0 }],
  ['trust', 'position_is_on_earth', { latitude: 51, longitude: -181 }],
  ['trust', 'closes_after_it_opens', { opened_on: '2016-04-01', closed_on: '2016-03-31' }],
  ['footprint', 'closes_after_it_opens', { opened_on: '2016-04-01', closed_on: '2016-03-31' }],
  ['footprint', 'population_is_positive', { population: 0 }],
  ['footprint_predecessor', 'footprint_does_not_precede_itself', { footprint_code: 'E54000027', predecessor_code: 'E54000027' }],
  ['succession', 'is_of_two_trusts', { predecessor_code: 'RYJ', successor_code: 'RYJ' }],
  ['source', 'date_has_a_precision', { published_on: '2016-01-01' }],
  ['source', 'date_has_a_precision', { published_precision: 'day' }],
  ['source', 'date_fits_its_precision', { published_on: '2016-01-02', published_precision: 'month' }],
  ['source', 'copy_is_a_sha256', { copy_sha256: 'abc' }],
  ['regulatory_event', 'rating_goes_with_its_kind', { rating: 'good' }],
  ['regulatory_event', 'rating_goes_with_its_kind', { kind: 'cqc_rating', rating: null }],
  ['cohort_rule', 'says_something', { statement: null }],
  ['cohort_rule', 'amount_is_not_negative', { amount_pence: -1 }],
  ['cohort_rule', 'share_is_a_share', { share: 1.01 }],
  ['cohort_rule', 'share_is_a_share', { share: -0.01 }],
  ['exemplar_member_event', 'has_one_member', { ods_code: null }],
  ['exemplar_member_event', 'has_one_member', { footprint_code: 'E54000027' }],
  ['gate', 'has_one_owner_at_most', { cohort_key: 'acute' }],
  ['gate', 'due_date_has_a_precision', { due_on: '2018-01-01' }],
  ['funding_tranche', 'has_one_owner', { exemplar_slug: null }],
  ['funding_tranche', 'has_one_owner', { fast_follower_reference: 'FF-bristol-1' }],
  ['funding_tranche', 'sequence_is_positive', { sequence: 0 }],
  ['tranche_event', 'amount_is_not_negative', { amount_pence: -1 }],
  ['milestone', 'has_one_owner', { exemplar_slug: null }],
  ['milestone', 'has_one_owner', { fast_follower_reference: 'FF-bristol-1' }],
  ['blueprint_reuse', 'has_one_user', { ods_code: null }],
  ['blueprint_reuse', 'has_one_user', { fast_follower_reference: 'FF-bristol-1' }],
  ['programme_claim', 'is_of_one_record_at_most', { ods_code: 'RYJ', exemplar_slug: 'wirral' }],
  ['programme_claim', 'text_has_no_figure', { unit: 'text' }],
  ['programme_claim', 'share_is_a_share', { unit: 'share', value: 64 }],
  ['programme_claim', 'figure_has_a_qualifier', { value_qualifier: null }],
  ['programme_claim', 'measure_is_snake_case', { measure: 'The pot' }],
  ['maturity_assessment', 'says_something', { value: null }],
  ['maturity_assessment', 'score_is_a_score', { value: 100.01 }],
  ['maturity_assessment', 'score_is_a_score', { value: -0.01 }],
  ['role_grant', 'ends_after_it_starts', { ends_on: '2015-12-31' }],
  ['role_grant', 'of_a_trust_lead_names_the_trust', { ods_code: null }],
  ['role_grant', 'of_a_trust_lead_names_the_trust', { role: 'analyst' }],
  ['notice_choice', 'gate_days_in_range', { gate_days: 0 }],
  ['notice_choice', 'gate_days_in_range', { gate_days: 21 }],
  ['audit_event', 'has_one_actor', { actor_system: null }],
  ['outgoing_mail', 'sent_at_when_sent', { state: 'sent' }],
  ['outgoing_mail', 'sent_at_when_sent', { sent_at: '2018-01-01' }],
  ['outgoing_mail', 'leased_while_queued', { state: 'not_needed', lease_until: '2018-01-01' }],
];

/** Checks that are broken where files of evidence are kept: tests/integration/money/evidence.test.ts. */
const BY_THE_TESTS_OF_EVIDENCE = ['evidence_content_is_what_it_says', 'evidence_content_is_of_some_size', 'evidence_file_is_of_one_act', 'evidence_file_is_named'];

/** Checks that tests of their own are given to, beside this file. */
const PROVED_ELSEWHERE = /^(ledger_entry_.*|corroboration_has_one_event|data_revision_is_one_row|.*_(retraction_is_whole|has_one_recorder|date_fits_its_precision))$/;

function goodRow(table: string, userId: string): Columns {
  const event = EVENT_ROWS[table];
  if (event !== undefined) return { ...event, ...evidence(userId, '2018-03-01') };
  const others: Readonly<Record<string, Columns>> = {
    ...THING_ROWS,
    footprint_predecessor: { footprint_code: 'E54000027', predecessor_code: 'E54000028' },
    role_grant: { id: 'grant-under-test', user_id: userId, role: 'trust_lead', ods_code: 'RYJ', starts_on: '2016-01-01' },
    outgoing_mail: { user_id: userId, kind: 'waiting', key: 'mail-under-test', about: '{}' },
    notice_choice: { user_id: userId, waiting: true, followed: true, gate: true, digest: true, gate_days: 20, digest_from: '2018-01-01' },
    audit_event: { position: 1_000_000, actor_system: 'founding load', type: 'loaded', subject_table: 'trust', subject_id: 'RYJ', payload: '{}', occurred_at: '2018-01-01', previous_hash: '', hash: 'a' },
  };
  const row = others[table];
  if (row === undefined) throw new Error(`No good row of ${table} is known.`);
  return row;
}

function nameOf(table: string, check: string): string {
  return check.startsWith(`${table}_`) || check.startsWith('footprint_') ? check : `${table}_${check}`;
}

describe('a row that a check refuses', () => {
  test.each(REFUSED)('%s: %s, for %j', async (table, check, columns) => {
    await inDraft(async (client, userId) => {
      const row = goodRow(table, userId);
      expect(await refusalOf(client, () => insertRow(client, table, row))).toBeNull();
      expect(await refusalOf(client, () => insertRow(client, table, { ...row, ...columns }))).toMatchObject({ code: SQLSTATE.check, constraint: nameOf(table, check) });
    });
  });

  test('nobody gives a role to themselves', async () => {
    await inDraft(async (client, userId) => {
      const row = goodRow('role_grant', userId);
      expect(await refusalOf(client, () => insertRow(client, 'role_grant', { ...row, granted_by_user_id: userId }))).toMatchObject({ code: SQLSTATE.check, constraint: 'role_grant_is_not_given_to_oneself' });
    });
  });
});

describe('the list is whole', () => {
  test('every check of the database is broken by some test', async () => {
    const { rows } = await withConnection((client) =>
      client.query<{ name: string }>(`SELECT conname AS name FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace ORDER BY conname`),
    );
    const broken = new Set([...REFUSED.map(([table, check]) => nameOf(table, check)), 'role_grant_is_not_given_to_oneself', 'snapshot_file_is_whole', ...BY_THE_TESTS_OF_EVIDENCE]);
    expect(rows.map(({ name }) => name).filter((name) => !broken.has(name) && (!PROVED_ELSEWHERE.test(name) || name === 'source_date_fits_its_precision'))).toEqual([]);
  });

  test('every trigger is one whose work some test proves, on every table that needs it', async () => {
    const { rows } = await withConnection((client) =>
      client.query<{ name: string; tables: string[] }>(
        `SELECT tgname AS name, array_agg(tgrelid::regclass::text ORDER BY tgrelid::regclass::text) AS tables FROM pg_trigger WHERE NOT tgisinternal GROUP BY tgname`,
      ),
    );
    const events = Object.keys(EVENT_ROWS);
    const retractable = events.filter((table) => table !== 'ledger_entry');
    const things = Object.keys(THING_ROWS);
    const expected: Readonly<Record<string, readonly string[]>> = {
      stamp_recorded_at: [...events, ...things, 'corroboration', 'evidence_file'],
      allow_only_retraction: retractable,
      refuse_retracted: retractable,
      refuse_delete: [...retractable, 'import_batch'],
      refuse_change: ['ledger_entry', 'corroboration', 'audit_event', 'snapshot', 'snapshot_file', 'evidence_content', 'evidence_file'],
      refuse_truncate: [...events, 'corroboration', 'audit_event', 'import_batch', 'snapshot', 'snapshot_file', 'evidence_content', 'evidence_file'],
      stamp_published_at: ['snapshot'],
      refuse_late_file: ['snapshot_file'],
      refuse_redating: things,
      check_reversal: ['ledger_entry'],
      allow_only_completion: ['import_batch'],
      stamp_public_from_when_added: ['fast_follower'],
      stamp_public_from: ['fast_follower'],
      stamp_superseded_at: ['replication_item'],
      learn_search_words: ['trust', 'trust_alias', 'exemplar', 'footprint', 'supplier', 'product', 'source', 'background_event'],
      note_data_revision: [...things, 'region', 'footprint_kind', 'footprint_predecessor', 'cohort', 'import_batch'],
    };
    expect(Object.fromEntries(rows.map(({ name, tables }) => [name, tables]))).toEqual(Object.fromEntries(Object.entries(expected).map(([name, tables]) => [name, [...tables].sort()])));
  });

  test('every key to another table is held by the database', async () => {
    const { rows } = await withConnection((client) =>
      client.query<{ name: string }>(
        `SELECT table_name || '.' || column_name AS name FROM information_schema.columns c
         WHERE table_schema = 'public' AND column_name ~ '(_slug|_code|_reference|_id|_key)$' AND table_name NOT LIKE '\\_%'
           AND NOT EXISTS (
             SELECT 1 FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY(k.conkey)
             WHERE k.contype IN ('f', 'p') AND k.conrelid = ('public."' || c.table_name || '"')::regclass AND a.attname = c.column_name)
         ORDER BY 1`,
      ),
    );
    // Names given by others, and the subject of an audit event, which may be gone.
    expect(rows.map(({ name }) => name)).toEqual(['account.account_id', 'account.provider_id', 'audit_event.subject_id']);
  });
});
