import { randomUUID } from 'node:crypto';
import { recordAct, type ActorOfAct } from '@/lib/audit/record-act';
import type { Problem } from '@/lib/commands/result';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import { checkGrant } from '@/lib/domain/people/grant';
import type { Role } from '@/lib/domain/people/role';
import { giveGrant } from './give-grant';
import { makeOneTimeLink } from './one-time-link';

export type NewUser = { readonly email: string; readonly name: string; readonly role: Role; readonly odsCode: string | null };

/** A person with a role, and the link with which they choose a password; someone already there gets the role, where they lack it, and a new link. */
export async function createUser(tx: Transaction, actor: ActorOfAct, { email, name, role, odsCode }: NewUser): Promise<{ ok: true; path: string; isNew: boolean } | { ok: false; problem: Problem }> {
  const [clock] = await tx.rows<{ now: string }>(sql`SELECT clock_timestamp() AS now`);
  const startsOn = londonDateOf(clock?.now ?? new Date().toISOString());
  const [problem] = checkGrant({ role, odsCode, startsOn, endsOn: null }, startsOn);
  if (problem !== undefined) return { ok: false, problem: { kind: 'invalid', message: problem.message } };
  if (odsCode !== null && (await tx.rows(sql`SELECT 1 FROM trust WHERE ods_code = ${odsCode}`)).length === 0) {
    return { ok: false, problem: { kind: 'invalid', message: `There is no trust ${odsCode} in the register` } };
  }
  const [found] = await tx.rows<{ id: string }>(sql`SELECT id FROM "user" WHERE email = ${email.toLowerCase()}`);
  const userId = found?.id ?? (await insertUser(tx, actor, email, name));
  const held = await tx.rows(sql`
    SELECT 1 FROM role_grant WHERE user_id = ${userId} AND role = ${role}::"Role" AND ods_code IS NOT DISTINCT FROM ${odsCode}
      AND revoked_at IS NULL AND starts_on <= ${startsOn}::date AND (ends_on IS NULL OR ends_on >= ${startsOn}::date)`);
  if (held.length === 0) await giveGrant(tx, actor, { userId, role, odsCode, startsOn, endsOn: null });
  return { ok: true, path: await makeOneTimeLink(tx, { kind: 'password', userId }), isNew: found === undefined };
}

/** Writes a person and the act; their name and address stay out of the record, so that they can be forgotten. */
export async function insertUser(tx: Transaction, actor: ActorOfAct | null, email: string, name: string): Promise<string> {
  const id = randomUUID();
  await tx.rows(sql`INSERT INTO "user" (id, name, email, updated_at) VALUES (${id}, ${name}, ${email.toLowerCase()}, clock_timestamp())`);
  await recordAct(tx, { actor: actor ?? { userId: id }, type: 'person.added', subject: { table: 'user', id }, details: {}, rows: {} });
  return id;
}
