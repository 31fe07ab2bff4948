import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Result } from '@/lib/commands/result';
import { runCommand } from '@/lib/commands/run-command';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { canKeepLedger, LEDGER_KEEPERS } from '@/lib/domain/policy/money';
import type { KeepImportTableInput } from '@/lib/schemas/money/import-entries';

/** Tables of a person that are kept until they have checked them; the oldest gives way. */
const KEPT_MAX = 5;

/** Keeps a table as it was sent, for the person who sent it to check: what is written to the ledger is exactly what they saw. Nothing of it is judged yet. */
export function keepImportTable(actor: Actor, { submission, text, fileName }: KeepImportTableInput): Promise<Result<{ id: string }>> {
  return runCommand(
    { command: 'check import', actor, submission, record: null },
    ({ actor: standing }) => Promise.resolve(canKeepLedger(standing) ? null : ({ kind: 'forbidden', message: LEDGER_KEEPERS } as const)),
    async ({ tx, actor: { userId }, now }) => {
      const id = randomUUID();
      await tx.rows(sql`
        DELETE FROM import_draft WHERE made_at < ${now}::timestamptz - interval '7 days'
          OR id IN (SELECT id FROM import_draft WHERE user_id = ${userId} ORDER BY made_at DESC, id OFFSET ${KEPT_MAX - 1})`);
      await tx.rows(sql`INSERT INTO import_draft (id, user_id, kind, text, file_name, made_at) VALUES (${id}, ${userId}, 'funding', ${text}, ${fileName}, ${now}::timestamptz)`);
      return { ok: true, value: { id } };
    },
  );
}
