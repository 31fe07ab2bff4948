/** What typed money came to: whole pence, or what is wrong with it, to end a sentence. */
export type TypedMoney = { readonly ok: true; readonly pence: bigint } | { readonly ok: false; readonly reason: string };

/** The zeros that a word after a figure adds to pounds. */
const ZEROS: Readonly<Record<string, number>> = { '': 0, k: 3, thousand: 3, m: 6, mn: 6, million: 6, bn: 9, b: 9, billion: 9 };

/** The largest amount that is taken: £1,000 billion. */
export const MONEY_MAX_PENCE = 100_000_000_000_000n;

const EXAMPLES = 'write pounds as 2,500,000 or £2.5m or 2.5 million';

/**
 * Reads pounds as people type them: `£2.5m`, `2,500,000`, `2.5 million`, `£250k`, `2 500 000.50`. Exact to the penny: nothing is rounded,
 * and what would need it is refused, as is a figure that can be read in two ways (`2,5`).
 */
export function readTypedMoney(typed: string): TypedMoney {
  const text = typed.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  if (text === '') return { ok: false, reason: EXAMPLES };
  if (/^(£ ?)?[-−–]|^\(.*\)$/.test(text)) return { ok: false, reason: 'an amount here is never negative' };
  const [, whole, , fraction = '', word = ''] = /^£? ?((\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+))(?:\.(\d+))? ?([a-z]*)$/.exec(text) ?? [];
  if (whole === undefined) return { ok: false, reason: /^£? ?[\d., ]+ ?[a-z]*$/.test(text) ? 'commas and spaces stand before groups of three digits, and one point before the pence' : EXAMPLES };
  const zeros = Object.hasOwn(ZEROS, word) ? ZEROS[word] : undefined;
  if (zeros === undefined) return { ok: false, reason: EXAMPLES };
  const places = zeros + 2;
  const decimals = fraction.replace(/0+$/, '');
  if (decimals.length > places) return { ok: false, reason: 'it is finer than a penny' };
  const digits = `${whole.replace(/[, ]/g, '')}${decimals.padEnd(places, '0')}`;
  if (digits.length > 40) return { ok: false, reason: 'it is above £1,000 billion' };
  const pence = BigInt(digits);
  return pence > MONEY_MAX_PENCE ? { ok: false, reason: 'it is above £1,000 billion' } : { ok: true, pence };
}
