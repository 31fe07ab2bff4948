import type { AmountQualifier } from '@/lib/domain/funding/ledger-kind';
import { formatPounds } from '@/lib/format/format-pounds';

/** A figure as its source gave it. */
export type HedgedMoney = {
  readonly amountPence: bigint;
  /** The upper end, where the source gave a span. */
  readonly amountHighPence?: bigint | null;
  readonly qualifier: AmountQualifier;
};

/** A figure with its hedge: "£10 million", "up to £10 million", "about £3 million", "£2.5 million to £4 million". */
export function moneyText({ amountPence, amountHighPence = null, qualifier }: HedgedMoney): string {
  const isSpan = amountHighPence !== null && amountHighPence !== amountPence;
  const figure = isSpan ? `${formatPounds(amountPence)} to ${formatPounds(amountHighPence)}` : formatPounds(amountPence);
  switch (qualifier) {
    case 'exact':
      return figure;
    case 'up_to':
      return `up to ${figure}`;
    case 'about':
      return `about ${figure}`;
    case 'at_least':
      return isSpan ? figure : `at least ${figure}`;
  }
}
