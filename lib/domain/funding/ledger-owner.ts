import { COHORTS, type Cohort } from '../cohort/cohort';

/** Whose money an entry is: exactly one of them. */
export type LedgerOwner =
  | { readonly kind: 'exemplar'; readonly reference: string }
  | { readonly kind: 'fast_follower'; readonly reference: string }
  | { readonly kind: 'cohort'; readonly reference: Cohort }
  | { readonly kind: 'programme'; readonly reference: null };

/** An owner as an address or a form names it: `exemplar:salford-royal`, `cohort:ambulance`, `programme`. */
export function ownerKey({ kind, reference }: LedgerOwner): string {
  return reference === null ? kind : `${kind}:${reference}`;
}

/** Reads such a key; null for what names no owner. Whether there is such an owner is for the register to say. */
export function parseOwnerKey(key: string): LedgerOwner | null {
  if (key === 'programme') return { kind: 'programme', reference: null };
  const at = key.indexOf(':');
  const [kind, reference] = [key.slice(0, at), key.slice(at + 1)];
  if (reference === '') return null;
  if (kind === 'exemplar' || kind === 'fast_follower') return { kind, reference };
  const cohort = COHORTS.find((known) => known === reference);
  return kind === 'cohort' && cohort !== undefined ? { kind, reference: cohort } : null;
}
