import { listActsAbout } from '@/lib/queries/audit/list-acts-about';
import { countGaps } from '@/lib/queries/data-quality/count-gaps';
import { listClaimConflicts } from '@/lib/queries/data-quality/list-claim-conflicts';
import { listDoubleRoles } from '@/lib/queries/data-quality/list-double-roles';
import { listStaleStatuses } from '@/lib/queries/data-quality/list-stale-statuses';
import { listStatusConflicts } from '@/lib/queries/data-quality/list-status-conflicts';
import { readReconciliation } from '@/lib/queries/data-quality/read-reconciliation';
import { getExemplar } from '@/lib/queries/exemplar/get-exemplar';
import { getFastFollower } from '@/lib/queries/fast-follower/get-fast-follower';
import { getFootprint } from '@/lib/queries/footprint/get-footprint';
import { countExemplars } from '@/lib/queries/overview/count-exemplars';
import { countFastFollowers } from '@/lib/queries/overview/count-fast-followers';
import { listGates } from '@/lib/queries/overview/list-gates';
import { listLatestEvents } from '@/lib/queries/overview/list-latest-events';
import { listUnmetPromises } from '@/lib/queries/overview/list-unmet-promises';
import { sumCeilingsByRegion } from '@/lib/queries/overview/sum-ceilings-by-region';
import { sumMoney } from '@/lib/queries/overview/sum-money';
import type { Reading } from '@/lib/queries/reading';
import { searchRegister } from '@/lib/queries/search/search-register';
import { getSource } from '@/lib/queries/source/get-source';
import { readTablePage } from '@/lib/queries/tables/read-table';
import { getTrustListFigures } from '@/lib/queries/trust/get-trust-list-figures';
import { getTrust } from '@/lib/queries/trust/get-trust';
import { TRACKER_SOURCE_ID } from '@/lib/domain/evidence/tracker-source-id';
import { searchWords } from '@/lib/domain/search/search-words';
import { toRawParams } from '@/lib/schemas/raw-params';
import { parseTableParams } from '@/lib/schemas/table-query';
import type { TableName } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { toSearchParams } from './search-params';

/** The records that a nomination is about. */
export type Watched = { readonly reference: string; readonly exemplarSlug: string; readonly odsCode: string; readonly footprintCode: string };

/**
 * Everything that a reader is shown: every list with its counts and choices, every figure of the overview and of data quality, and the
 * pages of the records that a nomination is about, each as text. Two such lists that are equal tell nothing of what happened between them.
 */
export async function everythingShown(reading: Reading, { reference, exemplarSlug, odsCode, footprintCode }: Watched): Promise<string[]> {
  const table = (name: TableName, params: Record<string, string> = {}) => {
    const parsed = parseTableParams(TABLE_DEFINITIONS[name], toRawParams(toSearchParams({ perPage: '100', ...params })));
    return readTablePage(reading, name, parsed.query);
  };
  const trustQuery = parseTableParams(TABLE_DEFINITIONS.trusts, toRawParams(toSearchParams({}))).query;
  const shown = await Promise.all([
    ...(Object.keys(TABLE_DEFINITIONS) as TableName[]).map((name) => table(name)),
    table('statuses', { q: `FF-${exemplarSlug}` }),
    table('fast-followers', { q: exemplarSlug }),
    table('trusts', { q: odsCode }),
    getTrustListFigures(reading, trustQuery),
    countExemplars(reading),
    countFastFollowers(reading),
    listGates(reading),
    listLatestEvents(reading, 50),
    listUnmetPromises(reading),
    sumMoney(reading),
    sumCeilingsByRegion(reading),
    countGaps(reading),
    listClaimConflicts(reading),
    listDoubleRoles(reading),
    listStaleStatuses(reading),
    listStatusConflicts(reading),
    readReconciliation(reading),
    getFastFollower(reading, reference),
    getExemplar(reading, exemplarSlug),
    getTrust(reading, odsCode),
    getFootprint(reading, footprintCode),
    getSource(reading, TRACKER_SOURCE_ID),
    ...[odsCode, exemplarSlug, `FF-${exemplarSlug}`, 'tracker'].map((given) => searchRegister(reading, given, searchWords(given))),
    listActsAbout(reading, { table: 'exemplar', id: exemplarSlug }),
    listActsAbout(reading, { table: 'trust', id: odsCode }),
    listActsAbout(reading, { table: 'fast_follower', id: reference }),
  ]);
  return shown.map((part) => JSON.stringify(part, (_key, value: unknown) => (value instanceof Map ? [...value] : typeof value === 'bigint' ? String(value) : value)));
}
