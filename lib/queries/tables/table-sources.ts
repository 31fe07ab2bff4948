import 'server-only';
import type { TableName } from '@/lib/schemas/tables/table-definition';
import { EXEMPLARS_SOURCE } from './exemplars-source';
import { FAST_FOLLOWERS_SOURCE } from './fast-followers-source';
import { FOOTPRINTS_SOURCE } from './footprints-source';
import { FUNDING_SOURCE } from './funding-source';
import { MATURITY_SOURCE } from './maturity-source';
import { PROGRAMME_CLAIMS_SOURCE } from './programme-claims-source';
import { SOURCES_SOURCE } from './sources-source';
import { STATUSES_SOURCE } from './statuses-source';
import type { TableSource } from './table-source';
import { SYSTEMS_SOURCE } from './systems-source';
import { TRANCHES_SOURCE } from './tranches-source';
import { TRUSTS_SOURCE } from './trusts-source';

/** How each table is asked of the database. */
export const TABLE_SOURCES: Readonly<Record<TableName, TableSource>> = {
  exemplars: EXEMPLARS_SOURCE,
  'fast-followers': FAST_FOLLOWERS_SOURCE,
  trusts: TRUSTS_SOURCE,
  footprints: FOOTPRINTS_SOURCE,
  funding: FUNDING_SOURCE,
  tranches: TRANCHES_SOURCE,
  statuses: STATUSES_SOURCE,
  systems: SYSTEMS_SOURCE,
  maturity: MATURITY_SOURCE,
  sources: SOURCES_SOURCE,
  'programme-claims': PROGRAMME_CLAIMS_SOURCE,
};
