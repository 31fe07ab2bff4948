import { column } from './columns';
import { REGION_FILTER } from './filters';
import type { TableDefinition } from './table-definition';

export const FOOTPRINTS_TABLE: TableDefinition = {
  name: 'footprints',
  title: 'Footprints',
  description: 'One row an area in which NHS bodies plan together, that existed on the date asked for.',
  columns: [
    column('code', 'text', 'Code', 'National code where there is one, else one of this product.'),
    column('name', 'text', 'Footprint', 'Name of the area.'),
    column('kind', 'text', 'Kind', 'STP, ACS, ICS, LHCRE and so on.'),
    column('region', 'text', 'Region', 'NHS England region of 2016; null when not recorded.'),
    column('trust_count', 'integer', 'Trusts', 'Trusts recorded as members at the date asked for; null when no membership is recorded.'),
    column('exemplar_count', 'integer', 'Exemplars', 'Exemplars of the programme (named or later) with a member trust here, or this footprint as a member; null when no membership is recorded.'),
    column('fast_follower_count', 'integer', 'Fast followers', 'Pairings in force whose follower trust is a member; null when no membership is recorded.'),
  ],
  key: 'code',
  filters: [
    { name: 'kind', label: 'Kind of footprint', values: null, mayBeNotRecorded: false },
    REGION_FILTER,
  ],
  searchLabel: 'Search by name or code',
  defaultSort: { column: 'name', descending: false },
};
