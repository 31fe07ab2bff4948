import type { AmountRange } from '@/lib/domain/funding/amount-range';
import { formatPounds } from '@/lib/format/format-pounds';

/** What a sum of hedged figures may come to: "up to £195 million", "£2.5 million to £4 million", "at least £10 million", "£3.5 million". */
export function rangeText({ lowPence, highPence }: AmountRange): string {
  if (highPence === null) return `at least ${formatPounds(lowPence)}`;
  if (lowPence === highPence) return formatPounds(lowPence);
  return lowPence === 0n ? `up to ${formatPounds(highPence)}` : `${formatPounds(lowPence)} to ${formatPounds(highPence)}`;
}
