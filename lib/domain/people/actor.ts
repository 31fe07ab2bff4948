import type { Role } from './role';

/** A role in force, of one trust where the role is a trust lead's. */
export type HeldRole = { readonly role: Role; readonly odsCode: string | null };

/** A person who is signed in, with the roles that they hold today. */
export type Actor = { readonly userId: string; readonly name: string; readonly email: string; readonly roles: readonly HeldRole[] };

/** Whether a person holds a role today; of a trust lead, for any trust or for the one named. */
export function holdsRole(actor: Actor, role: Role, odsCode?: string): boolean {
  return actor.roles.some((held) => held.role === role && (odsCode === undefined || held.odsCode === odsCode));
}
