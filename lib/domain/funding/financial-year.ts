/**
 * The NHS financial year (1 April to 31 March) of an ISO date, as `2017-18`.
 * Worked example: `2017-03-31` is in `2016-17`, the day after in `2017-18`.
 */
export function financialYearOf(isoDate: string): string {
  const year = Number(isoDate.slice(0, 4));
  const start = Number(isoDate.slice(5, 7)) >= 4 ? year : year - 1;
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
}
