const LONDON_PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The date in London at an ISO instant: `2016-06-30T23:30:00Z` is `2016-07-01`. */
export function londonDateOf(instant: string): string {
  const parts = londonParts(new Date(instant));
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** The last millisecond of a day in London, as an ISO instant: for `2016-07-01` (summer time) `2016-07-01T22:59:59.999Z`. */
export function endOfLondonDay(isoDate: string): string {
  const asIfUtc = Date.parse(`${isoDate}T23:59:59.999Z`);
  return new Date(asIfUtc - londonOffsetMs(new Date(asIfUtc))).toISOString();
}

/** The instant, ISO, of a whole hour of a day in London: 8 on `2016-07-01` (summer time) is `2016-07-01T07:00:00.000Z`. Of hours from 3 on, which every day has once. */
export function londonInstantOf(isoDate: string, hour: number): string {
  const asIfUtc = Date.parse(`${isoDate}T${String(hour).padStart(2, '0')}:00:00.000Z`);
  return new Date(asIfUtc - londonOffsetMs(new Date(asIfUtc))).toISOString();
}

function londonOffsetMs(at: Date): number {
  const p = londonParts(at);
  const local = Date.parse(`${p.year}-${p.month}-${p.day}T${p.hour}:${p.minute}:${p.second}Z`);
  return local - Math.floor(at.getTime() / 1000) * 1000;
}

function londonParts(at: Date): Record<string, string> {
  return Object.fromEntries(LONDON_PARTS.formatToParts(at).map(({ type, value }) => [type, value]));
}
