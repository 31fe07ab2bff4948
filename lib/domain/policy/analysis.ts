import { type Actor, holdsRole } from '../people/actor';
import { canManagePeople } from './people';

/** Keys are made and held by analysts; one whose owner is an analyst no longer stands for nobody. */
export function canHoldApiKeys(actor: Actor | null): boolean {
  return actor !== null && holdsRole(actor, 'analyst');
}

/** Keys of everyone are seen by administrators. */
export function canSeeKeysOfEveryone(actor: Actor | null): boolean {
  return canManagePeople(actor);
}

/** A key is revoked by its owner, whatever roles they still hold, or by an administrator. */
export function canRevokeApiKey(actor: Actor | null, ownerUserId: string): boolean {
  return actor !== null && (actor.userId === ownerUserId || canManagePeople(actor));
}

/** What anyone else is told. */
export const WHO_PUBLISHES_SNAPSHOTS = 'Only an analyst or a programme officer publishes snapshots';

/** Snapshots are published by analysts and by programme officers. */
export function canPublishSnapshot(actor: Actor | null): boolean {
  return actor !== null && (holdsRole(actor, 'analyst') || holdsRole(actor, 'programme_officer'));
}
