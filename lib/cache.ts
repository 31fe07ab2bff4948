import { LRUCache } from 'lru-cache';

/** Answers kept: a few hundred lists of a hundred kilobytes and thousands of small ones. */
const ENTRIES_MAX = 2_000;

const holder = globalThis as typeof globalThis & { gdeReadCache?: LRUCache<string, Promise<unknown>> };

const reads = (holder.gdeReadCache ??= new LRUCache<string, Promise<unknown>>({ max: ENTRIES_MAX }));

/**
 * Remembers what a read answered, by its key. The key must hold everything that the answer depends on, the data revision
 * included: a write anywhere changes the revision, so what is remembered is never stale, in this process or another.
 * Readers that ask for the same thing at the same time wait for one read. A failed read is not remembered.
 */
export function remember<Answer>(key: string, read: () => Promise<Answer>): Promise<Answer> {
  const known = reads.get(key) as Promise<Answer> | undefined;
  if (known !== undefined) return known;
  const answer = read();
  reads.set(key, answer);
  answer.catch(() => reads.delete(key));
  return answer;
}
