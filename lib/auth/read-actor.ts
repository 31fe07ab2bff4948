import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Actor, HeldRole } from '@/lib/domain/people/actor';
import { isExpired, TOUCH_MS } from '@/lib/domain/people/session-age';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import { getAuth } from './auth';

export type SignedIn = { readonly actor: Actor; readonly sessionId: string };

type SessionRow = { id: string; user_id: string; name: string; email: string; created_at: string; updated_at: string; now: string; anonymised_at: string | null };

/** Who sends a request, by the session cookie in its headers: null for nobody, and for a session that has run out. */
export async function readActor(headers: Headers): Promise<SignedIn | null> {
  if (!headers.get('cookie')?.includes('better-auth.session_token=')) return null;
  const found = await getAuth().api.getSession({ headers, query: { disableCookieCache: true, disableRefresh: true } });
  if (found === null) return null;
  const [session] = await queryRows<SessionRow>(sql`
    SELECT s.id, s.user_id, u.name, u.email, s.created_at, s.updated_at, u.anonymised_at, clock_timestamp() AS now
    FROM session s JOIN "user" u ON u.id = s.user_id WHERE s.id = ${found.session.id}`);
  if (session === undefined || session.anonymised_at !== null) return null;
  const nowMs = Date.parse(session.now);
  if (isExpired({ createdAt: session.created_at, updatedAt: session.updated_at }, nowMs)) {
    await queryRows(sql`DELETE FROM session WHERE id = ${session.id}`);
    return null;
  }
  if (nowMs - Date.parse(session.updated_at) > TOUCH_MS) await queryRows(sql`UPDATE session SET updated_at = clock_timestamp() WHERE id = ${session.id}`);
  const roles = await readRoles(session.user_id, londonDateOf(session.now));
  return { sessionId: session.id, actor: { userId: session.user_id, name: session.name, email: session.email, roles } };
}

/** The roles that a person holds on a day. */
async function readRoles(userId: string, today: string): Promise<HeldRole[]> {
  const rows = await queryRows<{ role: HeldRole['role']; ods_code: string | null }>(sql`
    SELECT DISTINCT role::text AS role, ods_code FROM role_grant
    WHERE user_id = ${userId} AND revoked_at IS NULL AND starts_on <= ${today}::date AND (ends_on IS NULL OR ends_on >= ${today}::date)
    ORDER BY 1, 2`);
  return rows.map(({ role, ods_code: odsCode }) => ({ role, odsCode }));
}
