import { formatCount } from '@/lib/format/format-count';
import { formatNumber } from '@/lib/format/format-number';

export type TrustListFigures = {
  readonly total: number;
  /** Members of exemplars that are named, or further. */
  readonly inExemplars: number;
  /** Members of exemplars that are only shortlisted, expected, or left. */
  readonly inOthers: number;
  readonly followers: number;
  readonly withoutPatientRecord: number;
};

/** The list in one sentence: "239 trusts: 12 in named exemplars, 5 in exemplars not named, 0 fast followers. …" */
export function trustListAnswer({ total, inExemplars, inOthers, followers, withoutPatientRecord }: TrustListFigures): string {
  if (total === 0) return 'No trusts are shown.';
  const others = inOthers === 0 ? '' : `, ${formatNumber(inOthers)} in exemplars that are not named`;
  return (
    `${formatCount(total, 'trust')}: ${formatNumber(inExemplars)} in named exemplars${others}, and ${formatCount(followers, 'fast follower')}. ` +
    `The patient record of ${formatNumber(withoutPatientRecord)} is not recorded.`
  );
}
