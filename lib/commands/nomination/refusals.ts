import 'server-only';
import type { Problem } from '@/lib/commands/result';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import { noSuchStep, stepOwner } from '@/lib/domain/fast-follower/step';
import type { LoadedNomination } from './load-nomination';

/** Said of a nomination that is not there, and of one that the person may not see: they cannot be told apart. */
export const NO_SUCH_NOMINATION: Problem = { kind: 'not found', message: 'There is no such nomination' };

/** A problem of who asks. */
export function forbidden(message: string): Problem {
  return { kind: 'forbidden', message };
}

/**
 * What keeps a nomination, as it stands, from a step; null where the step is one of the transitions.
 * @param only the one status that this command takes the step from, where others lead to it by other commands
 */
export function refuseStep({ status }: LoadedNomination, to: FastFollowerStatus, only?: FastFollowerStatus): Problem | null {
  const isStep = stepOwner(status, to) !== null && (only === undefined || status === only);
  return isStep ? null : { kind: 'conflict', message: noSuchStep(status, to) };
}

/** Said to whoever may not decide. */
export const NOT_INDEPENDENT = 'Only a vetting officer vets and decides, and nobody what they or a trust of theirs nominated or countersigned';
