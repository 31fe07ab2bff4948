import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import { runCommand } from '@/lib/commands/run-command';
import { insertRow } from '@/lib/commands/write-event';
import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import { areLikelyOne, type SourceIdentity } from '@/lib/domain/evidence/source-likeness';
import type { Actor } from '@/lib/domain/people/actor';
import { canAddSource } from '@/lib/domain/policy/recording';
import { formatDate } from '@/lib/format/format-date';
import type { AddSourceInput } from '@/lib/schemas/recording/add-source';
import { freeKey } from '@/lib/commands/free-key';

const SUGGESTIONS_MAX = 5;

type Known = SourceIdentity & { readonly id: string; readonly published_on: string | null; readonly published_precision: 'day' | 'month' | 'year' | null };

/** Adds a source. One that looks like a source that is there is added only when the person says that it is another. */
export function addSource(actor: Actor, input: AddSourceInput): Promise<Result<{ id: string }>> {
  return runCommand(
    { command: 'add source', actor, submission: input.submission, record: null },
    ({ actor: standing }) => Promise.resolve(canAddSource(standing) ? null : { kind: 'forbidden', message: 'Only a programme or finance officer adds sources' }),
    async ({ tx, actor: standing }) => {
      const suggestions = input.isNew ? [] : await findLikely(tx, input);
      if (suggestions.length > 0) {
        const isOne = suggestions.length === 1;
        return { ok: false, problem: { kind: 'invalid', fields: { isNew: `${isOne ? 'A source' : `${suggestions.length} sources`} on record ${isOne ? 'looks' : 'look'} like this one. Use ${isOne ? 'it' : 'one of them'}, or say that this is another` }, suggestions } };
      }
      const id = await freeKey(tx, 'source', [input.publisher, input.publishedOn?.on.slice(0, 4) ?? '', input.title].join(' '));
      const { kind, publisher, title, url, note, publishedOn } = input;
      await insertRow(tx, 'source', { id, kind, publisher, title, url, note, published_on: publishedOn?.on ?? null, published_precision: publishedOn?.precision ?? null });
      await recordAct(tx, { actor: { userId: standing.userId }, type: 'source.added', subject: { table: 'source', id }, details: { kind, publisher, title, url }, rows: { source: [id] } });
      return { ok: true, value: { id } };
    },
  );
}

async function findLikely(tx: Transaction, input: SourceIdentity): Promise<{ id: string; label: string }[]> {
  const known = await tx.rows<Known>(sql`SELECT id, publisher, title, url, published_on::text AS published_on, published_precision::text AS published_precision FROM source ORDER BY published_on DESC NULLS LAST, id`);
  return known
    .filter((source) => areLikelyOne(source, input))
    .slice(0, SUGGESTIONS_MAX)
    .map(({ id, title, publisher, published_on: on, published_precision: precision }) => ({ id, label: `${title} (${publisher}${on === null ? '' : `, ${formatDate(on, precision ?? 'day')}`})` }));
}
