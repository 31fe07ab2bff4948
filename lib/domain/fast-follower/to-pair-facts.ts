import type { MemberRole } from '../exemplar/member-role';
import type { ExemplarStatus } from '../exemplar/status';
import type { PairFacts } from './check-pair';
import type { FastFollowerStatus } from './status';

type Candidate = {
  readonly name: string;
  readonly closedOn: string | null;
  readonly memberships: readonly { readonly slug: string; readonly role: MemberRole }[];
  readonly pairings: readonly { readonly reference: string; readonly exemplarSlug: string; readonly status: FastFollowerStatus }[];
};

/** What the rules of a pair ask, of an exemplar and a trust with all its parts in the programme; the nomination itself is not another. */
export function toPairFacts(exemplar: { readonly slug: string; readonly name: string; readonly status: ExemplarStatus | null }, trust: Candidate, ownReference: string): PairFacts {
  return {
    exemplar,
    trust: { name: trust.name, closedOn: trust.closedOn, memberRole: trust.memberships.find(({ slug }) => slug === exemplar.slug)?.role ?? null },
    pairings: trust.pairings.filter(({ exemplarSlug, reference }) => exemplarSlug === exemplar.slug && reference !== ownReference),
  };
}
