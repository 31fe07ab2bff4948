import { APIError } from 'better-auth/api';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { getAuth } from './auth';
import { countAttempt, forgetAttempts } from './count-attempt';
import { readActor } from './read-actor';

/** `refused` for an unknown address and a wrong password alike. */
export type SignInOutcome = 'signed in' | 'refused' | 'too many attempts';

/**
 * Signs a person in with a new session, and ends the one that they came with. Where a server action is at work the cookie is set
 * by Better Auth.
 * @param headers of the request: the session that it came with, and where it came from
 */
export async function signIn(email: string, password: string, headers: Headers): Promise<SignInOutcome> {
  const origin = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown';
  const isAllowed = await countAttempt([{ kind: 'email', value: email }, { kind: 'origin', value: origin }]);
  if (!isAllowed) return 'too many attempts';
  const before = await readActor(headers);
  try {
    await getAuth().api.signInEmail({ body: { email, password, rememberMe: true }, headers });
  } catch (error) {
    if (error instanceof APIError && ['UNAUTHORIZED', 'BAD_REQUEST', 'FORBIDDEN'].includes(String(error.status))) return 'refused';
    throw error;
  }
  if (before !== null) await queryRows(sql`DELETE FROM session WHERE id = ${before.sessionId}`);
  await forgetAttempts(email);
  return 'signed in';
}

/** Ends the session of a request, or every session of its person. */
export async function signOut(headers: Headers, { everywhere }: { everywhere: boolean }): Promise<void> {
  const signedIn = await readActor(headers);
  if (everywhere && signedIn !== null) await queryRows(sql`DELETE FROM session WHERE user_id = ${signedIn.actor.userId}`);
  await getAuth().api.signOut({ headers });
}
