import { type Actor, holdsRole } from '../people/actor';

// Who may do what: asked by screens, which show a control only when it would work, and by commands, which decide. Nobody signed in is null.

/** People, their roles and their links: administrators, who take no decision of the programme. */
export function canManagePeople(actor: Actor | null): boolean {
  return actor !== null && holdsRole(actor, 'administrator');
}

/** Nobody gives a role to themselves. */
export function canGrantTo(actor: Actor | null, holderUserId: string): boolean {
  return actor !== null && canManagePeople(actor) && actor.userId !== holderUserId;
}

/** An administrator revokes any grant, their own included while another administrator remains. */
export function canRevokeGrant(actor: Actor | null): boolean {
  return canManagePeople(actor);
}

/** Drafts and undecided nominations of every trust are seen by those who run the programme. */
export function isProgrammeStaff(actor: Actor | null): boolean {
  return actor !== null && (['programme_officer', 'vetting_officer', 'finance_officer'] as const).some((role) => holdsRole(actor, role));
}

/** The trusts whose hidden records a person sees. */
export function trustsLedBy(actor: Actor | null): string[] {
  const codes = (actor?.roles ?? []).flatMap(({ role, odsCode }) => (role === 'trust_lead' && odsCode !== null ? [odsCode] : []));
  return [...new Set(codes)].sort();
}

/** Which roles need an authenticator app is for administrators to say. */
export function canRequireSecondFactor(actor: Actor | null): boolean {
  return canManagePeople(actor);
}

/** Whoever lost their app asks another administrator; their own they remove with a code of it. */
export function canRemoveSecondFactorOf(actor: Actor | null, userId: string): boolean {
  return actor !== null && canManagePeople(actor) && actor.userId !== userId;
}

/** Nobody makes themselves unrecognisable: somebody else answers for that it is right. */
export function canForgetPerson(actor: Actor | null, userId: string): boolean {
  return actor !== null && canManagePeople(actor) && actor.userId !== userId;
}

/**
 * The audit record is read by administrators and by those who run the programme. Neither sees all of it: what was done to people is for
 * administrators, what is still hidden of the programme for those who run it.
 */
export function canReadAudit(actor: Actor | null): boolean {
  return canManagePeople(actor) || isProgrammeStaff(actor);
}

/** What was done to people, their roles and their ways in. */
export function canReadActsOnPeople(actor: Actor | null): boolean {
  return canManagePeople(actor);
}

/** What mail the product sends and to whom, though never what it says: those who run the programme, and those who answer for people's addresses. */
export function canReadMailOfEveryone(actor: Actor | null): boolean {
  return canManagePeople(actor) || isProgrammeStaff(actor);
}
