/** A numbered page, or a gap that stands for the pages left out. */
export type PageItem = number | 'gap';

/**
 * The pages worth a link: the first, the last, the current one and its neighbours. Of 10 pages on the fifth:
 * 1, gap, 4, 5, 6, gap, 10. A gap that would hide one page shows that page.
 */
export function pageItems(currentPage: number, pageCount: number): PageItem[] {
  const shown = [1, currentPage - 1, currentPage, currentPage + 1, pageCount]
    .filter((page) => page >= 1 && page <= pageCount)
    .filter((page, index, all) => all.indexOf(page) === index)
    .sort((a, b) => a - b);
  return shown.flatMap((page, index): PageItem[] => {
    const hidden = page - (shown[index - 1] ?? 0) - 1;
    if (hidden === 0) return [page];
    return hidden === 1 ? [page - 1, page] : ['gap', page];
  });
}
