import { capitalise } from '@/lib/format/capitalise';
import { moneyText, type HedgedMoney } from '@/lib/view/money/money-text';
import { NotRecorded } from './not-recorded';

/** A figure with its hedge, "up to £10 million"; `isSentenceStart` gives it a capital. */
export function MoneyText({ money, isSentenceStart = false }: { money: HedgedMoney | null; isSentenceStart?: boolean }) {
  if (money === null) return <NotRecorded />;
  const text = moneyText(money);
  return <span className="gde-money">{isSentenceStart ? capitalise(text) : text}</span>;
}
