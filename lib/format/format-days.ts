import { formatCount } from './format-count';

/** A length of time in whole days: 0 is "less than a day", 1 is "1 day", 1200 is "1,200 days". */
export function formatDays(days: number): string {
  return days === 0 ? 'less than a day' : formatCount(days, 'day');
}
