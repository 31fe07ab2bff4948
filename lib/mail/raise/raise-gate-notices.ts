import { toReader } from '@/lib/auth/to-reader';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { inTransaction } from '@/lib/db/transaction';
import { dueGateNotices, GATE_HORIZON_DAYS } from '@/lib/domain/notification/due-gate-notices';
import { queueMail } from '@/lib/mail/queue-mail';
import { readRecipient } from '@/lib/mail/read-recipient';
import { getNoticeChoice } from '@/lib/queries/notifications/get-notice-choice';
import { openReading } from '@/lib/queries/reading';
import { listGatesFallingDue } from '@/lib/queries/work/list-gates-falling-due';

/** Queues a mail for every gate that falls due for somebody who is told of gates by mail, once for each day that it is due on; how many are new. */
export async function raiseGateNotices(): Promise<number> {
  const people = await queryRows<{ user_id: string }>(sql`
    SELECT DISTINCT g.user_id FROM role_grant g JOIN "user" u ON u.id = g.user_id AND u.anonymised_at IS NULL
    WHERE g.revoked_at IS NULL ORDER BY g.user_id`);
  let raised = 0;
  for (const { user_id: userId } of people) raised += await raiseFor(userId);
  return raised;
}

async function raiseFor(userId: string): Promise<number> {
  const actor = await readRecipient(userId);
  if (actor === null) return 0;
  const { mail, gateDays } = await getNoticeChoice(actor);
  if (!mail.gate) return 0;
  const reading = await openReading({ asAt: null, knownAt: null }, toReader(actor));
  const { gates, gatesDue } = await listGatesFallingDue(reading, actor, GATE_HORIZON_DAYS);
  const open = [...gates.map(({ id, dueOn }) => ({ id, dueOn })), ...gatesDue.map(({ gate, dueOn }) => ({ id: gate.id, dueOn }))];
  const notices = dueGateNotices(open, reading.clock.asAt, gateDays);
  if (notices.length === 0) return 0;
  return inTransaction(async (tx) => {
    let raised = 0;
    for (const notice of notices) if (await queueMail(tx, { userId, kind: 'gate', ...notice })) raised += 1;
    return raised;
  });
}
