import { createHash } from 'node:crypto';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';

/** The seconds over which requests are counted. */
export const WINDOW_SECONDS = 60;

/** How long counts are kept that nobody adds to, and how often those older are looked for. */
const KEPT_SECONDS = 600;

/** How many requests came, this one included, and when the count begins anew. */
export type RequestCount = { readonly count: number; readonly secondsLeft: number };

type Waiting = { readonly key: string; readonly resolve: (count: RequestCount) => void; readonly reject: (error: unknown) => void };

let waiting: Waiting[] = [];
let isCounting = false;
let sweptAt = 0;

/**
 * Counts a request of a caller, in the database, so that every web process counts into one sum. Requests that come while a statement is
 * under way are counted together by the next one: a busy process asks once for many.
 * @param who what is counted: an address, or a key
 */
export function countApiRequest(who: string): Promise<RequestCount> {
  return new Promise((resolve, reject) => {
    waiting.push({ key: createHash('sha256').update(who).digest('hex'), resolve, reject });
    if (!isCounting) void countWaiting();
  });
}

async function countWaiting(): Promise<void> {
  isCounting = true;
  while (waiting.length > 0) {
    const batch = waiting;
    waiting = [];
    try {
      await answer(batch);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
  isCounting = false;
}

async function answer(batch: readonly Waiting[]): Promise<void> {
  const byKey = new Map<string, Waiting[]>();
  for (const one of batch) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  const counted = await addToCounts([...byKey].map(([key, ofKey]) => ({ key, count: ofKey.length })));
  for (const { key, count, seconds_left: secondsLeft } of counted) {
    const ofKey = byKey.get(key) ?? [];
    for (const [index, { resolve }] of ofKey.entries()) resolve({ count: count - ofKey.length + index + 1, secondsLeft });
  }
  if (Date.now() - sweptAt > KEPT_SECONDS * 1_000) {
    sweptAt = Date.now();
    await queryRows(sql`DELETE FROM api_request_count WHERE since < clock_timestamp() - make_interval(secs => ${KEPT_SECONDS}::int)`);
  }
}

/** Adds in the order of the keys, so that two processes never wait for one another in a ring. */
function addToCounts(asked: readonly { key: string; count: number }[]): Promise<{ key: string; count: number; seconds_left: number }[]> {
  return queryRows(sql`
    INSERT INTO api_request_count AS c (key, count, since)
    SELECT asked.key, asked.count, clock_timestamp() FROM unnest(${asked.map(({ key }) => key)}::text[], ${asked.map(({ count }) => count)}::int[]) AS asked(key, count) ORDER BY asked.key
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN c.since <= excluded.since - make_interval(secs => ${WINDOW_SECONDS}::int) THEN excluded.count ELSE c.count + excluded.count END,
      since = CASE WHEN c.since <= excluded.since - make_interval(secs => ${WINDOW_SECONDS}::int) THEN excluded.since ELSE c.since END
    RETURNING c.key, c.count, greatest(1, ceil(extract(epoch FROM c.since - clock_timestamp()) + ${WINDOW_SECONDS}::int))::int AS seconds_left`);
}
