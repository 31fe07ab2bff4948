import { APIError } from 'better-auth/api';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { getAuth } from './auth';
import { countAttempt, forgetAttempts } from './count-attempt';
import { readSession } from './read-session';

/** What came of it: the person; `refused` for an unknown address and a wrong password alike. */
export type SignInOutcome = { readonly userId: string } | 'refused' | 'too many attempts';

/**
 * Signs a person in with a new session, and ends the one that they came with. The session may still want a second factor. Where a server action is at work the cookie is set
 * by Better Auth.
 * @param headers of the request: the session that it came with, and where it came from
 */
export async function signIn(email: string, password: string, headers: Headers): Promise<SignInOutcome> {
  const origin = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown';
  const isAllowed = await countAttempt([{ kind: 'email', value: email }, { kind: 'origin', value: origin }]);
  if (!isAllowed) return 'too many attempts';
  const before = await readSession(headers);
  const userId = await checkPassword(email, password, headers);
  if (userId === null) return 'refused';
  if (before !== null) await queryRows(sql`DELETE FROM session WHERE id = ${before.sessionId}`);
  await forgetAttempts('email', email);
  return { userId };
}

/** Opens a session for whom an address and a password belong to; null for nobody. */
async function checkPassword(email: string, password: string, headers: Headers): Promise<string | null> {
  try {
    return (await getAuth().api.signInEmail({ body: { email, password, rememberMe: true }, headers })).user.id;
  } catch (error) {
    if (error instanceof APIError && ['UNAUTHORIZED', 'BAD_REQUEST', 'FORBIDDEN'].includes(String(error.status))) return null;
    throw error;
  }
}

/** Ends the session of a request, or every session of its person. */
export async function signOut(headers: Headers, { everywhere }: { everywhere: boolean }): Promise<void> {
  const session = everywhere ? await readSession(headers) : null;
  if (session !== null) await queryRows(sql`DELETE FROM session WHERE user_id = ${session.person.userId}`);
  await getAuth().api.signOut({ headers });
}
