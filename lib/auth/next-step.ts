import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { londonDateOf } from '@/lib/domain/clock/london-day';

/** Where a person goes who has just proved who they are: to what is left of signing in, or to `next`. */
export async function nextStepOf(userId: string, next: string): Promise<string> {
  const [need] = await queryRows<{ has_factor: boolean; is_required: boolean }>(sql`
    SELECT EXISTS (SELECT 1 FROM second_factor WHERE user_id = ${userId} AND confirmed_at IS NOT NULL) AS has_factor,
           EXISTS (SELECT 1 FROM role_grant g JOIN second_factor_rule r ON r.role = g.role
                   WHERE g.user_id = ${userId} AND g.revoked_at IS NULL AND g.starts_on <= ${today()}::date AND (g.ends_on IS NULL OR g.ends_on >= ${today()}::date)) AS is_required`);
  const query = `next=${encodeURIComponent(next)}`;
  if (need?.has_factor === true) return `/sign-in/code?${query}`;
  return need?.is_required === true ? `/account/second-factor?${query}` : next;
}

function today(): string {
  return londonDateOf(new Date().toISOString());
}
