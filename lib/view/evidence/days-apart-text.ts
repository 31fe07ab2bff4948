import { daysApart, type KnownDate } from '@/lib/domain/evidence/days-apart';
import { formatDays } from '@/lib/format/format-days';
import { formatNumber } from '@/lib/format/format-number';

/** How long lies between two dates, no finer than they are known: "78 days", "49 to 78 days", "up to 29 days". */
export function daysApartText(from: KnownDate, to: KnownDate): string {
  const { least, most } = daysApart(from, to);
  if (least === most) return formatDays(most);
  return least === 0 ? `up to ${formatDays(most)}` : `${formatNumber(least)} to ${formatDays(most)}`;
}
