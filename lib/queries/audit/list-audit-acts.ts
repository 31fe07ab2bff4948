import 'server-only';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { canReadAudit } from '@/lib/domain/policy/people';
import type { AuditFilter } from '@/lib/schemas/audit/audit-query';
import { actsMatching, actsVisibleTo } from './acts-visible-to';
import { AUDIT_ACT_COLUMNS, type AuditAct, AUDIT_ACTS, type AuditActRow, toAuditAct } from './audit-act';

export const ACTS_A_PAGE = 50;

export type AuditPage = {
  readonly total: number;
  readonly acts: readonly AuditAct[];
  /** Everyone who ever acted, for the filter; who was forgotten is nobody to choose. */
  readonly people: readonly { readonly userId: string; readonly name: string }[];
};

/** A page of the acts that somebody looks for, the latest first; null for whoever may not see the audit record. */
export async function listAuditActs(actor: Actor, filter: AuditFilter, page: number): Promise<AuditPage | null> {
  if (!canReadAudit(actor)) return null;
  const visible = actsVisibleTo(actor, new Date().toISOString());
  const wanted = sql`${visible} AND ${actsMatching(filter)}`;
  const [counts, rows, people] = await Promise.all([
    queryRows<{ total: number }>(sql`SELECT count(*)::int AS total FROM audit_event a WHERE ${wanted}`),
    queryRows<AuditActRow>(sql`
      SELECT ${AUDIT_ACT_COLUMNS} FROM ${AUDIT_ACTS} WHERE ${wanted} ORDER BY a.position DESC LIMIT ${ACTS_A_PAGE} OFFSET ${(page - 1) * ACTS_A_PAGE}`),
    queryRows<{ userId: string; name: string }>(sql`
      SELECT u.id AS "userId", u.name FROM "user" u
      WHERE u.anonymised_at IS NULL AND EXISTS (SELECT 1 FROM audit_event a WHERE a.actor_user_id = u.id AND ${visible}) ORDER BY u.name, u.id`),
  ]);
  return { total: counts[0]?.total ?? 0, acts: rows.map(toAuditAct), people };
}
