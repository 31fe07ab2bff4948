import 'server-only';
import { sql } from '@/lib/db/sql';
import { streamRows } from '@/lib/db/stream-rows';
import type { Actor } from '@/lib/domain/people/actor';
import { canReadAudit } from '@/lib/domain/policy/people';
import type { AuditFilter } from '@/lib/schemas/audit/audit-query';
import { actsMatching, actsVisibleTo } from './acts-visible-to';
import { AUDIT_ACT_COLUMNS, type AuditAct, AUDIT_ACTS, type AuditActRow, toAuditAct } from './audit-act';

const TIMEOUT_MS = 120_000;

/** All the acts that somebody looks for, the latest first, as they come; null for whoever may not see the audit record. */
export function streamAuditActs(actor: Actor, filter: AuditFilter): AsyncGenerator<AuditAct> | null {
  return canReadAudit(actor) ? read(actor, filter) : null;
}

async function* read(actor: Actor, filter: AuditFilter): AsyncGenerator<AuditAct> {
  const statement = sql`
    SELECT ${AUDIT_ACT_COLUMNS} FROM ${AUDIT_ACTS}
    WHERE ${actsVisibleTo(actor, new Date().toISOString())} AND ${actsMatching(filter)} ORDER BY a.position DESC`;
  for await (const row of streamRows<AuditActRow>(statement, { timeoutMs: TIMEOUT_MS })) yield toAuditAct(row);
}
