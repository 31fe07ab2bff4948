import { hashPassword } from 'better-auth/crypto';
import { recordAct } from '@/lib/audit/record-act';
import { commonPasswords } from '@/lib/auth/common-passwords';
import type { Problem, Result } from '@/lib/commands/result';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import { sql } from '@/lib/db/sql';
import { inTransaction, type Transaction } from '@/lib/db/transaction';
import { checkPassword } from '@/lib/domain/people/password';
import { insertUser } from './create-user';
import { hasAdministrator } from './first-administrator';
import { giveGrant } from './give-grant';
import { readOneTimeLink, useUpOneTimeLink } from './one-time-link';

export type SetPasswordInput = { readonly key: string; readonly password: string; readonly name: string; readonly email: string };

type Person = { readonly id: string; readonly email: string };

const GONE: Problem = { kind: 'not found', message: 'This link has been used, or has run out' };

/** Thrown to undo what a transaction did. */
class Refused extends Error {
  constructor(readonly problem: Problem) {
    super('refused');
  }
}

/**
 * Uses a one-time link up: its person gets this password, and is signed out everywhere. With the first administrator's link a new
 * person becomes administrator. A refused password leaves the link as it was.
 */
export async function setPassword(input: SetPasswordInput): Promise<Result<{ email: string }>> {
  const about = await inTransaction((tx) => whoseIs(tx, input));
  if (about === null) return { ok: false, problem: GONE };
  const fault = checkPassword(input.password, await commonPasswords(), about);
  if (fault !== null) return { ok: false, problem: { kind: 'invalid', fields: { password: fault } } };
  const hash = await hashPassword(input.password);
  try {
    return { ok: true, value: { email: await inTransaction((tx) => applyPassword(tx, input, hash)) } };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}

async function whoseIs(tx: Transaction, { key, name, email }: SetPasswordInput): Promise<string[] | null> {
  const purpose = await readOneTimeLink(tx, key);
  if (purpose === null) return null;
  if (purpose.kind === 'first administrator') return [name, email];
  const [person] = await tx.rows<{ name: string; email: string }>(sql`SELECT name, email FROM "user" WHERE id = ${purpose.userId}`);
  return person === undefined ? null : [person.name, person.email];
}

async function applyPassword(tx: Transaction, input: SetPasswordInput, hash: string): Promise<string> {
  await tx.rows(sql`SELECT advance_data_revision()`);
  const purpose = await useUpOneTimeLink(tx, input.key);
  if (purpose === null) throw new Refused(GONE);
  const person = purpose.kind === 'password' ? await findPerson(tx, purpose.userId) : await makeFirstAdministrator(tx, input);
  await tx.rows(sql`
    INSERT INTO account (id, user_id, account_id, provider_id, password, updated_at)
    VALUES (gen_random_uuid()::text, ${person.id}, ${person.id}, 'credential', ${hash}, clock_timestamp())
    ON CONFLICT (provider_id, account_id) DO UPDATE SET password = excluded.password, updated_at = excluded.updated_at`);
  await tx.rows(sql`DELETE FROM session WHERE user_id = ${person.id}`);
  await recordAct(tx, { actor: { userId: person.id }, type: 'password.chosen', subject: { table: 'user', id: person.id }, details: {}, rows: {} });
  return person.email;
}

async function findPerson(tx: Transaction, userId: string): Promise<Person> {
  const [person] = await tx.rows<Person>(sql`SELECT id, email FROM "user" WHERE id = ${userId} AND anonymised_at IS NULL`);
  if (person === undefined) throw new Refused(GONE);
  return person;
}

async function makeFirstAdministrator(tx: Transaction, { name, email }: SetPasswordInput): Promise<Person> {
  if (await hasAdministrator(tx)) throw new Refused(GONE);
  const [taken] = await tx.rows(sql`SELECT 1 FROM "user" WHERE email = ${email.toLowerCase()}`);
  if (taken !== undefined) throw new Refused({ kind: 'conflict', fields: { email: 'Somebody with this email address is already there' } });
  const id = await insertUser(tx, { system: 'first start' }, email, name);
  const [clock] = await tx.rows<{ now: string }>(sql`SELECT clock_timestamp() AS now`);
  const startsOn = londonDateOf(clock?.now ?? new Date().toISOString());
  await giveGrant(tx, { system: 'first start' }, { userId: id, role: 'administrator', odsCode: null, startsOn, endsOn: null });
  return { id, email: email.toLowerCase() };
}
