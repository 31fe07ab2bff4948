import { EXEMPLAR_STATUSES } from '@/lib/domain/exemplar/status';
import { column, statusColumns } from './columns';
import { COHORT_FILTER, CONFIDENCE_FILTER, FOOTPRINT_FILTER, REGION_FILTER, SUPPLIER_FILTER } from './filters';
import type { TableDefinition } from './table-definition';

export const EXEMPLARS_TABLE: TableDefinition = {
  name: 'exemplars',
  title: 'Exemplars',
  description: 'One row an award. A joint bid is one exemplar with two trusts, so exemplars and trusts are counted apart.',
  columns: [
    column('slug', 'text', 'Reference', 'Name of the exemplar in addresses; never changes.'),
    column('name', 'text', 'Exemplar', 'Name of the exemplar.'),
    column('cohort', 'text', 'Cohort', 'acute, mental_health, ambulance or place_based.'),
    column('trust_ods_codes', 'list', 'ODS codes', 'Codes of its trusts, the lead first.'),
    column('trust_names', 'list', 'Trusts', 'Names of its trusts at the date asked for, in the same order.'),
    column('regions', 'list', 'Region', 'Regions of its members; null when none is recorded.'),
    column('footprint_codes', 'list', 'STP footprint', 'Codes of the footprints its trusts belong to at the date asked for, and of its own footprint members.'),
    ...statusColumns('exemplar'),
  ],
  key: 'slug',
  filters: [
    COHORT_FILTER,
    { name: 'status', label: 'Status', values: EXEMPLAR_STATUSES, mayBeNotRecorded: false },
    REGION_FILTER,
    CONFIDENCE_FILTER,
    SUPPLIER_FILTER,
    FOOTPRINT_FILTER,
  ],
  searchLabel: 'Search by exemplar, trust or ODS code',
  defaultSort: { column: 'name', descending: false },
};
