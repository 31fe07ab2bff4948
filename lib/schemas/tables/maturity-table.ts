import { MATURITY_MEASURES } from '@/lib/domain/maturity/maturity-measure';
import { column, EVIDENCE_COLUMNS } from './columns';
import { CONFIDENCE_FILTER, FOOTPRINT_FILTER, REGION_FILTER } from './filters';
import type { TableDefinition } from './table-definition';

export const MATURITY_TABLE: TableDefinition = {
  name: 'maturity',
  title: 'Digital maturity of trusts',
  description: 'One row a published figure of one trust in one round of assessment. Figures of one measure in one round compete; one is selected, the others stay. Places are not compared.',
  columns: [
    column('assessment_id', 'text', 'Entry', 'Name of the figure; never changes.'),
    column('ods_code', 'text', 'ODS code', 'Code of the trust; text, never a number.'),
    column('trust_name', 'text', 'Trust', 'Register name of the trust at the date asked for.'),
    column('region', 'text', 'Region', 'NHS England region of the trust; null when not recorded.'),
    column('round', 'text', 'Round', 'Round of the assessment, as its publisher names it.'),
    column('measure', 'text', 'Measure', 'What the figure is: the score of a section, their mean, a rank, or a change in words.'),
    column('value', 'decimal', 'Figure', 'A score of 0 to 100, or a rank from 1; null where it was published in words only.'),
    column('value_text', 'text', 'In words', 'What was published in words; null where it was a figure only.'),
    column('is_selected', 'boolean', 'Selected', 'Whether the rule picks it among its competitors: higher confidence, then later date, then later recorded.'),
    column('wachter_group', 'text', 'Wachter group', 'A, B or C: the group of the trust at the date asked for; null when not recorded.'),
    EVIDENCE_COLUMNS.effectiveOn,
    EVIDENCE_COLUMNS.effectiveOnPrecision,
    EVIDENCE_COLUMNS.recordedAt,
    EVIDENCE_COLUMNS.confidence,
    EVIDENCE_COLUMNS.sourceId,
    EVIDENCE_COLUMNS.note,
  ],
  key: 'assessment_id',
  filters: [
    { name: 'kind', label: 'Measure', values: MATURITY_MEASURES, mayBeNotRecorded: false },
    REGION_FILTER,
    FOOTPRINT_FILTER,
    CONFIDENCE_FILTER,
  ],
  searchLabel: 'Search by trust, ODS code, round or source',
  defaultSort: { column: 'trust_name', descending: false },
};
