import { TRUST_KINDS } from '@/lib/domain/trust/trust-kind';
import { column } from './columns';
import { FOOTPRINT_FILTER, REGION_FILTER, SUPPLIER_FILTER } from './filters';
import type { TableDefinition } from './table-definition';

/** What a trust is to the programme; a trust may be both of the first two. */
export const PROGRAMME_PARTS = ['exemplar', 'fast_follower', 'neither'] as const;

export const TRUSTS_TABLE: TableDefinition = {
  name: 'trusts',
  title: 'Trusts',
  description: 'One row an NHS trust that was open on the date asked for.',
  columns: [
    column('ods_code', 'text', 'ODS code', 'Code of the Organisation Data Service; text, never a number.'),
    column('name', 'text', 'Trust', 'Register name at the date asked for.'),
    column('kind', 'text', 'Kind', 'What it mainly provides; a classification of this product, not of the register.'),
    column('is_foundation_trust', 'boolean', 'Foundation trust', 'Whether it is a foundation trust.'),
    column('region', 'text', 'Region', 'NHS England region of 2016; null when not recorded.'),
    column('footprint_code', 'text', 'Footprint code', 'STP footprint at the date asked for; null when not recorded.'),
    column('footprint_name', 'text', 'STP footprint', 'Name of that footprint.'),
    column('epr_supplier', 'text', 'Patient record supplier', 'Supplier of its electronic patient record; null when not recorded.'),
    column('epr_product', 'text', 'Patient record product', 'Product of its electronic patient record; null when not recorded.'),
    column('epr_status', 'text', 'Patient record status', 'planned, live or retired; null when not recorded.'),
    column('exemplar_slugs', 'list', 'Exemplar', 'Exemplars it is a member of; whether each is named or only expected is in the table of exemplars.'),
    column('fast_follower_references', 'list', 'Fast follower', 'Pairings in which it is the follower.'),
    column('latitude', 'decimal', 'Latitude', 'Degrees north of the headquarters postcode, WGS 84.'),
    column('longitude', 'decimal', 'Longitude', 'Degrees east of the headquarters postcode, WGS 84.'),
  ],
  key: 'ods_code',
  filters: [
    { name: 'status', label: 'Part in the programme', values: PROGRAMME_PARTS, mayBeNotRecorded: false },
    REGION_FILTER,
    { name: 'kind', label: 'Kind of trust', values: TRUST_KINDS, mayBeNotRecorded: false },
    SUPPLIER_FILTER,
    FOOTPRINT_FILTER,
  ],
  searchLabel: 'Search by name, former name or ODS code',
  defaultSort: { column: 'name', descending: false },
};
