import 'server-only';
import { toReader } from '@/lib/auth/to-reader';
import type { Problem, Result } from '@/lib/commands/result';
import { type CommandScene, runCommand } from '@/lib/commands/run-command';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { sql } from '@/lib/db/sql';
import { type FollowedRef, FOLLOWS_MAX } from '@/lib/domain/notification/followable';
import type { Actor } from '@/lib/domain/people/actor';

export type FollowInput = { readonly submission: string; readonly record: FollowedRef };

/** Has whoever asks told of what others do to a record from now on. To follow what one follows already changes nothing. */
export async function followRecord(actor: Actor, { submission, record }: FollowInput): Promise<Result<null>> {
  return runCommand(
    { command: 'follow record', actor, submission, record: null },
    (scene) => requireVisible(scene, record),
    async ({ tx, now }) => {
      const [kept] = await tx.rows<{ n: number }>(sql`SELECT count(*)::int AS n FROM follow WHERE user_id = ${actor.userId}`);
      if ((kept?.n ?? 0) >= FOLLOWS_MAX) return { ok: false, problem: { kind: 'invalid', message: `You follow ${FOLLOWS_MAX} records, which is the most. Stop following one first` } };
      await tx.rows(sql`
        INSERT INTO follow (user_id, record_table, record_id, from_position, followed_at)
        VALUES (${actor.userId}, ${record.table}, ${record.id}, (SELECT coalesce(max(position), 0) FROM audit_event), ${now}::timestamptz)
        ON CONFLICT DO NOTHING`);
      return { ok: true, value: null };
    },
  );
}

/** Null where there is such a record that this person may see. */
async function requireVisible({ tx, actor, now, today }: CommandScene, { table, id }: FollowedRef): Promise<Problem | null> {
  const statement = {
    exemplar: sql`SELECT 1 FROM exemplar x WHERE x.slug = ${id}`,
    fast_follower: sql`SELECT 1 FROM fast_follower ff WHERE ff.reference = ${id} AND ${followerIsVisibleTo(toReader(actor), { asAt: today, knownAt: now })}`,
    trust: sql`SELECT 1 FROM trust t WHERE t.ods_code = ${id}`,
  }[table];
  const [found] = await tx.rows(statement);
  return found === undefined ? { kind: 'not found', message: 'There is no such record' } : null;
}
