import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import { formatDate } from '@/lib/format/format-date';
import { NotRecorded } from './not-recorded';

/** A date no finer than it is known: "7 September 2016", "November 2016", "2016". */
export function DateWithPrecision({ date, precision = 'day' }: { date: string | null; precision?: DatePrecision }) {
  if (date === null) return <NotRecorded />;
  const machine = precision === 'day' ? date.slice(0, 10) : precision === 'month' ? date.slice(0, 7) : date.slice(0, 4);
  return <time dateTime={machine}>{formatDate(date, precision)}</time>;
}
