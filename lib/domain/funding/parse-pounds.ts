/** The most that one entry may say: ten thousand million pounds, in pence. The whole programme was a twenty-fifth of it. */
export const AMOUNT_PENCE_MAX = 1_000_000_000_000n;

/** Why a text is no amount of money that can be recorded. */
export type MoneyFault = 'empty' | 'unreadable' | 'negative' | 'ambiguous grouping' | 'finer than a penny' | 'too large';

export type ParsedPounds = { readonly ok: true; readonly pence: bigint } | { readonly ok: false; readonly fault: MoneyFault };

/** What a figure is multiplied by, as a power of ten. */
const POWERS: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ...['k', 'thousand'].map((word): [string, number] => [word, 3]),
  ...['m', 'mn', 'mln', 'million', 'millions'].map((word): [string, number] => [word, 6]),
  ...['b', 'bn', 'billion', 'billions'].map((word): [string, number] => [word, 9]),
]);

/**
 * Reads an amount as people type money, exactly: `£2.5m`, `2,500,000`, `2.5 million`, `£250k`, `2 500 000.50` and `£1.2bn`, in whole pence. Digits are never
 * rounded: what is finer than a penny is refused, and so is a comma that does not part thousands (`2,5` may mean two and a half or twenty-five).
 */
export function parsePounds(text: string): ParsedPounds {
  const typed = text.normalize('NFKC').trim().toLowerCase().replace(/[\u2212\u2013]/g, '-');
  if (typed === '') return { ok: false, fault: 'empty' };
  const parts = /^(-)?\s*(?:£|gbp)?\s*(-)?\s*([\d.,\s']+?)\s*([a-z]*)\s*(?:pounds?|gbp)?$/.exec(typed);
  if (parts === null) return { ok: false, fault: 'unreadable' };
  const [, minus, minusAfter, figure = '', unit = ''] = parts;
  const power = POWERS.get(unit === 'pound' || unit === 'pounds' || unit === 'gbp' ? '' : unit);
  const [whole = '', decimals = '', ...more] = figure.split('.');
  if (power === undefined || more.length > 0 || /[^\d]/.test(decimals) || (whole === '' && decimals === '') || figure.endsWith('.')) return { ok: false, fault: 'unreadable' };
  if (!/^(\d*|\d{1,3}(,\d{3})+|\d{1,3}([\s']\d{3})+)$/.test(whole)) return { ok: false, fault: /^[\d,\s']+$/.test(whole) ? 'ambiguous grouping' : 'unreadable' };
  if (minus !== undefined || minusAfter !== undefined) return { ok: false, fault: 'negative' };
  const shift = power + 2;
  const significant = decimals.replace(/0+$/, '');
  if (significant.length > shift) return { ok: false, fault: 'finer than a penny' };
  const digits = whole.replace(/[,\s']/g, '').replace(/^0+/, '') + significant.padEnd(shift, '0');
  if (digits.length > 30) return { ok: false, fault: 'too large' };
  const pence = BigInt(digits);
  return pence > AMOUNT_PENCE_MAX ? { ok: false, fault: 'too large' } : { ok: true, pence };
}
