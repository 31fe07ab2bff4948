import type { LedgerKind } from './ledger-kind';

type Entry = { readonly kind: LedgerKind; readonly isReversal: boolean; readonly isReversed: boolean };

/** How a promise stands: what was first promised, and the first money received, where any is. */
export type PromiseAge<Given> = { readonly promise: Given; readonly firstReceived: Given | null };

/**
 * The first promise that stands (a ceiling or an approval) and the first receipt. A release is no receipt: money that was sent may not have come.
 * @param entries of one owner, oldest first
 * @returns null where nothing that stands was promised
 */
export function agePromise<Given extends Entry>(entries: readonly Given[]): PromiseAge<Given> | null {
  const standing = entries.filter(({ isReversal, isReversed }) => !isReversal && !isReversed);
  const promise = standing.find(({ kind }) => kind === 'ceiling' || kind === 'approved');
  return promise === undefined ? null : { promise, firstReceived: standing.find(({ kind }) => kind === 'received') ?? null };
}
