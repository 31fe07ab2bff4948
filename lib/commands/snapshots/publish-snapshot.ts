import 'server-only';
import { createHash } from 'node:crypto';
import { recordAct } from '@/lib/audit/record-act';
import { freeKey } from '@/lib/commands/free-key';
import type { Result } from '@/lib/commands/result';
import { runCommand } from '@/lib/commands/run-command';
import { sql } from '@/lib/db/sql';
import type { Clock } from '@/lib/domain/clock/clock';
import type { Actor } from '@/lib/domain/people/actor';
import { canPublishSnapshot, WHO_PUBLISHES_SNAPSHOTS } from '@/lib/domain/policy/analysis';

/** A table of a snapshot under its search, with the checksum of the rows that everyone may read at the clock. */
export type NewSnapshotFile = { readonly name: string; readonly query: string; readonly rowCount: number; readonly sha256: string };

export type PublishSnapshotInput = {
  readonly submission: string;
  readonly title: string;
  readonly note: string | null;
  readonly clock: Clock;
  readonly files: readonly NewSnapshotFile[];
};

/** Publishes a snapshot, which from then on nobody changes; gives its slug. */
export async function publishSnapshot(actor: Actor, { submission, title, note, clock, files }: PublishSnapshotInput): Promise<Result<{ slug: string }>> {
  return runCommand(
    { command: 'publish snapshot', actor, submission, record: null },
    ({ actor: standing }) => Promise.resolve(canPublishSnapshot(standing) ? null : { kind: 'forbidden', message: WHO_PUBLISHES_SNAPSHOTS }),
    async ({ tx, now }) => {
      if (files.length === 0) return { ok: false, problem: { kind: 'invalid', message: 'Choose one table or more' } };
      if (clock.knownAt >= now) return { ok: false, problem: { kind: 'invalid', message: 'Publish what is known by now, not later' } };
      const slug = await freeKey(tx, 'snapshot', `${title} ${clock.asAt}`);
      const sha256 = createHash('sha256').update(files.map((file) => `${file.sha256}\n`).join('')).digest('hex');
      await tx.rows(sql`
        INSERT INTO snapshot (slug, title, note, as_at, known_at, sha256, published_by_user_id)
        VALUES (${slug}, ${title}, ${note}, ${clock.asAt}::date, ${clock.knownAt}::timestamptz, ${sha256}, ${actor.userId})`);
      for (const [index, file] of files.entries()) {
        await tx.rows(sql`
          INSERT INTO snapshot_file (snapshot_slug, position, name, query, row_count, sha256)
          VALUES (${slug}, ${index + 1}, ${file.name}, ${file.query}, ${file.rowCount}, ${file.sha256})`);
      }
      await recordAct(tx, {
        actor: { userId: actor.userId },
        type: 'snapshot.published',
        subject: { table: 'snapshot', id: slug },
        details: { title, asAt: clock.asAt, knownAt: clock.knownAt, sha256 },
        rows: { snapshot: [slug], snapshot_file: files.map((_, index) => `${slug}|${index + 1}`) },
      });
      return { ok: true, value: { slug } };
    },
  );
}
