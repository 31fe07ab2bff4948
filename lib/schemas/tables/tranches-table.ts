import { TRANCHE_PARTS } from '@/lib/domain/funding/tranche-part';
import { column } from './columns';
import { COHORT_FILTER, FOOTPRINT_FILTER, REGION_FILTER } from './filters';
import type { TableDefinition } from './table-definition';

const sumOf = (kind: string) => `Pounds: what stands of the entries of this kind in this instalment, apart from every other kind. ${kind} Null when none is recorded.`;

export const TRANCHES_TABLE: TableDefinition = {
  name: 'tranches',
  title: 'Tranches',
  description: 'One row an instalment of an award: what was planned, what is forecast, what was claimed, and what each kind of money comes to, never added together.',
  columns: [
    column('tranche_id', 'text', 'Instalment', 'Name of the instalment; never changes.'),
    column('owner_kind', 'text', 'Owner kind', 'Whose award it is part of: exemplar or fast_follower.'),
    column('owner_reference', 'text', 'Owner reference', 'Reference of the exemplar or pairing.'),
    column('owner_name', 'text', 'Owner', 'Name of the exemplar, or of the follower and whom it follows.'),
    column('cohort', 'text', 'Cohort', 'Cohort of the exemplar, or of the exemplar followed.'),
    column('trust_ods_codes', 'list', 'ODS codes', 'Trusts of the owner at the date asked for.'),
    column('tranche_sequence', 'integer', 'Tranche', 'Which instalment of the award it is, from 1.'),
    column('part', 'text', 'Part', 'upfront, milestone or final.'),
    column('condition', 'text', 'Condition', 'What must be shown for it, in words; null when nothing is recorded.'),
    column('original_baseline_gbp', 'money', 'First planned amount', 'Pounds: the amount of the first baseline; null when none is recorded.'),
    column('original_baseline_date', 'date', 'First planned date', 'Date of the first baseline; null when none is recorded.'),
    column('current_baseline_gbp', 'money', 'Planned amount', 'Pounds: the amount of the latest baseline, the first one while it was not set again.'),
    column('current_baseline_date', 'date', 'Planned date', 'Date of the latest baseline; null when none is recorded.'),
    column('forecast_gbp', 'money', 'Forecast amount', 'Pounds: the amount of the latest forecast; null when none is recorded.'),
    column('forecast_date', 'date', 'Forecast date', 'Date of the latest forecast; null when none is recorded.'),
    column('claimed_gbp', 'money', 'Claimed', 'Pounds: the amount of the latest claim, whatever was decided on it; null when none is recorded.'),
    column('claimed_on', 'date', 'Claimed on', 'Date of the latest claim; null when there is none.'),
    column('claimed_on_precision', 'text', 'Date precision', 'How finely the claim is dated: day, month or year; null when there is none.'),
    column('approved_gbp', 'money', 'Approved', sumOf('An approval is not a payment.')),
    column('scheduled_gbp', 'money', 'Scheduled', sumOf('A schedule is not a payment.')),
    column('released_gbp', 'money', 'Released', sumOf('What the programme let go.')),
    column('received_gbp', 'money', 'Received', sumOf('What the trust has.')),
    column('returned_gbp', 'money', 'Returned', sumOf('What the trust gave back.')),
    column('written_off_gbp', 'money', 'Written off', sumOf('What is no longer asked for.')),
    column('gates', 'integer', 'Gates', 'Approvals that it waits on or waited on.'),
    column('gates_open', 'integer', 'Gates open', 'Those of them on which nothing is decided.'),
    column('next_gate_due_on', 'date', 'Next gate due', 'Earliest date by which an open gate is due; null when none is recorded.'),
    column('next_gate_due_on_precision', 'text', 'Date precision', 'How finely that date is given: day, month or year; null when there is none.'),
  ],
  key: 'tranche_id',
  filters: [
    { name: 'kind', label: 'Part of the award', values: TRANCHE_PARTS, mayBeNotRecorded: false },
    COHORT_FILTER,
    REGION_FILTER,
    FOOTPRINT_FILTER,
  ],
  searchLabel: 'Search by owner, ODS code or condition',
  defaultSort: { column: 'owner_name', descending: false },
};
