import { searchWords } from './search-words';

/** What a hit is ranked by. */
export type Ranked = {
  /** What names it alone: an ODS code, a reference. */
  readonly key: string;
  readonly name: string;
};

/**
 * Puts what was found in order, the best first: what has exactly this code, then this name, then a name that begins so, then one that has
 * every word whole, then one that has the beginning of every word, then what was found by something else than its name; of two alike, by name.
 *
 * @param given the search as it was typed
 * @param words its words, each with what it was taken for
 */
export function rankHits<Hit extends Ranked>(given: string, words: readonly (readonly string[])[], hits: readonly Hit[]): Hit[] {
  const places = new Map(hits.map((hit) => [hit, placeOf(hit, given, words)]));
  const placed = (hit: Hit) => places.get(hit) ?? Number.MAX_SAFE_INTEGER;
  return [...hits].sort((a, b) => placed(a) - placed(b) || compare(a.name, b.name) || compare(a.key, b.key));
}

function placeOf({ key, name }: Ranked, given: string, words: readonly (readonly string[])[]): number {
  if (key.toLowerCase() === given.trim().toLowerCase()) return 0;
  const own = searchWords(name);
  const asked = words.map(([first = '']) => first);
  const text = own.join(' ');
  if (text === asked.join(' ')) return 1;
  if (text.startsWith(asked.join(' '))) return 2;
  if (words.every((forms) => forms.some((form) => own.includes(form)))) return 3;
  if (words.every((forms) => forms.some((form) => own.some((word) => word.startsWith(form))))) return 4;
  return 5;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
