import { type LedgerOwner, parseOwnerKey } from '@/lib/domain/funding/ledger-owner';

/** Where the ledger of an owner is shown. */
export function ownerHref({ kind, reference }: LedgerOwner): string {
  switch (kind) {
    case 'exemplar':
      return `/exemplars/${encodeURIComponent(reference)}`;
    case 'fast_follower':
      return `/fast-followers/${encodeURIComponent(reference)}`;
    case 'cohort':
      return `/funding?cohort=${reference}`;
    case 'programme':
      return '/funding';
  }
}

/** Where the tranches of an owner are shown; what is shared has none. */
export function tranchesHref(owner: LedgerOwner): string {
  return owner.kind === 'exemplar' || owner.kind === 'fast_follower' ? `${ownerHref(owner)}/tranches` : ownerHref(owner);
}

/** The same by the owner's key. */
export function tranchesHrefOf(key: string): string {
  const owner = parseOwnerKey(key);
  return owner === null ? '/funding' : tranchesHref(owner);
}
