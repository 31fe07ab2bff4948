const LONG: Readonly<Partial<Record<string, string>>> = { '01': 'January to March', '04': 'April to June', '07': 'July to September', '10': 'October to December' };
const SHORT: Readonly<Partial<Record<string, string>>> = { '01': 'Jan–Mar', '04': 'Apr–Jun', '07': 'Jul–Sep', '10': 'Oct–Dec' };

/** The quarter that begins on an ISO date: "July to September 2016". */
export function formatQuarter(from: string): string {
  const [year = '', month = ''] = from.split('-');
  return `${LONG[month] ?? month} ${year}`;
}

/** The same without its year, where there is little room: "Jul–Sep". */
export function formatQuarterShort(from: string): string {
  const month = from.slice(5, 7);
  return SHORT[month] ?? month;
}
