/** The sum of a count over rows: of `[{ count: 12 }, { count: 4 }]`, 16. */
export function sumCounts(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
