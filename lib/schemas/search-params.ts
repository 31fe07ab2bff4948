import type { RequestedClock } from '@/lib/domain/clock/clock';
import { SEARCH_GROUPS, type SearchGroup } from '@/lib/domain/search/search-group';
import { SEARCH_WORDS_MAX, searchWords } from '@/lib/domain/search/search-words';
import { PARAMETER_LENGTH_MAX, type IgnoredParameter, type RawParams } from './raw-params';
import { readParameters } from './read-parameters';

export type SearchPageParams = {
  readonly requestedClock: RequestedClock;
  /** The search as it was typed; empty where there is none that can be read. */
  readonly q: string;
  /** Its words; none where there is nothing to look for. */
  readonly words: readonly string[];
  /** The one group to list; null: the first few of each. */
  readonly group: SearchGroup | null;
  readonly ignored: readonly IgnoredParameter[];
};

/** Reads the parameters of a search: the clocks, `q` and `kind`. What means nothing falls back and is reported. */
export function parseSearchParams(raw: RawParams): SearchPageParams {
  const { requestedClock, ignored: ignoredBefore, one, choice } = readParameters(raw);
  const q = one('q', (value) => (value.length > PARAMETER_LENGTH_MAX ? { reason: `a search has at most ${PARAMETER_LENGTH_MAX} characters` } : { value })) ?? '';
  const group = choice('kind', SEARCH_GROUPS);
  const ignored = [...ignoredBefore];
  const words = searchWords(q);
  if (words.length > SEARCH_WORDS_MAX) ignored.push({ name: 'q', value: words.slice(SEARCH_WORDS_MAX).join(' '), reason: `only the first ${SEARCH_WORDS_MAX} words are looked for` });
  const isOneLetter = words.every((word) => word.length === 1);
  return { requestedClock, q, words: isOneLetter ? [] : words.slice(0, SEARCH_WORDS_MAX), group, ignored };
}
