import 'server-only';
import type { Result } from '@/lib/commands/result';
import { runCommand } from '@/lib/commands/run-command';
import { sql } from '@/lib/db/sql';
import type { MailKind } from '@/lib/domain/notification/mail-kind';
import { DEFAULT_NOTICE_CHOICE, type NoticeChoice } from '@/lib/domain/notification/notice-choice';
import type { Actor } from '@/lib/domain/people/actor';

export type ChooseNoticesInput = { readonly submission: string; readonly mail: readonly MailKind[]; readonly gateDays: number };

/** Chooses what one is told by mail, of what happens from now on: mail that is switched on does not tell what came before. */
export async function chooseNotices(actor: Actor, { submission, mail, gateDays }: ChooseNoticesInput): Promise<Result<null>> {
  return runCommand(
    { command: 'choose notices', actor, submission, record: null },
    () => Promise.resolve(null),
    async ({ tx, now }) => {
      const [before = DEFAULT_NOTICE_CHOICE.mail] = await tx.rows<NoticeChoice['mail']>(sql`SELECT waiting, followed, gate, digest FROM notice_choice WHERE user_id = ${actor.userId}`);
      const isSwitchedOn = (kind: MailKind) => mail.includes(kind) && !before[kind];
      await tx.rows(sql`
        INSERT INTO notice_choice AS kept (user_id, waiting, followed, gate, digest, gate_days, digest_from)
        VALUES (${actor.userId}, ${mail.includes('waiting')}, ${mail.includes('followed')}, ${mail.includes('gate')}, ${mail.includes('digest')}, ${gateDays}, ${now}::timestamptz)
        ON CONFLICT (user_id) DO UPDATE SET waiting = excluded.waiting, followed = excluded.followed, gate = excluded.gate, digest = excluded.digest, gate_days = excluded.gate_days,
          digest_from = CASE WHEN ${isSwitchedOn('digest')} THEN excluded.digest_from ELSE kept.digest_from END`);
      await tx.rows(sql`
        UPDATE notice_mark SET
          waiting_keys = CASE WHEN ${isSwitchedOn('waiting')} THEN NULL ELSE waiting_keys END,
          waiting_position = CASE WHEN ${isSwitchedOn('waiting')} THEN last.position ELSE waiting_position END,
          followed_position = CASE WHEN ${isSwitchedOn('followed')} THEN last.position ELSE followed_position END
        FROM (SELECT coalesce(max(position), 0) AS position FROM audit_event) AS last WHERE user_id = ${actor.userId}`);
      return { ok: true, value: null };
    },
  );
}
