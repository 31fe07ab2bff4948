import { remember } from '@/lib/cache';
import type { Between } from '@/lib/domain/timeline/known-between';
import { tablesOfKinds } from '@/lib/domain/timeline/timeline-kind';
import type { TimelineScope } from '@/lib/domain/timeline/timeline-scope';
import { listRegions, type RegionItem } from '@/lib/queries/overview/list-regions';
import type { Reading } from '@/lib/queries/reading';
import { countByQuarter } from '@/lib/queries/timeline/count-by-quarter';
import { findTrusts, type FoundTrust } from '@/lib/queries/timeline/find-trusts';
import { listCorrections } from '@/lib/queries/timeline/list-corrections';
import { listStandingMoney } from '@/lib/queries/timeline/list-standing-money';
import { listStandingStatuses } from '@/lib/queries/timeline/list-standing-statuses';
import type { IgnoredParameter } from '@/lib/schemas/raw-params';
import type { TimelineParams } from '@/lib/schemas/timeline-params';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { CHANGES_SHOWN, type ChangesRead, type ChangesView, toChangesView } from '@/lib/view/timeline/to-changes-view';
import { type TimelineView, toTimelineView } from '@/lib/view/timeline/to-timeline-view';

/** What the timeline is narrowed to, as far as the register knows it. */
export type AskedScope = {
  readonly scope: TimelineScope;
  readonly regions: readonly RegionItem[];
  readonly trusts: readonly FoundTrust[];
  /** Regions and trusts that were asked for and are not there. */
  readonly ignored: readonly IgnoredParameter[];
};

/** Recognises the regions and trusts that a timeline is asked for: the same for its page and its files. */
export async function readTimelineScope(reading: Reading, { kinds, cohorts, regions: wanted, odsCodes }: TimelineParams): Promise<AskedScope> {
  const [regions, trusts] = await Promise.all([listRegions(reading), findTrusts(reading, odsCodes)]);
  const isRegion = (slug: string | null) => slug === null || regions.some((region) => region.slug === slug);
  const isTrust = (code: string) => trusts.some(({ odsCode }) => odsCode === code);
  return {
    scope: { tables: tablesOfKinds(kinds), cohorts, regions: wanted.filter(isRegion), odsCodes: odsCodes.filter(isTrust) },
    regions,
    trusts,
    ignored: [
      ...wanted.flatMap((value) => (value === null || isRegion(value) ? [] : [{ name: 'region', value, reason: 'no region of this name or code is recorded' }])),
      ...odsCodes.flatMap((value) => (isTrust(value) ? [] : [{ name: 'trust', value, reason: 'no trust of this ODS code was known by this date' }])),
    ],
  };
}

/** Events by quarter, as page and file show them. */
export async function readTimelineQuarters(reading: Reading, scope: TimelineScope): Promise<TimelineView> {
  return toTimelineView(await countByQuarter(reading, scope), toClockView(reading));
}

/** What changed between two days, as the page lists it; what is remembered of it is no more than that. */
export function readChangesPage(reading: Reading, scope: TimelineScope, between: Between): Promise<ChangesView> {
  const { revision, clock, reader } = reading;
  const { params } = toClockView(reading);
  return remember(JSON.stringify(['timeline changes', revision, clock, reader, scope, between, params]), async () => toChangesView(await readTimelineChanges(reading, scope, between, CHANGES_SHOWN), { params }));
}

/** What stood and what was known on two days. @param correctionsMax how many corrections are read; null: all */
export async function readTimelineChanges(reading: Reading, scope: TimelineScope, between: Between, correctionsMax: number | null): Promise<ChangesRead> {
  const { from, to } = between;
  const [statusesBefore, statusesAfter, moneyBefore, moneyAfter, corrections] = await Promise.all([
    listStandingStatuses(reading, from, scope),
    listStandingStatuses(reading, to, scope),
    listStandingMoney(reading, from, from, scope),
    listStandingMoney(reading, to, from, scope),
    listCorrections(reading, between, scope, correctionsMax),
  ]);
  return { between, statuses: { before: statusesBefore, after: statusesAfter }, money: { before: moneyBefore, after: moneyAfter }, corrections };
}
