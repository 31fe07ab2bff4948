import { randomUUID } from 'node:crypto';
import { createUser } from '@/lib/commands/people/create-user';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { inTransaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/people/actor';
import type { Role } from '@/lib/domain/people/role';

/** A person who holds one role, as they would be signed in. */
export async function makeActor(role: Role, odsCode: string | null = null): Promise<Actor> {
  const email = `${randomUUID()}@example.org`;
  const name = `A ${role.replaceAll('_', ' ')}`;
  const made = await inTransaction((tx) => createUser(tx, { system: 'command line' }, { email, name, role, odsCode }));
  if (!made.ok) throw new Error(made.problem.message);
  const [row] = await queryRows<{ id: string }>(sql`SELECT id FROM "user" WHERE email = ${email}`);
  return { userId: row?.id ?? '', email, name, roles: [{ role, odsCode }] };
}
