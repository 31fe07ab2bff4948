import type { MemberRole } from '../exemplar/member-role';
import type { ExemplarStatus } from '../exemplar/status';
import type { FastFollowerStatus } from './status';
import { isInFavour, isOpenNomination } from './step';

/** An exemplar and a trust that may come to follow it, as they stand today. */
export type PairFacts = {
  readonly exemplar: { readonly name: string; readonly status: ExemplarStatus | null };
  readonly trust: {
    readonly name: string;
    /** The last day on which it was open; null: open, or not recorded. */
    readonly closedOn: string | null;
    /** What it is in this exemplar; null: nothing. */
    readonly memberRole: MemberRole | null;
  };
  /** Other pairings and nominations of the same two. */
  readonly pairings: readonly { readonly reference: string; readonly status: FastFollowerStatus }[];
};

/** A rule that keeps a trust from being nominated, and why it is one. */
export type PairProblem = {
  readonly rule: 'exemplar not named' | 'itself' | 'own partner' | 'closed' | 'already a follower' | 'already nominated';
  readonly message: string;
};

const MAY_NOMINATE: readonly ExemplarStatus[] = ['named', 'agreement_signed', 'funding_approved', 'delivering', 'accredited'];

/** Whether an exemplar of this status nominates fast followers: once named, and until it leaves. */
export function mayNominate(status: ExemplarStatus | null): boolean {
  return status !== null && MAY_NOMINATE.includes(status);
}

/**
 * What keeps this trust from being nominated to follow this exemplar; null when nothing does. A trust may follow two exemplars, and an
 * exemplar's trust may follow another exemplar: neither is a problem.
 * @param today ISO date
 */
export function checkPair({ exemplar, trust, pairings }: PairFacts, today: string): PairProblem | null {
  if (!mayNominate(exemplar.status)) {
    return { rule: 'exemplar not named', message: `Only an exemplar that is named, and has not left the programme, nominates fast followers: ${exemplar.name} is not one today` };
  }
  if (trust.memberRole === 'partner') return { rule: 'own partner', message: `${trust.name} is a partner in ${exemplar.name}: an exemplar cannot nominate its own partner, which has the systems already` };
  if (trust.memberRole === 'lead') return { rule: 'itself', message: `${trust.name} is ${exemplar.name} itself: an exemplar cannot follow itself` };
  if (trust.closedOn !== null && trust.closedOn < today) return { rule: 'closed', message: `${trust.name} has closed: only a trust that is open can follow` };
  const follows = pairings.find(({ status }) => isInFavour(status));
  if (follows !== undefined) return { rule: 'already a follower', message: `${trust.name} is a fast follower of ${exemplar.name} already (${follows.reference}): a trust follows an exemplar once` };
  const open = pairings.find(({ status }) => isOpenNomination(status));
  if (open !== undefined) {
    return { rule: 'already nominated', message: `${trust.name} is nominated to follow ${exemplar.name} already (${open.reference}): there may be one open nomination of a pair. Withdraw that one first` };
  }
  return null;
}
