import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import { runCommand } from '@/lib/commands/run-command';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { ROLES, type Role } from '@/lib/domain/people/role';
import { SECOND_FACTOR_RULES } from '@/lib/audit/second-factor-rules';
import { canRequireSecondFactor } from '@/lib/domain/policy/people';

export type RequireSecondFactorInput = { readonly submission: string; readonly version: number; readonly roles: readonly Role[] };

/** Says which roles may not be used without an authenticator app: these, and no others. */
export async function requireSecondFactor(actor: Actor, { submission, version, roles }: RequireSecondFactorInput): Promise<Result<null>> {
  return runCommand(
    { command: 'require second factor', actor, submission, record: { ref: SECOND_FACTOR_RULES, version } },
    ({ actor: standing }) => Promise.resolve(canRequireSecondFactor(standing) ? null : { kind: 'forbidden', message: 'Only an administrator decides which roles need an authenticator app' }),
    async ({ tx }) => {
      const now = (await tx.rows<{ role: Role }>(sql`SELECT role::text AS role FROM second_factor_rule`)).map(({ role }) => role);
      const required = ROLES.filter((role) => roles.includes(role) && !now.includes(role));
      const lifted = ROLES.filter((role) => !roles.includes(role) && now.includes(role));
      if (required.length + lifted.length === 0) return { ok: true, value: null };
      await tx.rows(sql`
        INSERT INTO second_factor_rule (role, required_since, required_by_user_id)
        SELECT role::"Role", clock_timestamp(), ${actor.userId} FROM unnest(${required}::text[]) AS role`);
      await tx.rows(sql`DELETE FROM second_factor_rule WHERE role::text = ANY(${lifted}::text[])`);
      await recordAct(tx, { actor: { userId: actor.userId }, type: 'second_factor.rules_changed', subject: SECOND_FACTOR_RULES, details: { required, lifted }, rows: { second_factor_rule: [...required, ...lifted] } });
      return { ok: true, value: null };
    },
  );
}
