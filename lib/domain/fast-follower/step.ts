import { FAST_FOLLOWER_TRANSITIONS, type FastFollowerStatus } from './status';

/** Whose a step is to take: the exemplar's trusts, the trust that is nominated, those who vet, or those who keep the programme's record. */
export type StepOwner = 'nominator' | 'countersigner' | 'vetting_officer' | 'programme_officer';

const IN_FAVOUR: readonly FastFollowerStatus[] = ['approved', 'approved_with_conditions', 'agreement_signed', 'delivering', 'completed'];

/** Whether a nomination was decided in the pairing's favour and is in force, or was. */
export function isInFavour(status: FastFollowerStatus): boolean {
  return IN_FAVOUR.includes(status);
}

/** Whether a nomination is neither decided nor withdrawn: there may be one of a pair. */
export function isOpenNomination(status: FastFollowerStatus): boolean {
  return !isInFavour(status) && status !== 'declined' && status !== 'withdrawn';
}

/** Whether what a nomination says may be changed: before it is sent, and after changes were requested. */
export function isEditable(status: FastFollowerStatus): boolean {
  return FAST_FOLLOWER_TRANSITIONS[status].includes('nominated');
}

/** Whose step it is from one status to another; null where the transitions have no such step. */
export function stepOwner(from: FastFollowerStatus, to: FastFollowerStatus): StepOwner | null {
  if (!FAST_FOLLOWER_TRANSITIONS[from].includes(to)) return null;
  if (to === 'withdrawn') return isInFavour(from) ? 'programme_officer' : 'nominator';
  if (to === 'nominated') return 'nominator';
  if (from === 'nominated') return 'countersigner';
  if (from === 'countersigned' || from === 'vetting' || to === 'approved') return 'vetting_officer';
  return 'programme_officer';
}

const STANDING: Readonly<Record<FastFollowerStatus, string>> = {
  draft: 'is still a draft',
  nominated: 'waits for the trust that is nominated to countersign it',
  countersigned: 'is countersigned and waits to be vetted',
  vetting: 'is being vetted',
  approved: 'is approved',
  approved_with_conditions: 'is approved with conditions',
  changes_requested: 'waits for its nominator to make the changes that were asked for',
  declined: 'was declined, which is final: a new nomination can be made',
  agreement_signed: 'was approved, and its agreement is signed',
  delivering: 'was approved, and its follower is delivering',
  completed: 'was approved, and its follower has completed',
  withdrawn: 'was withdrawn, which is final: a new nomination can be made',
};

const STEPS: Readonly<Record<FastFollowerStatus, string>> = {
  draft: 'be made a draft again',
  nominated: 'be sent',
  countersigned: 'be countersigned',
  vetting: 'go to vetting',
  approved: 'be approved',
  approved_with_conditions: 'be approved with conditions',
  changes_requested: 'be sent back for changes',
  declined: 'be declined',
  agreement_signed: 'have its agreement signed',
  delivering: 'begin delivering',
  completed: 'be completed',
  withdrawn: 'be withdrawn',
};

/** Why there is no such step, in a sentence: "This nomination was declined, which is final: a new nomination can be made. It cannot be approved." */
export function noSuchStep(from: FastFollowerStatus, to: FastFollowerStatus): string {
  return `This nomination ${STANDING[from]}. It cannot ${STEPS[to]}${from === to ? ' again' : ' now'}`;
}
