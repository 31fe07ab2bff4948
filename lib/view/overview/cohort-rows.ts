import { COHORTS, type Cohort } from '@/lib/domain/cohort/cohort';
import { EXEMPLAR_STATUSES, type ExemplarStatus } from '@/lib/domain/exemplar/status';
import { FAST_FOLLOWER_STATUSES, type FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import { hasLeft } from '@/lib/domain/programme/has-left';
import { sumCounts } from '@/lib/domain/programme/sum-counts';
import { capitalise } from '@/lib/format/capitalise';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';
import type { StatusTagView } from '@/lib/view/status/status-tag';

type AwardCount = { readonly cohort: Cohort; readonly status: ExemplarStatus; readonly count: number };
type PairingCount = { readonly cohort: Cohort; readonly status: FastFollowerStatus; readonly hasTrust: boolean; readonly count: number };

/** How many there are of one status, linked to them. */
export type StatusCount = { readonly tag: StatusTagView; readonly count: number; readonly href: string };

/** A cohort in figures, or all of them together. */
export type CohortRow = {
  readonly key: string;
  readonly label: string;
  readonly exemplars: number;
  readonly exemplarsHref: string;
  readonly trusts: number;
  /** Furthest along first; last those that are not counted, for they left. */
  readonly exemplarStatuses: readonly StatusCount[];
  readonly pairings: number;
  readonly pairingsHref: string;
  readonly pairingStatuses: readonly StatusCount[];
  /** Pairings whose follower trust is not recorded. */
  readonly pairingsWithoutTrust: number;
};

/** Counts by cohort and status, awards and trusts apart, the whole programme last. Trusts of the whole are each counted once. */
export function cohortRows(
  { awards, trusts }: { readonly awards: readonly AwardCount[]; readonly trusts: { readonly total: number; readonly byCohort: readonly { readonly cohort: Cohort; readonly count: number }[] } },
  pairings: readonly PairingCount[],
  clock: Pick<ClockView, 'params'>,
): CohortRow[] {
  const row = (cohort: Cohort | null): CohortRow => {
    const ownAwards = awards.filter((award) => cohort === null || award.cohort === cohort);
    const ownPairings = pairings.filter((pairing) => cohort === null || pairing.cohort === cohort);
    const narrowed = (path: string, status?: string) => {
      const params = new URLSearchParams({ ...(cohort === null ? {} : { cohort }), ...(status === undefined ? {} : { status }) }).toString();
      return withClock(params === '' ? path : `${path}?${params}`, clock);
    };
    return {
      key: cohort ?? 'all',
      label: cohort === null ? 'All cohorts' : capitalise(COHORT_LABEL[cohort]),
      exemplars: sumCounts(ownAwards.filter(({ status }) => !hasLeft(status))),
      exemplarsHref: narrowed('/exemplars'),
      trusts: cohort === null ? trusts.total : (trusts.byCohort.find((counted) => counted.cohort === cohort)?.count ?? 0),
      exemplarStatuses: furthestFirst(EXEMPLAR_STATUSES).flatMap((status) => {
        const count = sumCounts(ownAwards.filter((award) => award.status === status));
        return count === 0 ? [] : [{ tag: EXEMPLAR_STATUS_TAG[status], count, href: narrowed('/exemplars', status) }];
      }),
      pairings: sumCounts(ownPairings.filter(({ status }) => !hasLeft(status))),
      pairingsHref: narrowed('/fast-followers'),
      pairingStatuses: furthestFirst(FAST_FOLLOWER_STATUSES).flatMap((status) => {
        const count = sumCounts(ownPairings.filter((pairing) => pairing.status === status));
        return count === 0 ? [] : [{ tag: FAST_FOLLOWER_STATUS_TAG[status], count, href: narrowed('/fast-followers', status) }];
      }),
      pairingsWithoutTrust: sumCounts(ownPairings.filter(({ hasTrust, status }) => !hasTrust && !hasLeft(status))),
    };
  };
  return [...COHORTS.map(row), row(null)];
}

function furthestFirst<Status extends ExemplarStatus | FastFollowerStatus>(statuses: readonly Status[]): Status[] {
  return statuses.toReversed().toSorted((a, b) => Number(hasLeft(a)) - Number(hasLeft(b)));
}
