import { EXEMPLAR_TRANSITIONS, type ExemplarStatus } from './status';

/** An exemplar may first be heard of at any step; from there its ladder says. */
export function isExemplarMove(from: ExemplarStatus | null, to: ExemplarStatus): boolean {
  return from === null || EXEMPLAR_TRANSITIONS[from].includes(to);
}
