import { randomUUID } from 'node:crypto';
import { recordAct, type ActorOfAct } from '@/lib/audit/record-act';
import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import type { Role } from '@/lib/domain/people/role';

export type NewGrant = { readonly userId: string; readonly role: Role; readonly odsCode: string | null; readonly startsOn: string; readonly endsOn: string | null };

/** Writes a grant and its act. Whether it may be given is for the caller to have decided. */
export async function giveGrant(tx: Transaction, actor: ActorOfAct, grant: NewGrant): Promise<string> {
  const id = randomUUID();
  const { userId, role, odsCode, startsOn, endsOn } = grant;
  await tx.rows(sql`
    INSERT INTO role_grant (id, user_id, role, ods_code, starts_on, ends_on, granted_by_user_id)
    VALUES (${id}, ${userId}, ${role}::"Role", ${odsCode}, ${startsOn}::date, ${endsOn}::date, ${'userId' in actor ? actor.userId : null})`);
  await recordAct(tx, { actor, type: 'grant.given', subject: { table: 'role_grant', id }, about: [{ table: 'user', id: userId }], details: { userId, role, odsCode, startsOn, endsOn }, rows: { role_grant: [id] } });
  return id;
}
