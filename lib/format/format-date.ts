const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;

/**
 * A date in words, no finer than it is known: `2016-09-07` is "7 September 2016" to the day,
 * "September 2016" to the month and "2016" to the year. The text is the date's own, whatever the time zone.
 */
export function formatDate(isoDate: string, precision: 'day' | 'month' | 'year' = 'day'): string {
  const [year = '', month = '', day = ''] = isoDate.slice(0, 10).split('-');
  const name = MONTHS[Number(month) - 1];
  if (precision === 'year' || name === undefined) return year;
  return precision === 'month' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
