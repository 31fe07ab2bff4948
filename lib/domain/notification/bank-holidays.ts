const DAY_MS = 86_400_000;

/** A holiday that was moved, by royal proclamation, from where the rule has it: the early May one of 2020, the spring ones of jubilees. */
const MOVED: Readonly<Record<string, string>> = { '2012-05-28': '2012-06-04', '2020-05-04': '2020-05-08', '2022-05-30': '2022-06-02' };

/** Holidays beside the rule: two jubilees, a funeral and a coronation. */
const EXTRA: readonly string[] = ['2012-06-05', '2022-06-03', '2022-09-19', '2023-05-08'];

/**
 * The bank holidays of England of a year, ISO dates in order. By the Banking and Financial Dealings Act 1971 and the customs of common law,
 * with what was proclaimed otherwise from 2012 on as published at gov.uk/bank-holidays (England and Wales). A holiday of a fixed date that
 * falls on a weekend is kept on the next day that is neither: for 2021-12-25 and 26, Saturday and Sunday, the 27th and 28th.
 */
export function bankHolidays(year: number): string[] {
  const easter = easterSunday(year);
  const christmas = substitute(at(year, 12, 25), []);
  // On a Monday after a Sunday, Boxing Day stays where it is, and Christmas Day moves past it.
  const boxing = at(year, 12, 26);
  const [first, second] = isWeekend(boxing) ? [christmas, substitute(boxing, [christmas])] : [substitute(at(year, 12, 25), [boxing]), boxing];
  const byRule = [
    substitute(at(year, 1, 1), []),
    easter - 2 * DAY_MS,
    easter + DAY_MS,
    mondayOnOrAfter(at(year, 5, 1)),
    mondayOnOrAfter(at(year, 5, 25)),
    mondayOnOrAfter(at(year, 8, 25)),
    first,
    second,
  ].map(toIso);
  return [...byRule.map((day) => MOVED[day] ?? day), ...EXTRA.filter((day) => day.startsWith(`${year}-`))].sort();
}

function at(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day);
}

function toIso(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}

function isWeekend(day: number): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}

function substitute(day: number, taken: readonly number[]): number {
  if (!isWeekend(day)) return day;
  let next = day;
  while (isWeekend(next) || taken.includes(next)) next += DAY_MS;
  return next;
}

function mondayOnOrAfter(day: number): number {
  return day + ((8 - new Date(day).getUTCDay()) % 7) * DAY_MS;
}

/** The Gregorian computus, as Meeus, Jones and Butcher wrote it down. */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century + 8) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - correction + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return at(year, Math.floor(days / 31), (days % 31) + 1);
}
