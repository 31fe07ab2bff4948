import 'server-only';
import { versionOf } from '@/lib/audit/record-version';
import { SECOND_FACTOR_RULES } from '@/lib/audit/second-factor-rules';
import { sql } from '@/lib/db/sql';
import { inTransaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/people/actor';
import type { Role } from '@/lib/domain/people/role';
import { canRequireSecondFactor } from '@/lib/domain/policy/people';

export type SecondFactorRules = { readonly version: number; readonly required: readonly Role[]; readonly withoutApp: Readonly<Partial<Record<Role, number>>> };

/** The roles that need an authenticator app, and how many people with a role have none yet; null for whoever may not see that. */
export async function getSecondFactorRules(actor: Actor): Promise<SecondFactorRules | null> {
  if (!canRequireSecondFactor(actor)) return null;
  return inTransaction(async (tx) => {
    const rules = await tx.rows<{ role: Role }>(sql`SELECT role::text AS role FROM second_factor_rule`);
    const without = await tx.rows<{ role: Role; people: number }>(sql`
      SELECT g.role::text AS role, count(DISTINCT g.user_id)::int AS people
      FROM role_grant g JOIN "user" u ON u.id = g.user_id AND u.anonymised_at IS NULL
      WHERE g.revoked_at IS NULL AND (g.ends_on IS NULL OR g.ends_on >= current_date)
        AND NOT EXISTS (SELECT 1 FROM second_factor f WHERE f.user_id = g.user_id AND f.confirmed_at IS NOT NULL)
      GROUP BY g.role`);
    return {
      version: await versionOf(tx, SECOND_FACTOR_RULES),
      required: rules.map(({ role }) => role),
      withoutApp: Object.fromEntries(without.map(({ role, people }) => [role, people])),
    };
  });
}
