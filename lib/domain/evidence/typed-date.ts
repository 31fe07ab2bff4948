import type { DatePrecision } from './date-precision';

/** A date as finely as it was typed; of a month or a year, its first day. */
export type TypedDate = { readonly on: string; readonly precision: DatePrecision };

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/**
 * Reads a date as people write it, day before month: `27/3/2017`, `27 March 2017`, `2017-03-27`, `Mar 2017`, `3 2017`, `2017-03`, `2017`.
 * @returns null for what is no date, or a day that its month does not have
 */
export function parseTypedDate(text: string): TypedDate | null {
  const parts = text.trim().toLowerCase().split(/[\s./,-]+/).filter(Boolean);
  const [first = ''] = parts;
  const ordered = /^\d{4}$/.test(first) ? [...parts].reverse() : parts;
  const year = ordered.at(-1) ?? '';
  const month = ordered.at(-2);
  const day = ordered.at(-3);
  if (ordered.length > 3 || !/^(19|20)\d\d$/.test(year)) return null;
  if (month === undefined) return { on: `${year}-01-01`, precision: 'year' };
  const monthNumber = toMonth(month);
  if (monthNumber === null) return null;
  const yearAndMonth = `${year}-${String(monthNumber).padStart(2, '0')}`;
  if (day === undefined) return { on: `${yearAndMonth}-01`, precision: 'month' };
  const dayNumber = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(day)?.[1] ?? 0);
  const daysInMonth = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  if (dayNumber < 1 || dayNumber > daysInMonth) return null;
  return { on: `${yearAndMonth}-${String(dayNumber).padStart(2, '0')}`, precision: 'day' };
}

function toMonth(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : null;
  const index = text.length < 3 ? -1 : MONTHS.findIndex((name) => name.startsWith(text) || (text === 'sept' && name === 'september'));
  return index === -1 ? null : index + 1;
}
