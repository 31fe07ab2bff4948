/** Whole days from one ISO date to another, negative when it lies before: `2016-11-30` to `2016-12-02` is 2. */
export function daysBetween(fromIsoDate: string, toIsoDate: string): number {
  return Math.round((Date.parse(toIsoDate.slice(0, 10)) - Date.parse(fromIsoDate.slice(0, 10))) / 86_400_000);
}
