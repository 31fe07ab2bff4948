import { type HedgedAmount, sumAmounts } from '@/lib/domain/funding/amount-range';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import { LEDGER_KINDS, type LedgerKind } from '@/lib/domain/funding/ledger-kind';
import { runningBalances } from '@/lib/domain/funding/running-balances';
import { formatCount } from '@/lib/format/format-count';
import { formatDate } from '@/lib/format/format-date';
import { rangeText } from '@/lib/view/money/range-text';
import { type LedgerCell, ledgerCells, ledgerColumns } from './ledger-columns';

type Step = HedgedAmount & { readonly effectiveOn: string; readonly precision: DatePrecision; readonly kind: LedgerKind; readonly entries: number };

/** What happened on one date to the money of several owners. */
export type LedgerDateView = { readonly key: string; readonly label: string; readonly entries: string; readonly cells: Readonly<Partial<Record<LedgerKind, LedgerCell>>> };

export type LedgerByDate = {
  readonly columns: readonly { readonly key: LedgerKind; readonly label: string }[];
  /** Oldest first; of very many dates the latest, after a row of what came before. */
  readonly rows: readonly LedgerDateView[];
};

/** How many dates a page tells one by one. */
const DATES_MAX = 60;

/** Steps, oldest first, as a ledger with a row a date. What moved on a date and what stands after it is told kind by kind. */
export function toLedgerByDate(steps: readonly Step[]): LedgerByDate {
  const balances = runningBalances(steps);
  const dates = [...new Set(steps.map(dateKey))].map((key) => balances.filter(({ entry }) => dateKey(entry) === key));
  const closing = balances.at(-1)?.balances ?? {};
  const early = dates.slice(0, Math.max(0, dates.length - DATES_MAX));
  const rows = dates.slice(early.length).map((group) => toRow(group, ({ effectiveOn, precision }) => formatDate(effectiveOn, precision)));
  return { columns: ledgerColumns(closing), rows: early.length === 0 ? rows : [toRow(early.flat(), ({ effectiveOn, precision }) => `Up to ${formatDate(effectiveOn, precision)}`), ...rows] };
}

type Balanced = ReturnType<typeof runningBalances<Step>>[number];

function toRow(group: readonly Balanced[], label: (step: Step) => string): LedgerDateView {
  const last = group.at(-1);
  if (last === undefined) throw new RangeError('A date without entries has no row.');
  const moved = Object.fromEntries(
    LEDGER_KINDS.flatMap((kind): [LedgerKind, string][] => {
      const own = group.filter(({ entry }) => entry.kind === kind).map(({ entry }) => entry);
      return own.length === 0 ? [] : [[kind, movedText(own)]];
    }),
  );
  const entries = group.reduce((count, { entry }) => count + entry.entries, 0);
  return { key: dateKey(last.entry), label: label(last.entry), entries: formatCount(entries, 'entry', 'entries'), cells: ledgerCells(last.balances, moved) };
}

/** What was added and what was taken back, each by itself: "+ up to £90 million, − up to £5 million". */
function movedText(steps: readonly Step[]): string {
  const added = steps.filter(({ isReversal }) => !isReversal);
  const taken = steps.filter(({ isReversal }) => isReversal).map((step) => ({ ...step, isReversal: false, amountPence: -step.amountPence, amountHighPence: step.amountHighPence === null ? null : -step.amountHighPence }));
  const parts = [
    { sign: '+', of: added },
    { sign: '−', of: taken },
  ];
  return parts.flatMap(({ sign, of }) => (of.length === 0 ? [] : [`${sign} ${rangeText(sumAmounts(of))}`])).join(', ');
}

const dateKey = ({ effectiveOn, precision }: Pick<Step, 'effectiveOn' | 'precision'>) => `${effectiveOn} ${precision}`;
