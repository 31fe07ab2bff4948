import { COHORTS, type Cohort } from '@/lib/domain/cohort/cohort';
import type { AmountRange } from '@/lib/domain/funding/amount-range';
import type { LedgerKind, LedgerOwnerKind } from '@/lib/domain/funding/ledger-kind';
import { capitalise } from '@/lib/format/capitalise';
import { formatList } from '@/lib/format/format-list';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { BarChartView, ChartPart } from '@/lib/view/chart/bar-chart';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { LEDGER_KIND_LABEL } from '@/lib/view/money/ledger-kind-label';
import { rangeText } from '@/lib/view/money/range-text';
import { ownerText } from './owner-text';
import { sumRanges } from './sum-ranges';

type MoneySum = { readonly kind: LedgerKind; readonly ownerKind: LedgerOwnerKind; readonly cohort: Cohort | null; readonly entryCount: number; readonly ownerCount: number; readonly range: AmountRange };

/** The way of money from a promise to a trust. */
const STEPS = ['ceiling', 'approved', 'released', 'received'] as const satisfies readonly LedgerKind[];

const PARTS: readonly ChartPart[] = [
  { key: 'certain', label: 'At least', look: 'solid' },
  { key: 'possible', label: 'Up to, not certain', look: 'hatched' },
];

/** One kind of money to one cohort; `range` null where nothing of the kind is recorded, which is not nothing. */
export type MoneyStep = {
  readonly key: string;
  readonly cohort: Cohort | null;
  readonly cohortLabel: string;
  readonly kind: (typeof STEPS)[number];
  readonly kindLabel: string;
  readonly range: AmountRange | null;
  readonly amount: string;
  readonly entryCount: number;
  /** "Up to £160 million to 16 acute exemplars". */
  readonly parts: readonly string[];
};

export type MoneySteps = { readonly finding: string; readonly rows: readonly MoneyStep[]; readonly chart: BarChartView };

/** How far money has come from promise to payment, cohort by cohort, each kind by itself as a range; null where none of these kinds is recorded. */
export function moneySteps(sums: readonly MoneySum[]): MoneySteps | null {
  const own = sums.filter(({ kind }) => STEPS.some((step) => step === kind));
  if (own.length === 0) return null;
  const cohorts = [...COHORTS, null].filter((cohort) => own.some((sum) => sum.cohort === cohort));
  const rows = cohorts.flatMap((cohort) => STEPS.map((kind) => toStep(own.filter((sum) => sum.cohort === cohort && sum.kind === kind), cohort, kind)));
  return { finding: findingOf(own), rows, chart: drawing(cohorts, rows) };
}

function toStep(sums: readonly MoneySum[], cohort: Cohort | null, kind: (typeof STEPS)[number]): MoneyStep {
  const range = sumRanges(sums.map((sum) => sum.range));
  return {
    key: `${cohort ?? 'programme'}-${kind}`,
    cohort,
    cohortLabel: labelOf(cohort),
    kind,
    kindLabel: LEDGER_KIND_LABEL[kind],
    range,
    amount: range === null ? 'not recorded' : rangeText(range),
    entryCount: sums.reduce((count, { entryCount }) => count + entryCount, 0),
    parts: sums.map((sum) => `${capitalise(rangeText(sum.range))} to ${ownerText(sum)}`),
  };
}

function labelOf(cohort: Cohort | null): string {
  return cohort === null ? 'The whole programme' : capitalise(COHORT_LABEL[cohort]);
}

/** "Ceilings come to up to £195 million and what was received to £25 million; nothing is recorded as approved or released." */
function findingOf(sums: readonly MoneySum[]): string {
  const words = { ceiling: ['ceilings come', 'promised'], approved: ['approvals come', 'approved'], released: ['what was released comes', 'released'], received: ['what was received comes', 'received'] } as const;
  const totals = STEPS.map((kind) => ({ kind, total: sumRanges(sums.filter((sum) => sum.kind === kind).map(({ range }) => range)) }));
  const said = totals.flatMap(({ kind, total }) => (total === null ? [] : [`${words[kind][0]} to ${rangeText(total)}`]));
  const absent = totals.flatMap(({ kind, total }) => (total === null ? [words[kind][1]] : []));
  return `${capitalise(formatList(said))}${absent.length === 0 ? '' : `; nothing is recorded as ${formatList(absent, 'or')}`}.`;
}

function drawing(cohorts: readonly (Cohort | null)[], rows: readonly MoneyStep[]): BarChartView {
  const panels = cohorts.map((cohort) => ({
    key: cohort ?? 'programme',
    title: labelOf(cohort),
    total: null,
    description: `${labelOf(cohort)}, from promise to payment`,
    bars: rows
      .filter((row) => row.cohort === cohort)
      .map(({ kindLabel, amount, range }) => ({ axisLabel: axisLabelOf(kindLabel, amount), name: kindLabel, text: amount, values: range === null ? [0, 0] : lengthsOf(range), labels: ['', ''] })),
  }));
  return { parts: PARTS, panels, longest: Math.max(...panels.flatMap(({ bars }) => bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0)))) };
}

/** The most letters that stand beside an axis, on two lines. */
const AXIS_LETTERS = 28;

/** "Ceiling: up to £160m"; the kind alone where the amount takes more room than there is: it is in the table, and told of the bar. */
function axisLabelOf(kindLabel: string, amount: string): string {
  const label = `${kindLabel}: ${amount.replaceAll(' million', 'm').replaceAll(' billion', 'bn')}`;
  return label.length > AXIS_LETTERS ? kindLabel : label;
}

/** What is certain, and what may come to it, in pounds; where no bound is known the bar ends at what is certain. */
function lengthsOf({ lowPence, highPence }: AmountRange): readonly [number, number] {
  return [toPounds(lowPence), highPence === null ? 0 : toPounds(highPence - lowPence)];
}

/** The rows of the table in figures, for a file. */
export function moneyStepsFileRows(rows: readonly MoneyStep[]): TableRow[] {
  return rows.map(({ cohort, kind, range, entryCount }) => ({
    cohort,
    amount_kind: kind,
    low_gbp: range === null ? null : toPounds(range.lowPence),
    high_gbp: range === null || range.highPence === null ? null : toPounds(range.highPence),
    entries: entryCount,
  }));
}

function toPounds(pence: bigint): number {
  return Number(pence) / 100;
}
