import { sumAmounts, type HedgedAmount } from '@/lib/domain/funding/amount-range';
import { LEDGER_KINDS, type LedgerKind } from '@/lib/domain/funding/ledger-kind';
import { capitalise } from '@/lib/format/capitalise';
import type { MoneyEntry } from '@/lib/queries/record/list-money';
import type { ClockView } from '@/lib/view/clock/clock-view';
import type { EvidenceView } from '@/lib/view/evidence/evidence-view';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { LEDGER_KIND_LABEL } from '@/lib/view/money/ledger-kind-label';
import { moneyText } from '@/lib/view/money/money-text';
import { rangeText } from '@/lib/view/money/range-text';

/** One entry of the ledger in words. */
export type MoneyEntryView = {
  readonly id: string;
  /** "Up to £10 million", "Takes back up to £5 million". */
  readonly text: string;
  readonly isReversal: boolean;
  readonly isReversed: boolean;
  readonly tranche: string | null;
  readonly note: string | null;
  readonly evidence: EvidenceView;
};

/** Money of one kind: what it comes to, and the entries that it is made of. */
export type MoneyLineView = {
  readonly kind: LedgerKind;
  readonly label: string;
  /** "Up to £10 million"; null: everything of this kind has been taken back. */
  readonly total: string | null;
  readonly entries: readonly MoneyEntryView[];
};

/** Entries of one owner by kind, in the order from promise to payment. Kinds are never added together. */
export function toMoneyLines(entries: readonly MoneyEntry[], clock: Pick<ClockView, 'params'>): MoneyLineView[] {
  return LEDGER_KINDS.flatMap((kind) => {
    const ofKind = entries.filter((entry) => entry.kind === kind);
    if (ofKind.length === 0) return [];
    const stands = ofKind.some((entry) => entry.reversesEntryId === null && entry.reversedByEntryId === null);
    return [
      {
        kind,
        label: LEDGER_KIND_LABEL[kind],
        total: stands ? capitalise(rangeText(sumAmounts(ofKind.map(toHedgedAmount)))) : null,
        entries: ofKind.map((entry) => toMoneyEntry(entry, clock)),
      },
    ];
  });
}

/** An entry's amount as the domain adds it. */
function toHedgedAmount({ amountPence, amountHighPence, qualifier, reversesEntryId }: MoneyEntry): HedgedAmount {
  return { amountPence: BigInt(amountPence), amountHighPence: amountHighPence === null ? null : BigInt(amountHighPence), qualifier, isReversal: reversesEntryId !== null };
}

function toMoneyEntry(entry: MoneyEntry, clock: Pick<ClockView, 'params'>): MoneyEntryView {
  const isReversal = entry.reversesEntryId !== null;
  const { amountPence, amountHighPence, qualifier } = toHedgedAmount(entry);
  const size = { amountPence: isReversal ? -amountPence : amountPence, amountHighPence: amountHighPence !== null && isReversal ? -amountHighPence : amountHighPence, qualifier };
  return {
    id: entry.id,
    text: isReversal ? `Takes back ${moneyText(size)}` : capitalise(moneyText(size)),
    isReversal,
    isReversed: entry.reversedByEntryId !== null,
    tranche: entry.trancheSequence === null ? null : `Tranche ${entry.trancheSequence}`,
    note: entry.evidence.note,
    evidence: toEvidenceView(entry.evidence, clock),
  };
}
