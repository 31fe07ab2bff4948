import type { RequestedClock } from '@/lib/domain/clock/clock';
import { SEARCH_GROUPS, type SearchGroup } from '@/lib/domain/search/search-group';
import { SEARCH_WORDS_MAX, searchWords } from '@/lib/domain/search/search-words';
import { parseClockParams } from './clock-params';
import { allValues, PARAMETER_LENGTH_MAX, type IgnoredParameter, type RawParams } from './raw-params';

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
  const { requestedClock, ignored: ignoredClock } = parseClockParams(raw);
  const ignored: IgnoredParameter[] = [...ignoredClock];
  const first = (name: string): string | undefined => {
    const [value, ...others] = allValues(raw, name).filter((text) => text !== '');
    for (const other of others) ignored.push({ name, value: other, reason: 'only the first value given is used' });
    return value;
  };
  const typed = first('q') ?? '';
  const isTooLong = typed.length > PARAMETER_LENGTH_MAX;
  if (isTooLong) ignored.push({ name: 'q', value: typed, reason: `a search has at most ${PARAMETER_LENGTH_MAX} characters` });
  const q = isTooLong ? '' : typed;
  const kind = first('kind');
  const group = SEARCH_GROUPS.find((known) => known === kind) ?? null;
  if (kind !== undefined && group === null) ignored.push({ name: 'kind', value: kind, reason: `choose from ${SEARCH_GROUPS.join(', ')}` });
  const words = searchWords(q);
  if (words.length > SEARCH_WORDS_MAX) ignored.push({ name: 'q', value: words.slice(SEARCH_WORDS_MAX).join(' '), reason: `only the first ${SEARCH_WORDS_MAX} words are looked for` });
  const isOneLetter = words.every((word) => word.length === 1);
  return { requestedClock, q, words: isOneLetter ? [] : words.slice(0, SEARCH_WORDS_MAX), group, ignored };
}
