/** The last millisecond of a day in London, worked out from the rule of summer time: from the last Sunday of March to that of October. */
export function lastInstantOf(isoDate: string): string {
  const year = Number(isoDate.slice(0, 4));
  const isSummer = isoDate >= lastSunday(year, 3) && isoDate < lastSunday(year, 10);
  return `${isoDate}T${isSummer ? '22' : '23'}:59:59.999Z`;
}

function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0));
  last.setUTCDate(last.getUTCDate() - last.getUTCDay());
  return last.toISOString().slice(0, 10);
}
