import { FAST_FOLLOWER_TRANSITIONS, type FastFollowerStatus } from '../fast-follower/status';
import type { NominationStanding } from '../fast-follower/nomination';
import { stepOwner } from '../fast-follower/step';
import { type Actor, holdsRole } from '../people/actor';
import { trustsLedBy } from './people';

// Who may do what to a nomination: asked by screens, which show a control only when it would work, and by commands, which decide.

type Standing = Omit<NominationStanding, 'reference' | 'status'>;

/** Whoever leads a trust of an exemplar nominates for it, and changes and sends what its trusts nominate. */
export function canNominateFor(actor: Actor | null, { exemplarTrusts }: Pick<Standing, 'exemplarTrusts'>): boolean {
  return trustsLedBy(actor).some((odsCode) => exemplarTrusts.includes(odsCode));
}

/** Whoever leads the trust that is nominated says yes or no for it; not a person who nominated it, though they lead both. */
export function canCountersign(actor: Actor | null, { followerTrust, nominatorUserIds }: Standing): boolean {
  return actor !== null && followerTrust !== null && holdsRole(actor, 'trust_lead', followerTrust) && !nominatorUserIds.includes(actor.userId);
}

/** Whether a person is of those whom a nomination is about: they sent or countersigned it, or lead one of its trusts. */
export function isPartyTo(actor: Actor | null, { exemplarTrusts, followerTrust, nominatorUserIds, countersignerUserIds }: Standing): boolean {
  if (actor === null) return false;
  if (nominatorUserIds.includes(actor.userId) || countersignerUserIds.includes(actor.userId)) return true;
  return trustsLedBy(actor).some((odsCode) => exemplarTrusts.includes(odsCode) || odsCode === followerTrust);
}

/** Vetting officers vet and decide; nobody what they or their trust nominated or countersigned. */
export function canVet(actor: Actor | null, nomination: Standing): boolean {
  return actor !== null && holdsRole(actor, 'vetting_officer') && !isPartyTo(actor, nomination);
}

/** What becomes of a pairing after its approval is recorded by programme officers. */
export function canRecordProgress(actor: Actor | null): boolean {
  return actor !== null && holdsRole(actor, 'programme_officer');
}

/** Whether a person may take a step, as the nomination stands. */
export function canTakeStep(actor: Actor | null, nomination: Omit<NominationStanding, 'reference'>, to: FastFollowerStatus): boolean {
  switch (stepOwner(nomination.status, to)) {
    case 'nominator':
      return canNominateFor(actor, nomination);
    case 'countersigner':
      return canCountersign(actor, nomination);
    case 'vetting_officer':
      return canVet(actor, nomination);
    case 'programme_officer':
      return canRecordProgress(actor);
    case null:
      return false;
  }
}

/** The steps that a person may take, as the nomination stands. */
export function stepsOpenTo(actor: Actor | null, nomination: Omit<NominationStanding, 'reference'>): FastFollowerStatus[] {
  return FAST_FOLLOWER_TRANSITIONS[nomination.status].filter((to) => canTakeStep(actor, nomination, to));
}
