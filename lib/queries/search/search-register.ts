import 'server-only';
import { remember } from '@/lib/cache';
import { eventsFoundAt, exemplarsFoundAt, followersFoundAt, footprintsFoundAt, sourcesFoundAt, suppliersFoundAt, trustsFoundAt, unknownWords, type WantedWords, wordsOfLength } from '@/lib/db/as-at/search-at';
import { queryRows } from '@/lib/db/query-rows';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { Confidence } from '@/lib/domain/evidence/confidence';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { SourceReference } from '@/lib/domain/evidence/evidence';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import { mistakesAllowed, nearestWords } from '@/lib/domain/search/nearest-words';
import { rankHits } from '@/lib/domain/search/rank-hits';
import { SEARCH_FOUND_MAX, SEARCH_GROUPS } from '@/lib/domain/search/search-group';
import type { Reading } from '@/lib/queries/reading';

type Hit = { readonly key: string; readonly name: string };

export type TrustHit = Hit & {
  /** The last day on which it was open, for one that has closed. */
  readonly closedOn: string | null;
  /** The other names by which it was found. */
  readonly otherNames: readonly string[];
};
export type ExemplarHit = Hit & { readonly cohort: Cohort; readonly status: ExemplarStatus };
export type FollowerHit = Hit & { readonly exemplarName: string; readonly status: FastFollowerStatus };
export type FootprintHit = Hit & { readonly kind: string; readonly closedOn: string | null };
export type SupplierHit = Hit & {
  /** Its products by which it was found. */
  readonly products: readonly string[];
};
export type SourceHit = Hit & { readonly publisher: string; readonly publishedOn: string | null; readonly precision: DatePrecision };
export type EventHit = Hit & {
  readonly effectiveOn: string;
  readonly precision: DatePrecision;
  readonly confidence: Confidence;
  readonly exemplarSlug: string | null;
  readonly followerReference: string | null;
  readonly odsCode: string | null;
  readonly footprintCode: string | null;
  readonly source: SourceReference;
};

/** What was found of one group, the best first, and whether there is more than is read of it. */
export type Found<Of extends Hit> = { readonly hits: readonly Of[]; readonly hasMore: boolean };

export type SearchResult = {
  readonly trusts: Found<TrustHit>;
  readonly exemplars: Found<ExemplarHit>;
  readonly 'fast-followers': Found<FollowerHit>;
  readonly footprints: Found<FootprintHit>;
  readonly suppliers: Found<SupplierHit>;
  readonly sources: Found<SourceHit>;
  readonly events: Found<EventHit>;
  /** Words that are in no name, with those that they were taken for. */
  readonly corrected: readonly { readonly word: string; readonly takenFor: readonly string[] }[];
};

/**
 * Looks for words in the names of everything that the reader may see at the clock. A word that begins no word of any name is taken for those it
 * was most likely meant to be; where nothing has all of the words, so are the others.
 *
 * @param given the search as it was typed, which may be a code
 * @param words its words, at least one
 */
export function searchRegister(reading: Reading, given: string, words: readonly string[]): Promise<SearchResult> {
  const { revision, clock, reader } = reading;
  return remember(JSON.stringify(['search', revision, clock, reader, given, words]), async () => {
    const unknown = new Set((await queryRows<{ word: string }>(unknownWords(words.filter((word) => mistakesAllowed(word.length) > 0 && !/\d/.test(word)), clock))).map(({ word }) => word));
    const asTyped = await correct(reading, words, (word) => unknown.has(word));
    const found = await find(reading, given, asTyped);
    if (SEARCH_GROUPS.some((group) => found[group].hits.length > 0)) return found;
    const corrected = await correct(reading, words, (word) => !/\d/.test(word));
    return corrected.every((forms, index) => forms.length === asTyped[index]?.length) ? found : find(reading, given, corrected);
  });
}

/** Each word with what it may have been meant to be; the word itself comes first, save where it begins no word at all. */
async function correct({ clock }: Reading, words: readonly string[], isDoubtful: (word: string) => boolean): Promise<WantedWords> {
  return Promise.all(
    words.map(async (word) => {
      const mistakes = mistakesAllowed(word.length);
      if (mistakes === 0 || !isDoubtful(word)) return [word];
      const vocabulary = await queryRows<{ word: string }>(wordsOfLength(word.length - mistakes, word.length + mistakes, clock));
      const others = vocabulary.map((known) => known.word).filter((known) => known !== word);
      return [word, ...nearestWords(word, others)];
    }),
  );
}

async function find({ clock, reader }: Reading, given: string, words: WantedWords): Promise<SearchResult> {
  const wanted = { words, code: given.trim(), limit: SEARCH_FOUND_MAX + 1 };
  const trusts = await queryRows<TrustHit>(trustsFoundAt(wanted, clock));
  const odsCodes = trusts.map(({ key }) => key);
  const [exemplars, footprints, suppliers, sources, events] = await Promise.all([
    queryRows<ExemplarHit>(exemplarsFoundAt(wanted, odsCodes, clock)),
    queryRows<FootprintHit>(footprintsFoundAt(wanted, clock)),
    queryRows<SupplierHit>(suppliersFoundAt(wanted, clock)),
    queryRows<SourceHit>(sourcesFoundAt(wanted, clock, reader)),
    queryRows<EventHit>(eventsFoundAt(wanted, clock, reader)),
  ]);
  const exemplarSlugs = exemplars.map(({ key }) => key);
  const followers = await queryRows<Omit<FollowerHit, 'name'> & { trustName: string | null }>(followersFoundAt(wanted, odsCodes, exemplarSlugs, clock, reader));
  const best = <Of extends Hit>(hits: readonly Of[], foundThrough = 0): Found<Of> => ({
    hits: rankHits(given, words, hits).slice(0, SEARCH_FOUND_MAX),
    hasMore: Math.max(hits.length, foundThrough) > SEARCH_FOUND_MAX,
  });
  return {
    trusts: best(trusts),
    exemplars: best(exemplars, trusts.length),
    'fast-followers': best(followers.map(({ trustName, ...follower }) => ({ ...follower, name: trustName ?? 'Trust not recorded' })), Math.max(trusts.length, exemplars.length)),
    footprints: best(footprints),
    suppliers: best(suppliers),
    sources: best(sources),
    events: best(events),
    corrected: words.flatMap(([word = '', ...takenFor]) => (takenFor.length === 0 ? [] : [{ word, takenFor }])),
  };
}
