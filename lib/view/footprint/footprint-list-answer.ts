import { formatCount } from '@/lib/format/format-count';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';

/** The list in one sentence: "54 footprints: 44 STP and 10 ACS. 21 of them have an exemplar." */
export function footprintListAnswer(counts: readonly { readonly kind: string; readonly n: number; readonly withExemplar: number }[]): string {
  const total = counts.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return 'No footprints are shown.';
  const kinds = formatList(counts.map(({ kind, n }) => `${formatNumber(n)} ${kind}`));
  const withExemplar = counts.reduce((sum, count) => sum + count.withExemplar, 0);
  return `${formatCount(total, 'footprint')}: ${kinds}. ${formatNumber(withExemplar)} of them ${withExemplar === 1 ? 'has' : 'have'} a named exemplar on record.`;
}
