import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { getAuth } from './auth';
import { readSession } from './read-session';

/**
 * Opens a session for a person who proved who they are, in place of the one that their browser came with, if any.
 * @param options.hasGivenCode whether they gave a code of their second factor
 * @returns the cookies to send to the browser. Where a server action is at work they are set by Better Auth.
 */
export async function beginSession(userId: string, headers: Headers, { hasGivenCode }: { hasGivenCode: boolean }): Promise<string[]> {
  const before = await readSession(headers);
  const { response, headers: answer } = await getAuth().api.openSession({ body: { userId }, headers, returnHeaders: true });
  if (hasGivenCode) await queryRows(sql`UPDATE session SET second_factor_at = clock_timestamp() WHERE id = ${response.sessionId}`);
  if (before !== null) await queryRows(sql`DELETE FROM session WHERE id = ${before.sessionId}`);
  return answer.getSetCookie();
}
