import { COHORTS } from '@/lib/domain/cohort/cohort';
import { hasLeft } from '@/lib/domain/programme/has-left';
import { sumCounts } from '@/lib/domain/programme/sum-counts';
import { UNDECIDED_FAST_FOLLOWER_STATUSES } from '@/lib/domain/fast-follower/status';
import { formatCount } from '@/lib/format/format-count';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';
import type { ParticipantsBesideRegister } from '@/lib/queries/data-quality/read-reconciliation';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { claimLines, type ClaimLine } from '@/lib/view/overview/claim-lines';

/** A published count of participants beside the register's own on that date. */
export type ParticipantLine = {
  readonly claim: ClaimLine;
  /** "The acute cohort", "All cohorts". */
  readonly cohort: string;
  /** "33: 16 awards and 17 fast followers". */
  readonly register: string;
  /** "the same", "2 fewer in the register". */
  readonly difference: string;
};

/**
 * Compares counts of participants. The register counts awards and pairings in force or proposed; a joint award is one, and a trust that both leads and follows is counted in both.
 */
export function participantLines(participants: readonly ParticipantsBesideRegister[], clock: Pick<ClockView, 'params'>): ParticipantLine[] {
  return participants
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .flatMap(({ claim, exemplars, pairings }) => {
      const [line] = claimLines([claim], clock);
      if (line === undefined || claim.value === null) return [];
      const isOwn = ({ cohort }: { cohort: string }) => claim.cohort === null || cohort === claim.cohort;
      const awards = sumCounts(exemplars.awards.filter((award) => isOwn(award) && !hasLeft(award.status)));
      const standing = pairings.filter((pairing) => isOwn(pairing) && !hasLeft(pairing.status));
      const proposed = sumCounts(standing.filter(({ status }) => UNDECIDED_FAST_FOLLOWER_STATUSES.includes(status)));
      const inForce = sumCounts(standing) - proposed;
      const total = awards + inForce + proposed;
      const parts = [
        ...(awards > 0 ? [formatCount(awards, 'award')] : []),
        ...(inForce > 0 ? [formatCount(inForce, 'fast follower')] : []),
        ...(proposed > 0 ? [`${formatNumber(proposed)} proposed`] : []),
      ];
      return [
        {
          claim: line,
          cohort: claim.cohort === null ? 'All cohorts' : `The ${COHORT_LABEL[claim.cohort]} cohort`,
          register: parts.length === 0 ? 'None recorded' : `${formatNumber(total)}: ${formatList(parts)}`,
          difference: differenceText(total - Number(claim.value)),
        },
      ];
    });
}

function differenceText(difference: number): string {
  if (difference === 0) return 'the same';
  return difference < 0 ? `${formatNumber(-difference)} fewer in the register` : `${formatNumber(difference)} more in the register`;
}

function placeOf({ claim }: ParticipantsBesideRegister): number {
  return claim.cohort === null ? -1 : COHORTS.indexOf(claim.cohort);
}
