import { quarterStart } from '../milestone/slip-by-quarter';

/** A quarter of a year: its first and its last day, ISO dates. */
export type Quarter = { readonly from: string; readonly to: string };

/** The quarter that a day is in: of 17 May 2018, 1 April to 30 June 2018. */
export function quarterOf(date: string): Quarter {
  const from = quarterStart(date);
  const [year = 0, month = 1] = from.split('-').map(Number);
  return { from, to: new Date(Date.UTC(year, month + 2, 0)).toISOString().slice(0, 10) };
}

/** The quarter after another. */
export function nextQuarter({ to }: Quarter): Quarter {
  return quarterOf(new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10));
}

/** The quarter before another. */
export function previousQuarter({ from }: Quarter): Quarter {
  return quarterOf(new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10));
}

/** The quarters of the programme's years, 2014 to 2022, in order: those that the scrubber moves through. */
export function programmeQuarters(): Quarter[] {
  const quarters = [quarterOf('2014-01-01')];
  for (let last = quarters[0]; last !== undefined && last.to < '2022-12-31'; last = quarters.at(-1)) quarters.push(nextQuarter(last));
  return quarters;
}
