import type { Json } from '@/lib/audit/canonical-json';
import type { Problem, Result } from '@/lib/commands/result';
import { type CommandScene, runCommand } from '@/lib/commands/run-command';
import { toReader } from '@/lib/auth/to-reader';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { sql, type Sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';

/** A record of the register that something is recorded of. */
export type RegisterRef = { readonly table: 'exemplar' | 'fast_follower' | 'trust' | 'footprint'; readonly id: string };

const NOUN = { exemplar: 'exemplar', fast_follower: 'fast follower', trust: 'trust', footprint: 'footprint' } as const;

/** Told to whoever is no programme officer. */
export const OFFICERS_ONLY = 'Only a programme officer records this';

/** What the form of every such task carries. */
export type RecordingForm = { readonly submission: string; readonly version: number };

/** Runs a command that records something of one record, for whom may. Whoever may not is told so, of a pairing only if they may see it. */
export function runRecording<Value extends Json>(
  actor: Actor,
  { submission, version }: RecordingForm,
  { command, record, isAllowed, whoMay }: { command: string; record: RegisterRef; isAllowed: (scene: CommandScene) => boolean | Promise<boolean>; whoMay: string },
  work: (scene: CommandScene) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const authorise = async (scene: CommandScene): Promise<Problem | null> => {
    const [found] = await scene.tx.rows<{ isAwarded: boolean }>(findRecord(record, scene));
    if (found === undefined) return { kind: 'not found', message: `There is no such ${NOUN[record.table]}` };
    if (!(await isAllowed(scene))) return { kind: 'forbidden', message: whoMay };
    return found.isAwarded ? null : { kind: 'conflict', message: 'This pairing is not approved: nothing is recorded of it until it is' };
  };
  return runCommand({ command, actor, submission, record: { ref: record, version } }, authorise, work);
}

/** The record as the actor may see it, and whether anything may be recorded of it yet: of a pairing, once it is public. */
function findRecord({ table, id }: RegisterRef, scene: CommandScene): Sql {
  switch (table) {
    case 'exemplar':
      return sql`SELECT TRUE AS "isAwarded" FROM exemplar WHERE slug = ${id}`;
    case 'trust':
      return sql`SELECT TRUE AS "isAwarded" FROM trust WHERE ods_code = ${id}`;
    case 'footprint':
      return sql`SELECT TRUE AS "isAwarded" FROM footprint WHERE code = ${id}`;
    case 'fast_follower':
      return sql`SELECT ff.public_from IS NOT NULL AS "isAwarded" FROM fast_follower ff WHERE ff.reference = ${id} AND ${followerIsVisibleTo(toReader(scene.actor), { asAt: scene.today, knownAt: scene.now })}`;
  }
}
