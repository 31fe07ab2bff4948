const EN_GB = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** A number in British grouping: 12345 is "12,345". */
export function formatNumber(value: number): string {
  return EN_GB.format(value);
}
