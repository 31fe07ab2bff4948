import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import type { Actor, HeldRole } from '@/lib/domain/people/actor';
import { type FactorState, factorState } from '@/lib/domain/people/second-factor';
import { isExpired, TOUCH_MS } from '@/lib/domain/people/session-age';
import { getAuth } from './auth';

/** A session and what it still needs; until then it stands for nobody. */
export type OpenSession = { readonly sessionId: string; readonly factor: FactorState; readonly person: Actor };

type SessionRow = {
  id: string;
  user_id: string;
  name: string;
  email: string;
  created_at: string;
  updated_at: string;
  second_factor_at: string | null;
  has_factor: boolean;
  now: string;
};

/** The session of a request, by the cookie in its headers, whatever it still needs; null for none, and for one that has run out. */
export async function readSession(headers: Headers): Promise<OpenSession | null> {
  if (!headers.get('cookie')?.includes('better-auth.session_token=')) return null;
  const found = await getAuth().api.getSession({ headers, query: { disableCookieCache: true, disableRefresh: true } });
  if (found === null) return null;
  const [session] = await queryRows<SessionRow>(sql`
    SELECT s.id, s.user_id, u.name, u.email, s.created_at, s.updated_at, s.second_factor_at, f.confirmed_at IS NOT NULL AS has_factor, clock_timestamp() AS now
    FROM session s JOIN "user" u ON u.id = s.user_id LEFT JOIN second_factor f ON f.user_id = s.user_id
    WHERE s.id = ${found.session.id} AND u.anonymised_at IS NULL`);
  if (session === undefined) return null;
  const nowMs = Date.parse(session.now);
  const { roles, isRequired } = await readRoles(session.user_id, londonDateOf(session.now));
  const factor = factorState({ isConfirmed: session.has_factor, isGiven: session.second_factor_at !== null, isRequired });
  if (isExpired({ createdAt: session.created_at, updatedAt: session.updated_at, isWaitingForCode: factor === 'code wanted' }, nowMs)) {
    await queryRows(sql`DELETE FROM session WHERE id = ${session.id}`);
    return null;
  }
  if (nowMs - Date.parse(session.updated_at) > TOUCH_MS) await queryRows(sql`UPDATE session SET updated_at = clock_timestamp() WHERE id = ${session.id}`);
  return { sessionId: session.id, factor, person: { userId: session.user_id, name: session.name, email: session.email, roles } };
}

/** The roles that a person holds on a day, and whether one of them may not be used without a second factor. */
export async function readRoles(userId: string, today: string): Promise<{ roles: HeldRole[]; isRequired: boolean }> {
  const rows = await queryRows<{ role: HeldRole['role']; ods_code: string | null; is_required: boolean }>(sql`
    SELECT DISTINCT g.role::text AS role, g.ods_code, r.role IS NOT NULL AS is_required
    FROM role_grant g LEFT JOIN second_factor_rule r ON r.role = g.role
    WHERE g.user_id = ${userId} AND g.revoked_at IS NULL AND g.starts_on <= ${today}::date AND (g.ends_on IS NULL OR g.ends_on >= ${today}::date)
    ORDER BY 1, 2`);
  return { roles: rows.map(({ role, ods_code: odsCode }) => ({ role, odsCode })), isRequired: rows.some(({ is_required: isRequired }) => isRequired) };
}
