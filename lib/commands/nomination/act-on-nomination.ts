import 'server-only';
import type { Json } from '@/lib/audit/canonical-json';
import type { Problem, Result } from '@/lib/commands/result';
import { type CommandScene, runCommand } from '@/lib/commands/run-command';
import type { Actor } from '@/lib/domain/people/actor';
import { type LoadedNomination, loadNomination } from './load-nomination';
import { NO_SUCH_NOMINATION } from './refusals';

/** What every form about a nomination sends: which, the version it was read at, and the form's own key. */
export type AskedOfNomination = { readonly reference: string; readonly version: number; readonly submission: string };

/**
 * Runs a command on one nomination, which is read once, within the transaction. Whoever may not see it is told that it is not there.
 * @param authorise why this person may not ask it, whatever the nomination's status; null where they may
 */
export function actOnNomination<Value extends Json>(
  command: string,
  actor: Actor,
  { reference, version, submission }: AskedOfNomination,
  authorise: (scene: CommandScene, nomination: LoadedNomination) => Problem | null,
  work: (scene: CommandScene, nomination: LoadedNomination) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  let nomination: LoadedNomination | null = null;
  return runCommand<Value>(
    { command, actor, submission, record: { ref: { table: 'fast_follower', id: reference }, version } },
    async (scene) => {
      nomination = await loadNomination(scene, reference);
      return nomination === null ? NO_SUCH_NOMINATION : authorise(scene, nomination);
    },
    async (scene) => (nomination === null ? { ok: false, problem: NO_SUCH_NOMINATION } : work(scene, nomination)),
  );
}
