import { formatCount } from '@/lib/format/format-count';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';

/** The list in one sentence: "54 footprints: 44 STPs, 8 ACSs and 2 devolution areas. 21 of them have a named exemplar on record." */
export function footprintListAnswer(counts: readonly { readonly kind: string; readonly n: number; readonly withExemplar: number }[]): string {
  const total = counts.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return 'No footprints are shown.';
  const kinds = formatList(counts.map(({ kind, n }) => formatCount(n, withinSentence(kind))));
  const withExemplar = counts.reduce((sum, count) => sum + count.withExemplar, 0);
  return `${formatCount(total, 'footprint')}: ${kinds}. ${formatNumber(withExemplar)} of them ${withExemplar === 1 ? 'has' : 'have'} a named exemplar on record.`;
}

/** "Devolution area" is "devolution area"; an abbreviation stays as it is. */
function withinSentence(kind: string): string {
  return /^[A-Z]{2}/.test(kind) ? kind : kind.charAt(0).toLowerCase() + kind.slice(1);
}
