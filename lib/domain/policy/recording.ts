import { type Actor, holdsRole } from '../people/actor';
import { trustsLedBy } from './people';

/** Statuses, decisions, memberships, successions, regulation, scores, blueprints, exemplars and retractions: programme officers. */
export function canRecordProgramme(actor: Actor | null): boolean {
  return actor !== null && holdsRole(actor, 'programme_officer');
}

/** Sources are added by whoever records from them: programme officers, and finance officers for the ledger. */
export function canAddSource(actor: Actor | null): boolean {
  return canRecordProgramme(actor) || (actor !== null && holdsRole(actor, 'finance_officer'));
}

/** The systems of a trust: programme officers, and who leads it. */
export function canRecordSystem(actor: Actor | null, odsCode: string): boolean {
  return canRecordProgramme(actor) || trustsLedBy(actor).includes(odsCode);
}

/** The milestones of an award: programme officers, and who leads a trust that is part of it. */
export function canRecordMilestone(actor: Actor | null, memberOdsCodes: readonly string[]): boolean {
  return canRecordProgramme(actor) || trustOfAssertion(actor, memberOdsCodes) !== null;
}

/** Which of its exemplar's systems a follower runs: programme officers, and who leads the trust that follows. */
export function canRecordReplication(actor: Actor | null, followerOdsCodes: readonly string[]): boolean {
  return canRecordProgramme(actor) || trustOfAssertion(actor, followerOdsCodes) !== null;
}

/** The trust that speaks when a person records something of these trusts; null for a programme officer, who speaks by a source, and for anyone else. */
export function trustOfAssertion(actor: Actor | null, odsCodes: readonly string[]): string | null {
  if (canRecordProgramme(actor)) return null;
  return trustsLedBy(actor).find((led) => odsCodes.includes(led)) ?? null;
}
