const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant as London's clocks showed it: `2016-07-01T13:05:00Z` is "1 July 2016, 2:05pm". */
export function formatInstant(isoInstant: string): string {
  const part = Object.fromEntries(LONDON.formatToParts(new Date(isoInstant)).map(({ type, value }) => [type, value]));
  const hour = Number(part['hour']);
  const minute = part['minute'] === '00' ? '' : `:${part['minute']}`;
  const time = `${hour % 12 === 0 ? 12 : hour % 12}${minute}${hour < 12 ? 'am' : 'pm'}`;
  return `${part['day']} ${part['month']} ${part['year']}, ${time}`;
}
