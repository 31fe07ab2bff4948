import { formatCount } from '@/lib/format/format-count';
import { formatNumber } from '@/lib/format/format-number';

/** The list in one sentence: "120 sources of 40 publishers; the date of 12 is not recorded." */
export function sourceListAnswer({ total, publishers, undated }: { readonly total: number; readonly publishers: number; readonly undated: number }): string {
  if (total === 0) return 'No sources are shown.';
  const dates = undated === 0 ? '' : `; the date of ${formatNumber(undated)} is not recorded`;
  return `${formatCount(total, 'source')} of ${formatCount(publishers, 'publisher')}${dates}.`;
}
