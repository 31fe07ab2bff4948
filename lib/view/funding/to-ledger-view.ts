import { type Balances, runningBalances } from '@/lib/domain/funding/running-balances';
import type { LedgerKind } from '@/lib/domain/funding/ledger-kind';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { MoneyEntry } from '@/lib/queries/record/list-money';
import type { ClockView } from '@/lib/view/clock/clock-view';
import type { EvidenceView } from '@/lib/view/evidence/evidence-view';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { LEDGER_KIND_LABEL } from '@/lib/view/money/ledger-kind-label';
import { moneyText } from '@/lib/view/money/money-text';
import { type LedgerCell, ledgerCells, ledgerColumns } from './ledger-columns';
import { toLedgerLine } from './to-ledger-line';

/** One entry in its place in the ledger, with what every kind stands at afterwards. */
export type LedgerRowView = {
  readonly id: string;
  readonly effectiveOn: string;
  readonly precision: DatePrecision;
  /** "Ceiling: up to £10 million", "Takes back the ceiling of up to £5 million". */
  readonly what: string;
  readonly isReversal: boolean;
  readonly isReversed: boolean;
  readonly tranche: string | null;
  readonly note: string | null;
  /** Files given as its evidence that the reader may see. */
  readonly fileCount: number;
  readonly evidence: EvidenceView;
  readonly cells: Readonly<Partial<Record<LedgerKind, LedgerCell>>>;
};

/** The ledger of one owner, oldest first: a column a kind, each with its own running balance. */
export type LedgerView = {
  readonly columns: readonly { readonly key: LedgerKind; readonly label: string }[];
  readonly rows: readonly LedgerRowView[];
  readonly closing: Balances;
};

/** Entries of one owner at the clock as a ledger. The balances are as at the clock, since the entries are. */
export function toLedgerView(entries: readonly MoneyEntry[], clock: Pick<ClockView, 'params'>): LedgerView {
  const steps = runningBalances(entries.map((entry) => ({ ...toLedgerLine(entry), source: entry })));
  const closing = steps.at(-1)?.balances ?? {};
  return {
    columns: ledgerColumns(closing),
    rows: steps.map(({ entry: { source, kind, isReversal, amountPence, amountHighPence, qualifier }, balances }) => {
      const sign = isReversal ? -1n : 1n;
      const text = moneyText({ amountPence: sign * amountPence, amountHighPence: amountHighPence === null ? null : sign * amountHighPence, qualifier });
      return {
        id: source.id,
        effectiveOn: source.evidence.effectiveOn,
        precision: source.evidence.precision,
        what: isReversal ? `Takes back: ${LEDGER_KIND_LABEL[kind].toLowerCase()}, ${text}` : `${LEDGER_KIND_LABEL[kind]}: ${text}`,
        isReversal,
        isReversed: source.reversedByEntryId !== null,
        tranche: source.trancheSequence === null ? null : `Tranche ${source.trancheSequence}`,
        note: source.evidence.note,
        fileCount: source.fileCount,
        evidence: toEvidenceView(source.evidence, clock),
        cells: ledgerCells(balances, { [kind]: `${isReversal ? '−' : '+'} ${text}` }),
      };
    }),
    closing,
  };
}
