import { formatNumber } from './format-number';

/** A count of things: `formatCount(1, 'trust')` is "1 trust", `formatCount(1234, 'trust')` is "1,234 trusts". */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}
