import type { Role } from './role';

/** A grant as it was given, perhaps revoked since. Dates are days in London, both included. */
export type Grant = {
  readonly id: string;
  readonly userId: string;
  readonly role: Role;
  readonly odsCode: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly revokedAt: string | null;
};

/** How a grant stands on a day. */
export type GrantState = 'in force' | 'to come' | 'ended' | 'revoked';

export function grantState(grant: Pick<Grant, 'startsOn' | 'endsOn' | 'revokedAt'>, today: string): GrantState {
  if (grant.revokedAt !== null) return 'revoked';
  if (grant.startsOn > today) return 'to come';
  return grant.endsOn !== null && grant.endsOn < today ? 'ended' : 'in force';
}

/** What is wrong with a grant that somebody wants to give: by field, in words for the form. */
export type GrantProblem = { readonly field: 'role' | 'odsCode' | 'startsOn' | 'endsOn'; readonly message: string };

export function checkGrant(grant: { readonly role: Role; readonly odsCode: string | null; readonly startsOn: string; readonly endsOn: string | null }, today: string): GrantProblem[] {
  const problems: GrantProblem[] = [];
  if (grant.role === 'trust_lead' && grant.odsCode === null) problems.push({ field: 'odsCode', message: 'Enter the ODS code of the trust that they lead' });
  if (grant.role !== 'trust_lead' && grant.odsCode !== null) problems.push({ field: 'odsCode', message: 'Leave the trust empty: only a trust lead is of one trust' });
  if (grant.startsOn < today) problems.push({ field: 'startsOn', message: 'The first day must be today or later' });
  if (grant.endsOn !== null && grant.endsOn < grant.startsOn) problems.push({ field: 'endsOn', message: 'The last day must be on or after the first day' });
  return problems;
}

/**
 * Whether a grant may be revoked: not when it is the last of an administrator that has no end, since nobody could then give any role.
 * @param grants every grant there is
 */
export function checkRevocation(grantId: string, grants: readonly Grant[], today: string): string | null {
  const revoked = grants.find(({ id }) => id === grantId);
  if (revoked === undefined || revoked.role !== 'administrator' || grantState(revoked, today) !== 'in force') return null;
  const others = grants.filter((grant) => grant.id !== grantId && grant.role === 'administrator' && grant.endsOn === null && grantState(grant, today) === 'in force');
  return others.length > 0 ? null : 'This is the last administrator. Make another person administrator first, without a last day.';
}
