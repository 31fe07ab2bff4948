import { FAST_FOLLOWER_STATUSES } from '@/lib/domain/fast-follower/status';
import { column, statusColumns } from './columns';
import { COHORT_FILTER, CONFIDENCE_FILTER, FOOTPRINT_FILTER, REGION_FILTER, SUPPLIER_FILTER } from './filters';
import type { TableDefinition } from './table-definition';

export const FAST_FOLLOWERS_TABLE: TableDefinition = {
  name: 'fast-followers',
  title: 'Fast followers',
  description: 'One row a pairing of an exemplar with a follower trust; a trust that follows two exemplars has two rows.',
  columns: [
    column('reference', 'text', 'Reference', 'Name of the pairing in addresses; never changes.'),
    column('trust_ods_code', 'text', 'ODS code', 'Code of the follower trust; null when the trust is not recorded at the date asked for.'),
    column('trust_name', 'text', 'Follower trust', 'Name of the follower trust at the date asked for; null when the trust is not recorded.'),
    column('exemplar_slug', 'text', 'Exemplar reference', 'The exemplar it follows.'),
    column('exemplar_name', 'text', 'Exemplar', 'Name of the exemplar it follows.'),
    column('cohort', 'text', 'Cohort', 'Cohort of the exemplar.'),
    ...statusColumns('pairing'),
    column('replication_low', 'decimal', 'Replication, at least', 'Lowest share (0 to 1) of the systems fixed at nomination that the follower may run; null when none are recorded as fixed.'),
    column('replication_high', 'decimal', 'Replication, at most', 'Highest share (0 to 1) of the systems fixed at nomination that the follower may run; null when none are recorded as fixed.'),
  ],
  key: 'reference',
  filters: [
    COHORT_FILTER,
    { name: 'status', label: 'Status', values: FAST_FOLLOWER_STATUSES, mayBeNotRecorded: false },
    REGION_FILTER,
    CONFIDENCE_FILTER,
    SUPPLIER_FILTER,
    FOOTPRINT_FILTER,
  ],
  searchLabel: 'Search by trust, exemplar or ODS code',
  defaultSort: { column: 'exemplar_name', descending: false },
};
