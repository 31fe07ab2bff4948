/** Tables of which every row is vouched for by an act of the audit record, with the columns of their primary keys. */
export const AUDITED_TABLES = {
  region: ['slug'],
  cohort: ['key'],
  footprint_kind: ['key'],
  source: ['id'],
  trust: ['ods_code'],
  footprint: ['code'],
  footprint_predecessor: ['footprint_code', 'predecessor_code'],
  supplier: ['slug'],
  product: ['slug'],
  exemplar: ['slug'],
  fast_follower: ['reference'],
  replication_item: ['id'],
  trust_alias: ['id'],
  succession: ['id'],
  footprint_membership_event: ['id'],
  footprint_plan: ['id'],
  regulatory_event: ['id'],
  trust_shortlisting: ['id'],
  cohort_rule: ['id'],
  exemplar_member_event: ['id'],
  exemplar_status_event: ['id'],
  fast_follower_trust_event: ['id'],
  fast_follower_status_event: ['id'],
  nomination_condition: ['id'],
  gate: ['id'],
  gate_decision: ['id'],
  funding_tranche: ['id'],
  tranche_event: ['id'],
  ledger_entry: ['id'],
  programme_claim: ['id'],
  system_deployment: ['id'],
  replication_assertion: ['id'],
  maturity_assessment: ['id'],
  wachter_group_event: ['id'],
  place_maturity_assessment: ['id'],
  blueprint: ['id'],
  blueprint_reuse: ['id'],
  milestone: ['id'],
  milestone_event: ['id'],
  background_event: ['id'],
  corroboration: ['id'],
  import_batch: ['id'],
  role_grant: ['id'],
  second_factor_rule: ['role'],
  snapshot: ['slug'],
  snapshot_file: ['snapshot_slug', 'position'],
  evidence_file: ['id'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type AuditedTable = keyof typeof AUDITED_TABLES;

/**
 * Tables that no act vouches for: what makes people recognisable, their own conveniences and what they are told, what is made of other tables, and machinery. The content of a file of evidence is
 * vouched for by its name, the checksum that the row of `evidence_file` holds.
 */
export const UNAUDITED_TABLES = ['user', 'session', 'account', 'verification', 'second_factor', 'backup_code', 'sign_in_attempt', 'api_request_count', 'form_submission', 'nomination_draft', 'import_draft', 'evidence_content', 'evidence_upload', 'api_key', 'saved_view', 'follow', 'notices_seen', 'notice_choice', 'notice_mark', 'outgoing_mail', 'search_word', 'audit_event', 'data_revision', '_prisma_migrations'] as const;
