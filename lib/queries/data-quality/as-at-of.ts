import 'server-only';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { ClaimItem } from '@/lib/queries/overview/list-claims';
import type { Reading } from '@/lib/queries/reading';

/** The reading as at the end of what the claim's date covers, but never after the reader's own clock. */
export function asAtOf(reading: Reading, { evidence }: Pick<ClaimItem, 'evidence'>): Reading {
  const end = lastDayOf(evidence.effectiveOn, evidence.precision);
  return { ...reading, clock: { ...reading.clock, asAt: end < reading.clock.asAt ? end : reading.clock.asAt } };
}

function lastDayOf(isoDate: string, precision: DatePrecision): string {
  const [year = 0, month = 1] = isoDate.split('-').map(Number);
  if (precision === 'year') return `${year}-12-31`;
  return precision === 'month' ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : isoDate;
}
