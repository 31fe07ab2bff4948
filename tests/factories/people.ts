import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { getAuth } from '@/lib/auth/auth';
import { codeOf } from '@/lib/auth/one-time-code';
import { decryptSecret } from '@/lib/auth/secrets';
import { beginSecondFactor } from '@/lib/commands/people/begin-second-factor';
import { confirmSecondFactor } from '@/lib/commands/people/confirm-second-factor';
import { createUser } from '@/lib/commands/people/create-user';
import { setPassword } from '@/lib/commands/people/set-password';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { inTransaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/people/actor';
import type { Role } from '@/lib/domain/people/role';

const STEP_MS = 30_000;

/** The password of everyone that tests make. */
export const PASSWORD = 'aquarium teapot lantern';

/** A person with a role, and the key of the link with which they would choose a password. */
export async function addPerson(role: Role, odsCode: string | null = null, email = `${randomUUID()}@example.org`): Promise<Actor & { key: string }> {
  const made = await inTransaction((tx) => createUser(tx, { system: 'command line' }, { email, name: 'A Person', role, odsCode }));
  if (!made.ok) throw new Error(made.problem.message);
  const [row] = await queryRows<{ id: string }>(sql`SELECT id FROM "user" WHERE email = ${email}`);
  return { userId: row?.id ?? '', name: 'A Person', email, roles: [{ role, odsCode }], key: new URL(made.path, 'http://localhost').searchParams.get('key') ?? '' };
}

/** The same, with a password chosen. */
export async function addPersonWithPassword(role: Role, odsCode: string | null = null): Promise<Actor> {
  const { key, ...person } = await addPerson(role, odsCode);
  const result = await setPassword({ key, password: PASSWORD, name: '', email: '' });
  if (!result.ok) throw new Error('The password was refused.');
  return person;
}

/** The headers of a browser in which a person gave their password. */
export async function browserOf({ email }: Pick<Actor, 'email'>, password = PASSWORD): Promise<Headers> {
  const { headers } = await getAuth().api.signInEmail({ body: { email, password }, returnHeaders: true });
  return new Headers({ cookie: headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ') });
}

/** The code that a person's app shows, now or some half minutes later; it does not change within the next two seconds. */
export async function codeShownTo({ userId }: Pick<Actor, 'userId'>, stepsLater = 0): Promise<string> {
  const leftMs = STEP_MS - (Date.now() % STEP_MS);
  if (leftMs < 2_000) await delay(leftMs);
  const [factor] = await queryRows<{ secret: string; now: string }>(sql`SELECT secret, clock_timestamp() AS now FROM second_factor WHERE user_id = ${userId}`);
  const key = factor === undefined ? null : await decryptSecret(factor.secret);
  if (factor === undefined || key === null) throw new Error('They have no authenticator app.');
  return codeOf(key, Math.floor(Date.parse(factor.now) / STEP_MS) + stepsLater);
}

/** Sets an authenticator app up, with a code of half a minute ago, so that the present one is still to be used. */
export async function setUpApp(person: Actor, sessionId = 'none'): Promise<string[]> {
  await beginSecondFactor(person.userId);
  const result = await confirmSecondFactor({ sessionId, person }, await codeShownTo(person, -1));
  if (!result.ok) throw new Error('The code was refused.');
  return result.value.backupCodes;
}
