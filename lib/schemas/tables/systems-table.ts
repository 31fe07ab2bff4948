import { DEPLOYMENT_STATUSES, SYSTEM_CLASSES } from '@/lib/domain/system/system-class';
import { column, EVIDENCE_COLUMNS } from './columns';
import { CONFIDENCE_FILTER, FOOTPRINT_FILTER, REGION_FILTER } from './filters';
import type { TableDefinition } from './table-definition';

export const SYSTEMS_TABLE: TableDefinition = {
  name: 'systems',
  title: 'Systems',
  description: 'One row a product that a trust runs, plans or no longer runs for one purpose, as last recorded by the date asked for.',
  columns: [
    column('deployment_id', 'text', 'Entry', 'Name of the record that speaks; another speaks once more is recorded.'),
    column('ods_code', 'text', 'ODS code', 'Code of the trust; text, never a number.'),
    column('trust_name', 'text', 'Trust', 'Register name of the trust at the date asked for.'),
    column('region', 'text', 'Region', 'NHS England region of the trust; null when not recorded.'),
    column('footprint_code', 'text', 'STP footprint', 'Code of the footprint of the trust at the date asked for; null when not recorded.'),
    column('system_class', 'text', 'Class', 'What the product is used for.'),
    column('product', 'text', 'Product', 'Name of the product.'),
    column('supplier', 'text', 'Supplier', 'Name of its supplier.'),
    column('status', 'text', 'Status', 'planned, live or retired.'),
    column('host_ods_code', 'text', 'Shared instance of', 'Code of the trust whose instance it shares; null when it runs its own, or nothing is recorded.'),
    EVIDENCE_COLUMNS.effectiveOn,
    EVIDENCE_COLUMNS.effectiveOnPrecision,
    EVIDENCE_COLUMNS.recordedAt,
    EVIDENCE_COLUMNS.confidence,
    EVIDENCE_COLUMNS.sourceId,
    EVIDENCE_COLUMNS.note,
  ],
  key: 'deployment_id',
  filters: [
    { name: 'kind', label: 'Class of system', values: SYSTEM_CLASSES, mayBeNotRecorded: false },
    { name: 'status', label: 'Status', values: DEPLOYMENT_STATUSES, mayBeNotRecorded: false },
    { name: 'supplier', label: 'Supplier', values: null, mayBeNotRecorded: false },
    REGION_FILTER,
    FOOTPRINT_FILTER,
    CONFIDENCE_FILTER,
  ],
  searchLabel: 'Search by trust, ODS code, product or supplier',
  defaultSort: { column: 'trust_name', descending: false },
};
