import type { AmountRange } from '@/lib/domain/funding/amount-range';
import { capitalise } from '@/lib/format/capitalise';
import { rangeText } from '@/lib/view/money/range-text';
import { NotRecorded } from './not-recorded';

/** What a sum of hedged figures may come to: "up to £195 million"; `null` where nothing is recorded. */
export function MoneyRange({ range, isSentenceStart = false }: { range: AmountRange | null; isSentenceStart?: boolean }) {
  if (range === null) return <NotRecorded />;
  const text = rangeText(range);
  return <span className="gde-money">{isSentenceStart ? capitalise(text) : text}</span>;
}
