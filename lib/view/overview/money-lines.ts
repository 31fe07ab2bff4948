import { COHORTS, type Cohort } from '@/lib/domain/cohort/cohort';
import type { AmountRange } from '@/lib/domain/funding/amount-range';
import { LEDGER_KINDS, LEDGER_OWNER_KINDS, type LedgerKind, type LedgerOwnerKind } from '@/lib/domain/funding/ledger-kind';
import { capitalise } from '@/lib/format/capitalise';
import { formatCount } from '@/lib/format/format-count';
import { formatList } from '@/lib/format/format-list';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { LEDGER_KIND_LABEL } from '@/lib/view/money/ledger-kind-label';
import { rangeText } from '@/lib/view/money/range-text';
import { ownerText } from './owner-text';
import { sumRanges } from './sum-ranges';

type MoneySum = { readonly kind: LedgerKind; readonly ownerKind: LedgerOwnerKind; readonly cohort: Cohort | null; readonly entryCount: number; readonly ownerCount: number; readonly range: AmountRange };

/** One kind of money: its own line, never added to another. */
export type MoneyLine = {
  readonly kind: LedgerKind;
  readonly label: string;
  /** "Up to £195 million at most"; null where no entry of the kind is recorded. */
  readonly amount: string | null;
  /** What it is made of: "Up to £160 million to 16 acute exemplars". */
  readonly parts: readonly string[];
  readonly entries: string | null;
  readonly href: string;
};

export type MoneyLines = {
  readonly lines: readonly MoneyLine[];
  /** Kinds of which nothing is recorded, in a sentence; null where there are none. */
  readonly notRecorded: string | null;
};

/** Kinds that have a line even when nothing is recorded, for it is what people ask. */
const ALWAYS_ASKED: readonly LedgerKind[] = ['ceiling', 'approved', 'received'];

/** The money by kind, in the ledger's order. */
export function moneyLines(sums: readonly MoneySum[], clock: Pick<ClockView, 'params'>): MoneyLines {
  const lines = LEDGER_KINDS.flatMap((kind): MoneyLine[] => {
    const own = sums.filter((sum) => sum.kind === kind).toSorted((a, b) => placeOf(a) - placeOf(b));
    if (own.length === 0 && !ALWAYS_ASKED.includes(kind)) return [];
    const total = sumRanges(own.map(({ range }) => range));
    const entryCount = own.reduce((count, sum) => count + sum.entryCount, 0);
    return [
      {
        kind,
        label: LEDGER_KIND_LABEL[kind],
        amount: total === null ? null : amountText(kind, total),
        parts: own.map((sum) => `${capitalise(rangeText(sum.range))} to ${ownerText(sum)}`),
        entries: entryCount === 0 ? null : formatCount(entryCount, 'entry', 'entries'),
        href: withClock(`/funding?kind=${kind}`, clock),
      },
    ];
  });
  const absent = LEDGER_KINDS.filter((kind) => !lines.some((line) => line.kind === kind)).map((kind) => LEDGER_KIND_LABEL[kind].toLowerCase());
  return { lines, notRecorded: absent.length === 0 ? null : `Nothing is recorded of any other kind: ${formatList(absent, 'or')}.` };
}

function amountText(kind: LedgerKind, range: AmountRange): string {
  const text = capitalise(rangeText(range));
  return kind === 'ceiling' && range.lowPence === 0n && range.highPence !== null ? `${text} at most` : text;
}

/** Awards before pairings before what is shared, each in the order of the cohorts. */
function placeOf({ ownerKind, cohort }: MoneySum): number {
  return LEDGER_OWNER_KINDS.indexOf(ownerKind) * (COHORTS.length + 1) + (cohort === null ? COHORTS.length : COHORTS.indexOf(cohort));
}
