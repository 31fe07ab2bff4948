import { formatNumber } from './format-number';

/** A share of 1 as a percentage: 0.8 is "80%", 0.6364 is "64%" or, with one decimal, "63.6%". */
export function formatPercent(share: number, decimals = 0): string {
  const factor = 10 ** decimals;
  return `${formatNumber(Math.round(share * 100 * factor) / factor)}%`;
}
