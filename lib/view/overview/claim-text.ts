import type { ClaimUnit } from '@/lib/domain/evidence/claim-unit';
import type { AmountQualifier } from '@/lib/domain/funding/ledger-kind';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import { formatPounds } from '@/lib/format/format-pounds';
import { penceOf } from './pence-of';

/** A published figure as its source gave it. */
export type ClaimFigure = { readonly unit: ClaimUnit; readonly value: string | null; readonly valueHigh: string | null; readonly qualifier: AmountQualifier | null };

/** A figure with its hedge: "£100 million", "at least £100 million", "4 to 5", "about 50%"; null where the claim is in words. */
export function claimText({ unit, value, valueHigh, qualifier }: ClaimFigure): string | null {
  if (value === null) return null;
  const isSpan = valueHigh !== null && valueHigh !== value;
  const figure = isSpan ? `${figureText(unit, value)} to ${figureText(unit, valueHigh)}` : figureText(unit, value);
  switch (qualifier) {
    case 'up_to':
      return `up to ${figure}`;
    case 'at_least':
      return isSpan ? figure : `at least ${figure}`;
    case 'about':
      return `about ${figure}`;
    case 'exact':
    case null:
      return figure;
  }
}

function figureText(unit: ClaimUnit, value: string): string {
  switch (unit) {
    case 'gbp':
      return formatPounds(penceOf(value));
    case 'share':
      return formatPercent(Number(value), 1);
    case 'count':
    case 'score':
    case 'text':
      return formatNumber(Number(value));
  }
}
