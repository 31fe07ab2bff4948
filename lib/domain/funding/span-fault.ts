import type { HedgedFigure } from './amount-range';

/** Why a figure cannot have the upper end that it was given; null where it can, or has none. */
export function spanFault({ amountPence, amountHighPence, qualifier }: HedgedFigure): string | null {
  if (amountHighPence === null) return null;
  if (qualifier === 'exact' || qualifier === 'up_to') return 'A figure that is exact, or “up to”, has no second end. Leave this empty, or choose “about” or “at least”';
  return amountHighPence <= amountPence ? 'The upper end must be more than the amount' : null;
}
