import { FAST_FOLLOWER_STATUSES } from '@/lib/domain/fast-follower/status';
import { formatCount } from '@/lib/format/format-count';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';

/**
 * The list in one sentence: "18 pairings: 18 approved. Of 4 the follower trust is not recorded."
 * @param unrecordedTrusts pairings whose follower trust is not recorded at the clock
 */
export function fastFollowerListAnswer(counts: readonly { readonly status: string; readonly n: number }[], unrecordedTrusts: number): string {
  const total = counts.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return 'No pairings are shown.';
  const byStatus = FAST_FOLLOWER_STATUSES.flatMap((status) => {
    const n = counts.filter((count) => count.status === status).reduce((sum, count) => sum + count.n, 0);
    return n === 0 ? [] : [`${formatNumber(n)} ${FAST_FOLLOWER_STATUS_TAG[status].text.toLowerCase()}`];
  });
  const unrecorded = unrecordedTrusts === 0 ? '' : ` For ${formatNumber(unrecordedTrusts)} of them the follower trust is not recorded.`;
  return `${formatCount(total, 'pairing')}: ${formatList(byStatus)}.${unrecorded}`;
}
