import type { Json } from '@/lib/audit/canonical-json';
import type { Problem, Result } from '@/lib/commands/result';
import { type CommandScene, runCommand } from '@/lib/commands/run-command';
import { raw, sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';

/** A record of the register that something is recorded of. */
export type RegisterRef = { readonly table: 'exemplar' | 'trust' | 'footprint'; readonly id: string };

const KEY = { exemplar: 'slug', trust: 'ods_code', footprint: 'code' } as const;
const NOUN = { exemplar: 'exemplar', trust: 'trust', footprint: 'footprint' } as const;

/** Told to whoever is no programme officer. */
export const OFFICERS_ONLY = 'Only a programme officer records this';

/** What the form of every such task carries. */
export type RecordingForm = { readonly submission: string; readonly version: number };

/** Runs a command that records something of one record, for whom may: anyone sees the record, so whoever may not is told so. */
export function runRecording<Value extends Json>(
  actor: Actor,
  { submission, version }: RecordingForm,
  { command, record, isAllowed, whoMay }: { command: string; record: RegisterRef; isAllowed: (scene: CommandScene) => boolean | Promise<boolean>; whoMay: string },
  work: (scene: CommandScene) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const authorise = async (scene: CommandScene): Promise<Problem | null> => {
    const [found] = await scene.tx.rows(sql`SELECT 1 FROM ${raw(record.table)} WHERE ${raw(KEY[record.table])} = ${record.id}`);
    if (found === undefined) return { kind: 'not found', message: `There is no such ${NOUN[record.table]}` };
    return (await isAllowed(scene)) ? null : { kind: 'forbidden', message: whoMay };
  };
  return runCommand({ command, actor, submission, record: { ref: record, version } }, authorise, work);
}
