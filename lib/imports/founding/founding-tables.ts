import type { FoundingTable } from './founding-table';
import {
  cohortRules,
  exemplarMemberEvents,
  exemplars,
  exemplarStatusEvents,
  fastFollowers,
  fastFollowerStatusEvents,
  fastFollowerTrustEvents,
  gateDecisions,
  gates,
} from './rows/exemplar-rows';
import { footprintMembershipEvents, footprintPlans, footprintPredecessors, footprints } from './rows/footprint-rows';
import { ledgerEntries, programmeClaims } from './rows/funding-rows';
import { cohorts, footprintKinds, products, regions, sources, suppliers } from './rows/reference-rows';
import { backgroundEvents, maturityAssessments, systemDeployments } from './rows/system-rows';
import { regulatoryEvents, successions, trustAliases, trusts, trustShortlistings } from './rows/trust-rows';

/** Every file of the founding data, in the order in which its rows can be written: what is referred to comes first. */
export const FOUNDING_TABLES: readonly FoundingTable[] = [
  regions,
  cohorts,
  footprintKinds,
  sources,
  trusts,
  footprints,
  footprintPredecessors,
  suppliers,
  products,
  exemplars,
  fastFollowers,
  trustAliases,
  successions,
  footprintMembershipEvents,
  footprintPlans,
  regulatoryEvents,
  trustShortlistings,
  cohortRules,
  exemplarMemberEvents,
  exemplarStatusEvents,
  fastFollowerTrustEvents,
  fastFollowerStatusEvents,
  gates,
  gateDecisions,
  ledgerEntries,
  programmeClaims,
  systemDeployments,
  maturityAssessments,
  backgroundEvents,
];
