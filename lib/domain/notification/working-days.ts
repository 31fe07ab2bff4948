import { bankHolidays } from './bank-holidays';

const DAY_MS = 86_400_000;

/** Whether people of the NHS in England are at work as on an ordinary day: no Saturday, no Sunday, no bank holiday. */
export function isWorkingDay(isoDate: string): boolean {
  const weekday = new Date(`${isoDate}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !bankHolidays(Number(isoDate.slice(0, 4))).includes(isoDate);
}

/**
 * How many working days come after one day up to and with another: from Thursday 2017-04-13, before Easter, to Tuesday 2017-04-18, one. None
 * where the other is not later.
 */
export function workingDaysUntil(isoDate: string, other: string): number {
  let count = 0;
  for (let day = Date.parse(isoDate) + DAY_MS; day <= Date.parse(other); day += DAY_MS) {
    if (isWorkingDay(new Date(day).toISOString().slice(0, 10))) count += 1;
  }
  return count;
}
