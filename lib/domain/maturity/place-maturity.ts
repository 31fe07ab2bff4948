// What an academic health science network said of a place is there to learn from, and explicitly not for allocating money or for benchmarking. So nothing here
// puts it in an order, and there is no figure to compare.

/** What the maturity of a place was assessed for. */
export const PLACE_MATURITY_THEMES = ['joined_up_care', 'integration', 'population_health', 'prevention'] as const;

export type PlaceMaturityTheme = (typeof PLACE_MATURITY_THEMES)[number];

/** Parameters that carry free text, a way back or the key of one record: words in them ask for no comparison. */
const FREE = new Set(['q', 'next', 'event']);

/** Words that ask for the maturity of places. `integration` alone is a class of systems too. */
const ASKS = /place[\s_-]*maturity|joined[\s_-]*up[\s_-]*care|population[\s_-]*health|assessing[\s_-]*ahsn|^-?prevention$/i;

/**
 * The names of the parameters by which a request asks to order, filter or compare by the maturity of places, each once. Nothing answers to them; that somebody asked is logged.
 * The tasks of one place speak of that place alone: they ask for none.
 */
export function asksForPlaceMaturity(path: string, params: Iterable<readonly [name: string, value: string]>): string[] {
  if (/^\/footprints\/[^/]+\/[^/]+$/.test(path)) return [];
  const names = [...params].filter(([name, value]) => ASKS.test(name) || (!FREE.has(name) && ASKS.test(value))).map(([name]) => name);
  return [...new Set(names)];
}
