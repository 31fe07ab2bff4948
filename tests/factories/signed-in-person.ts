import { randomUUID } from 'node:crypto';
import { createUser } from '@/lib/commands/people/create-user';
import { inTransactionAt } from '@/lib/db/transaction';
import type { Role } from '@/lib/domain/people/role';
import { PlainBrowser } from './plain-browser';

/** The password of everyone who is signed in for a test. */
export const PASSWORD = 'aquarium teapot lantern';

export type SignedInPerson = { readonly browser: PlainBrowser; readonly email: string; readonly name: string };

/** Makes a person with a role on the database of a running product; gives the path of their one-time link. */
export async function invitePerson(connectionString: string, role: Role, odsCode: string | null = null): Promise<{ path: string; email: string; name: string }> {
  const email = `${randomUUID()}@example.org`;
  const name = `Person ${email.slice(0, 8)}`;
  const made = await inTransactionAt(connectionString, (tx) => createUser(tx, { system: 'command line' }, { email, name, role, odsCode }));
  if (!made.ok) throw new Error(made.problem.message ?? 'The person was not made.');
  return { path: made.path, email, name };
}

/** The same, and signs them in there as they would themselves. */
export async function signedInPerson(product: { origin: string; connectionString: string }, role: Role, odsCode: string | null = null): Promise<SignedInPerson> {
  const { path, email, name } = await invitePerson(product.connectionString, role, odsCode);
  const browser = new PlainBrowser(product.origin);
  const answer = await browser.submit(await browser.findForm(path, 'Save password and sign in'), { password: PASSWORD });
  if (answer.status !== 303) throw new Error(`${email} could not choose a password: ${answer.status}`);
  return { browser, email, name };
}
