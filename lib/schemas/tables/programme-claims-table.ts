import { column, EVIDENCE_COLUMNS } from './columns';
import { COHORT_FILTER, CONFIDENCE_FILTER } from './filters';
import type { TableDefinition } from './table-definition';

export const PROGRAMME_CLAIMS_TABLE: TableDefinition = {
  name: 'programme-claims',
  title: 'Programme claims',
  description: 'One row a published figure or statement about the programme. Claims of one measure compete; one is selected, the others stay.',
  columns: [
    column('measure', 'text', 'Measure', 'What is claimed; claims of one measure about the same thing compete.'),
    column('cohort', 'text', 'Cohort', 'Cohort it is about; null for the whole programme.'),
    column('value', 'decimal', 'Value', 'The figure: pounds, a count, a score, or a share of 0 to 1; null for a statement in words.'),
    column('value_qualifier', 'text', 'Hedge', 'exact, up_to, about or at_least, as the source said it.'),
    EVIDENCE_COLUMNS.effectiveOn,
    EVIDENCE_COLUMNS.effectiveOnPrecision,
    EVIDENCE_COLUMNS.confidence,
    EVIDENCE_COLUMNS.sourceId,
    column('is_selected', 'boolean', 'Selected', 'Whether the rule picks it among its competitors: higher confidence, then later date, then later recorded.'),
    column('value_high', 'decimal', 'Upper end', 'The upper end where the source gave a span; null when it gave none.'),
    column('unit', 'text', 'Unit', 'gbp, count, share, score or text.'),
    column('about', 'text', 'About', 'Record or group it is about, where it is not the cohort or programme as a whole.'),
    column('statement', 'text', 'Claim', 'What is claimed, in words.'),
    column('hedge', 'text', 'Condition', 'How its source hedged it; null when it did not.'),
    EVIDENCE_COLUMNS.recordedAt,
    EVIDENCE_COLUMNS.note,
    column('claim_id', 'text', 'Entry', 'Name of the claim; never changes.'),
  ],
  key: 'claim_id',
  filters: [{ ...COHORT_FILTER, mayBeNotRecorded: true }, CONFIDENCE_FILTER],
  searchLabel: 'Search by measure, statement or source',
  defaultSort: { column: 'measure', descending: false },
};
