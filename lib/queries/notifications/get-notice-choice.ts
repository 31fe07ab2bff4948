import 'server-only';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { DEFAULT_NOTICE_CHOICE, type NoticeChoice } from '@/lib/domain/notification/notice-choice';
import type { Actor } from '@/lib/domain/people/actor';

/** What whoever asks has chosen to be told by mail; what counts for everybody where they have chosen nothing. */
export async function getNoticeChoice(actor: Actor): Promise<NoticeChoice> {
  const [chosen] = await queryRows<NoticeChoice['mail'] & { gateDays: number }>(sql`
    SELECT waiting, followed, gate, digest, gate_days AS "gateDays" FROM notice_choice WHERE user_id = ${actor.userId}`);
  if (chosen === undefined) return DEFAULT_NOTICE_CHOICE;
  const { gateDays, ...mail } = chosen;
  return { mail, gateDays };
}
