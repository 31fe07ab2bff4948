import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import { inTransactionOfResult } from '@/lib/commands/in-transaction-of-result';
import type { Result } from '@/lib/commands/result';
import { sql } from '@/lib/db/sql';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import type { Actor } from '@/lib/domain/people/actor';
import { checkRevocation } from '@/lib/domain/people/grant';
import { canRevokeGrant } from '@/lib/domain/policy/people';
import { readGrants } from './read-grants';
import { readStanding } from '../read-standing';

export type RevokeGrantInput = { readonly grantId: string; readonly reason: string };

/** Revokes a grant from now on. Administrators wait for one another, so that two cannot revoke each other and leave none. */
export async function revokeGrant(actor: Actor, { grantId, reason }: RevokeGrantInput): Promise<Result<null>> {
  return inTransactionOfResult(async (tx): Promise<Result<null>> => {
    const [clock] = await tx.rows<{ now: string }>(sql`SELECT advance_data_revision() AS now`);
    const today = londonDateOf(clock?.now ?? new Date().toISOString());
    if (!canRevokeGrant(await readStanding(tx, actor, today))) return { ok: false, problem: { kind: 'forbidden', message: 'Only an administrator revokes roles' } };
    const [holder] = await tx.rows<{ user_id: string }>(sql`SELECT user_id FROM role_grant WHERE id = ${grantId}`);
    const grants = await readGrants(tx, holder?.user_id ?? '');
    const grant = grants.find(({ id }) => id === grantId);
    if (grant === undefined) return { ok: false, problem: { kind: 'not found', message: 'There is no such grant' } };
    if (grant.revokedAt !== null) return { ok: false, problem: { kind: 'conflict', message: 'This role has been revoked already' } };
    const fault = checkRevocation(grantId, grants, today);
    if (fault !== null) return { ok: false, problem: { kind: 'conflict', message: fault } };
    await tx.rows(sql`UPDATE role_grant SET revoked_at = clock_timestamp(), revoked_by_user_id = ${actor.userId} WHERE id = ${grantId}`);
    await recordAct(tx, {
      actor: { userId: actor.userId },
      type: 'grant.revoked',
      subject: { table: 'role_grant', id: grantId },
      about: [{ table: 'user', id: grant.userId }],
      details: { userId: grant.userId, role: grant.role, odsCode: grant.odsCode, reason },
      rows: { role_grant: [grantId] },
    });
    return { ok: true, value: null };
  });
}
