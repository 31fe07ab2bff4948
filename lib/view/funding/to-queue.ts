import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { AmountRange } from '@/lib/domain/funding/amount-range';
import type { LedgerKind, LedgerOwnerKind } from '@/lib/domain/funding/ledger-kind';
import { capitalise } from '@/lib/format/capitalise';
import { rangeText } from '@/lib/view/money/range-text';
import { sumRanges } from '@/lib/view/overview/sum-ranges';

type Sum = { readonly kind: LedgerKind; readonly ownerKind: LedgerOwnerKind; readonly cohort: Cohort | null; readonly range: AmountRange };

/** One place of the queue: who, behind whom, and what is on record of their money, each kind by itself. */
export type QueuePlace = {
  readonly key: string;
  readonly who: string;
  readonly behind: string;
  /** Null: not recorded. */
  readonly ceiling: string | null;
  readonly approved: string | null;
  readonly received: string | null;
};

/** Who is paid before whom, as the source put it: exemplars first; whether followers come before place-based areas too was left open. */
const PLACES = [
  { key: 'exemplars', who: 'Exemplar trusts', behind: 'Nobody', holds: (sum: Sum) => sum.cohort !== 'place_based' && sum.ownerKind !== 'fast_follower' && sum.ownerKind !== 'programme' },
  { key: 'followers', who: 'Fast followers', behind: 'Not said', holds: (sum: Sum) => sum.ownerKind === 'fast_follower' },
  { key: 'place-based', who: 'Place-based exemplars', behind: 'The exemplar trusts, and possibly the fast followers', holds: (sum: Sum) => sum.cohort === 'place_based' && sum.ownerKind !== 'fast_follower' },
] as const;

/** The queue for central money, with what the ledger holds for each place at the clock. */
export function toQueue(sums: readonly Sum[]): QueuePlace[] {
  return PLACES.map(({ key, who, behind, holds }) => {
    const of = (kind: LedgerKind) => {
      const range = sumRanges(sums.filter((sum) => sum.kind === kind && holds(sum)).map((sum) => sum.range));
      return range === null ? null : capitalise(rangeText(range));
    };
    return { key, who, behind, ceiling: of('ceiling'), approved: of('approved'), received: of('received') };
  });
}
