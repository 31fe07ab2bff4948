import { createHash } from 'node:crypto';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';

const WINDOW_MINUTES = 15;

/** What is counted: the address typed, whether or not anyone has it; where the request came from; whose second factor is asked for. */
const ATTEMPTS_MAX = { email: 10, origin: 100, 'second factor': 5 } as const;

type Counted = { readonly kind: keyof typeof ATTEMPTS_MAX; readonly value: string };

/** Counts an attempt to sign in before it is made, so that many at once count too; false when there were too many of late. */
export async function countAttempt(counted: readonly Counted[]): Promise<boolean> {
  let isAllowed = true;
  for (const { kind, value } of counted) {
    const [row] = await queryRows<{ count: number }>(sql`
      INSERT INTO sign_in_attempt AS a (key, count, since) VALUES (${keyOf(kind, value)}, 1, clock_timestamp())
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN a.since < clock_timestamp() - make_interval(mins => ${WINDOW_MINUTES}::int) THEN 1 ELSE a.count + 1 END,
        since = CASE WHEN a.since < clock_timestamp() - make_interval(mins => ${WINDOW_MINUTES}::int) THEN clock_timestamp() ELSE a.since END
      RETURNING count`);
    if ((row?.count ?? 1) > ATTEMPTS_MAX[kind]) isAllowed = false;
  }
  return isAllowed;
}

/** Forgets the attempts with an address, or with a second factor, once one of them worked. */
export async function forgetAttempts(kind: Counted['kind'], value: string): Promise<void> {
  await queryRows(sql`DELETE FROM sign_in_attempt WHERE key = ${keyOf(kind, value)} OR since < clock_timestamp() - interval '1 day'`);
}

function keyOf(kind: string, value: string): string {
  return createHash('sha256').update(`${kind} ${value.toLowerCase()}`).digest('hex');
}
