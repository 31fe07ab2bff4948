import 'server-only';
import { randomUUID } from 'node:crypto';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import { insertRow } from '@/lib/commands/write-event';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import type { AddBlueprintInput } from '@/lib/schemas/recording/add-blueprint';
import { refuseField } from '@/lib/commands/refuse-field';
import { OFFICERS_ONLY, runRecording } from './run-recording';

/** Adds a blueprint of an exemplar: how it put something in place, for others to reuse. */
export function addBlueprint(actor: Actor, input: AddBlueprintInput): Promise<Result<{ id: string }>> {
  const { slug, title, publishedOn, url } = input;
  const record = { table: 'exemplar', id: slug } as const;
  return runRecording(actor, input, { command: 'add blueprint', record, isAllowed: ({ actor: standing }) => canRecordProgramme(standing), whoMay: OFFICERS_ONLY }, async ({ tx, actor: standing, today }) => {
    if (publishedOn !== null && publishedOn > today) return refuseField('publishedOn', 'This date has not come yet. Leave it empty until it is published');
    const known = await tx.rows(sql`SELECT 1 FROM blueprint WHERE exemplar_slug = ${slug} AND lower(title) = lower(${title})`);
    if (known.length > 0) return refuseField('title', 'This exemplar has a blueprint of that title already');
    const id: string = randomUUID();
    await insertRow(tx, 'blueprint', { id, exemplar_slug: slug, title, published_on: publishedOn, url });
    await recordAct(tx, { actor: { userId: standing.userId }, type: 'blueprint.added', subject: record, details: { title, publishedOn, url }, rows: { blueprint: [id] } });
    return { ok: true, value: { id } };
  });
}
