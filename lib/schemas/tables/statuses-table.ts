import { EXEMPLAR_STATUSES } from '@/lib/domain/exemplar/status';
import { FAST_FOLLOWER_STATUSES } from '@/lib/domain/fast-follower/status';
import { column, EVIDENCE_COLUMNS } from './columns';
import { COHORT_FILTER, CONFIDENCE_FILTER } from './filters';
import type { TableDefinition } from './table-definition';

/** What a status event is about. */
export const STATUS_SUBJECT_KINDS = ['exemplar', 'fast_follower'] as const;

export const STATUSES_TABLE: TableDefinition = {
  name: 'statuses',
  title: 'Status events',
  description: 'One row a recorded step of an exemplar or of a pairing, retracted ones included.',
  columns: [
    column('subject_kind', 'text', 'About', 'exemplar or fast_follower.'),
    column('subject_reference', 'text', 'Reference', 'The exemplar or pairing.'),
    column('status', 'text', 'Status', 'The step.'),
    EVIDENCE_COLUMNS.effectiveOn,
    EVIDENCE_COLUMNS.effectiveOnPrecision,
    EVIDENCE_COLUMNS.recordedAt,
    EVIDENCE_COLUMNS.confidence,
    EVIDENCE_COLUMNS.sourceId,
    column('retracted_at', 'instant', 'Retracted', 'Instant from which it was withdrawn as a mistake; null while it stands. UTC.'),
    EVIDENCE_COLUMNS.note,
    column('event_id', 'text', 'Event', 'Name of the event; never changes.'),
  ],
  key: 'event_id',
  filters: [
    { name: 'kind', label: 'About', values: STATUS_SUBJECT_KINDS, mayBeNotRecorded: false },
    { name: 'status', label: 'Status', values: [...new Set([...EXEMPLAR_STATUSES, ...FAST_FOLLOWER_STATUSES])], mayBeNotRecorded: false },
    COHORT_FILTER,
    CONFIDENCE_FILTER,
  ],
  searchLabel: 'Search by reference, source or note',
  defaultSort: { column: 'effective_on', descending: true },
};
