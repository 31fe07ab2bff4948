// How values come back from SQL written by hand. Prisma brings parsers of its own with each query, so it is not affected.
import pg from 'pg';

const oid = { int8: 20, int8Array: 1016, date: 1082, dateArray: 1182, timestamptz: 1184, timestamptzArray: 1185, timestamp: 1114, textArray: 1009 };

/**
 * Whole numbers of 64 bits become a number. Pence fit with room to spare (2^53 pence is 90 million million pounds);
 * one that would not is an error rather than a rounded figure.
 */
export function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The whole number ${text} is too large to be read exactly.`);
  return value;
}

/** An instant as ISO 8601 in UTC with milliseconds, for example `2017-03-09T00:00:00.000Z`. */
export function parseInstant(text: string): string {
  if (text.endsWith('+00') && text[10] === ' ') {
    const [seconds = '', fraction = ''] = text.slice(11, -3).split('.');
    return `${text.slice(0, 10)}T${seconds}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
  }
  return text === 'infinity' || text === '-infinity' ? text : new Date(text).toISOString();
}

const parseTextArray = pg.types.getTypeParser(oid.textArray) as (text: string) => (string | null)[];

function parseArrayOf<Value>(parse: (text: string) => Value) {
  return (text: string) => parseTextArray(text).map((item) => (item === null ? null : parse(item)));
}

const asIs = (text: string) => text;

const parsers = new Map<number, (text: string) => unknown>([
  [oid.int8, parseInt8],
  [oid.int8Array, parseArrayOf(parseInt8)],
  [oid.date, asIs],
  [oid.dateArray, parseTextArray],
  [oid.timestamp, (text) => text.replace(' ', 'T')],
  [oid.timestamptz, parseInstant],
  [oid.timestamptzArray, parseArrayOf(parseInstant)],
]);

/**
 * Type parsers for `pg`: a date is `YYYY-MM-DD`, an instant is ISO 8601 in UTC, a 64-bit whole number is a number,
 * and `numeric` stays text. The pool has them, and so has a cursor on one of its connections.
 */
export const sqlTypes: pg.CustomTypesConfig = {
  getTypeParser: (typeOid, format) =>
    (format === 'binary' ? undefined : parsers.get(typeOid)) ?? pg.types.getTypeParser(typeOid, format),
};
