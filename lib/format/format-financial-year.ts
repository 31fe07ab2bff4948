/** A financial year as a heading: `2017-18` is "2017 to 2018". */
export function formatFinancialYear(financialYear: string): string {
  const [start = '', end = ''] = financialYear.split('-');
  return `${start} to ${Number(end) === 0 ? Number(start) + 1 : start.slice(0, 2) + end}`;
}
