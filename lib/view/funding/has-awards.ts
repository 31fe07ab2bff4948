import type { LedgerKind } from '@/lib/domain/funding/ledger-kind';

/** Whether any of the entries summed is an award: 360Giving holds nothing else. */
export function hasAwards(sums: readonly { readonly kind: LedgerKind; readonly standingOfAwards: number }[]): boolean {
  return sums.some(({ kind, standingOfAwards }) => (kind === 'approved' || kind === 'released' || kind === 'received') && standingOfAwards > 0);
}
