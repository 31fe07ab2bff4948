import { LEDGER_KINDS } from '@/lib/domain/funding/ledger-kind';
import { column, EVIDENCE_COLUMNS } from './columns';
import { COHORT_FILTER, CONFIDENCE_FILTER, FOOTPRINT_FILTER, REGION_FILTER } from './filters';
import type { TableDefinition } from './table-definition';

export const FUNDING_TABLE: TableDefinition = {
  name: 'funding',
  title: 'Funding',
  description: 'One row a ledger entry of one kind. Kinds are never added together: a ceiling is not an approval, an approval is not a payment.',
  columns: [
    column('entry_id', 'text', 'Entry', 'Name of the ledger entry; never changes.'),
    column('owner_kind', 'text', 'Owner kind', 'Whose money it is: exemplar, fast_follower, cohort or programme.'),
    column('owner_reference', 'text', 'Owner reference', 'Reference of the exemplar, pairing or cohort; null for the programme.'),
    column('owner_name', 'text', 'Owner', 'Name of the exemplar, pairing, cohort or programme.'),
    column('cohort', 'text', 'Cohort', 'Cohort of the owner; null for the whole programme.'),
    column('trust_ods_codes', 'list', 'ODS codes', 'Trusts of the owner at the date asked for.'),
    column('tranche_sequence', 'integer', 'Tranche', 'Which instalment of the award it belongs to; null when none is recorded.'),
    column('amount_kind', 'text', 'Kind', 'ceiling, approved, scheduled, released, received, returned, written_off, or match funding pledged or confirmed, in cash or in kind.'),
    column('amount_gbp', 'money', 'Amount', 'Pounds. Negative only in an entry that reverses another.'),
    column('amount_qualifier', 'text', 'Hedge', 'exact, up_to, about or at_least, as the source said it.'),
    column('amount_high_gbp', 'money', 'Upper end', 'Pounds: the upper end where the source gave a span; null when it gave none.'),
    EVIDENCE_COLUMNS.effectiveOn,
    EVIDENCE_COLUMNS.effectiveOnPrecision,
    column('financial_year', 'text', 'Financial year', '1 April to 31 March, as 2017-18.'),
    EVIDENCE_COLUMNS.recordedAt,
    EVIDENCE_COLUMNS.confidence,
    EVIDENCE_COLUMNS.sourceId,
    column('source_title', 'text', 'Source title', 'Title of the strongest source.'),
    column('reverses_entry_id', 'text', 'Reverses', 'The entry that this one reverses; null when it reverses none.'),
    EVIDENCE_COLUMNS.note,
  ],
  key: 'entry_id',
  filters: [
    { name: 'kind', label: 'Kind of money', values: LEDGER_KINDS, mayBeNotRecorded: false },
    { ...COHORT_FILTER, mayBeNotRecorded: true },
    REGION_FILTER,
    CONFIDENCE_FILTER,
    FOOTPRINT_FILTER,
  ],
  searchLabel: 'Search by owner, ODS code, source or note',
  defaultSort: { column: 'effective_on', descending: true },
};
