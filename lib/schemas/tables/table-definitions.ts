import { EXEMPLARS_TABLE } from './exemplars-table';
import { FAST_FOLLOWERS_TABLE } from './fast-followers-table';
import { FOOTPRINTS_TABLE } from './footprints-table';
import { FUNDING_TABLE } from './funding-table';
import { MATURITY_TABLE } from './maturity-table';
import { PROGRAMME_CLAIMS_TABLE } from './programme-claims-table';
import { SOURCES_TABLE } from './sources-table';
import { STATUSES_TABLE } from './statuses-table';
import type { TableDefinition, TableName } from './table-definition';
import { SYSTEMS_TABLE } from './systems-table';
import { TRANCHES_TABLE } from './tranches-table';
import { TRUSTS_TABLE } from './trusts-table';

/** Every table, by its name in addresses. */
export const TABLE_DEFINITIONS: Readonly<Record<TableName, TableDefinition>> = {
  exemplars: EXEMPLARS_TABLE,
  'fast-followers': FAST_FOLLOWERS_TABLE,
  trusts: TRUSTS_TABLE,
  footprints: FOOTPRINTS_TABLE,
  funding: FUNDING_TABLE,
  tranches: TRANCHES_TABLE,
  statuses: STATUSES_TABLE,
  systems: SYSTEMS_TABLE,
  maturity: MATURITY_TABLE,
  sources: SOURCES_TABLE,
  'programme-claims': PROGRAMME_CLAIMS_TABLE,
};
