import { formatNumber } from '@/lib/format/format-number';

/** Which rows of a list a page shows: "Showing 26 to 50 of 239", "Showing all 12", "Showing none". */
export function rangeSentence({ page, perPage, total }: { page: number; perPage: number; total: number }): string {
  const first = (page - 1) * perPage + 1;
  if (total === 0 || first > total) return `Showing none of ${formatNumber(total)}`;
  if (total <= perPage) return `Showing all ${formatNumber(total)}`;
  return `Showing ${formatNumber(first)} to ${formatNumber(Math.min(total, page * perPage))} of ${formatNumber(total)}`;
}
