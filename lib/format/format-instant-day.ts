const LONDON_DAY = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric' });

/** The day of an instant in London: `2016-06-30T23:30:00Z` is "1 July 2016". */
export function formatInstantDay(isoInstant: string): string {
  return LONDON_DAY.format(new Date(isoInstant));
}
