import { concentrationOf, type Concentration, type ConcentrationUnit, withoutEachExpected } from '@/lib/domain/supplier/concentration';
import { type CountedOver, IN_HOUSE, inHouseOf, supplierUnits } from '@/lib/domain/supplier/supplier-units';
import type { SystemClass } from '@/lib/domain/system/system-class';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import type { SupplierRegister } from '@/lib/queries/supplier/read-supplier-register';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { BarChartView } from '@/lib/view/chart/bar-chart';
import { SYSTEM_CLASS_LABEL } from '@/lib/view/system/system-label';
import { weightText, weightWithNoun } from './counted-over-words';

/** A supplier's part of what is counted. */
export type SupplierRow = {
  readonly key: string;
  readonly name: string;
  /** The same where there is little room. */
  readonly axisName: string;
  /** Its page; null for what a trust built itself, and for what is not recorded. */
  readonly slug: string | null;
  readonly weight: bigint;
  readonly expectedWeight: bigint;
  readonly plannedWeight: bigint;
  /** Of the whole: "25%", or "25% to 50%" as the rest may turn out. */
  readonly share: string;
  readonly shareLow: number;
  readonly shareHigh: number;
  /** What is counted under it, by name. */
  readonly of: readonly { readonly name: string; readonly href: string; readonly isExpected: boolean }[];
};

/** How the largest suppliers stand if one expected name is not picked. */
export type WithoutRow = { readonly key: string; readonly name: string; readonly supplier: string | null; readonly withAll: string; readonly without: string };

export type SupplierView = {
  readonly sentence: string;
  readonly finding: string;
  readonly rows: readonly SupplierRow[];
  readonly chart: BarChartView;
  readonly without: readonly WithoutRow[];
  /** The index in a sentence; null where no supplier is recorded. */
  readonly index: string | null;
  /** Exemplars that a count of ceilings leaves out. */
  readonly withoutCeiling: readonly string[];
};

const NOT_RECORDED = 'not-recorded';

/** How concentrated one class of systems is on few suppliers, over what is asked for: the same for page and file. */
export function toSupplierView(register: SupplierRegister, over: CountedOver, systemClass: SystemClass): SupplierView {
  const exemplars = register.exemplars.map(({ slug, isExpected, trusts, ceilingPence }) => ({ slug, isExpected, odsCodes: trusts.map(({ odsCode }) => odsCode), ceilingPence: ceilingPence === null ? null : BigInt(ceilingPence) }));
  const units = supplierUnits(over, exemplars, register.systems);
  const whole = concentrationOf(units);
  const words = wordsOf(register);
  const percent = (weight: bigint) => (whole.totalWeight === 0n ? 0 : Number(weight) / Number(whole.totalWeight));
  const rows = [
    ...whole.shares.map((share): SupplierRow => ({
      key: share.supplier,
      name: words.supplier(share.supplier),
      axisName: isInHouse(share.supplier) ? `In house, ${share.supplier.slice(IN_HOUSE.length + 1)}` : words.supplier(share.supplier),
      slug: isInHouse(share.supplier) ? null : share.supplier,
      weight: share.weight,
      expectedWeight: share.expectedWeight,
      plannedWeight: share.plannedWeight,
      shareLow: percent(share.weight),
      shareHigh: percent(share.weightMax),
      share: share.weight === share.weightMax ? formatPercent(percent(share.weight)) : `${formatPercent(percent(share.weight))} to ${formatPercent(percent(share.weightMax))}`,
      of: units.filter(({ uses }) => uses.some(({ supplier }) => supplier === share.supplier)).map((unit) => words.unit(unit.id, unit.isExpected, over)),
    })),
    ...(whole.notRecordedWeight === 0n
      ? []
      : [
          {
            key: NOT_RECORDED,
            name: 'Not recorded',
            axisName: 'Not recorded',
            slug: null,
            weight: whole.notRecordedWeight,
            expectedWeight: units.filter(({ isExpected, uses }) => isExpected && uses.length === 0).reduce((sum, { weight }) => sum + weight, 0n),
            plannedWeight: 0n,
            shareLow: percent(whole.notRecordedWeight),
            shareHigh: percent(whole.notRecordedWeight),
            share: formatPercent(percent(whole.notRecordedWeight)),
            of: units.filter(({ uses }) => uses.length === 0).map((unit) => words.unit(unit.id, unit.isExpected, over)),
          },
        ]),
  ];
  return {
    sentence: sentenceOf(whole, over, systemClass, words.supplier),
    finding: findingOf(whole, units, over, words.supplier),
    rows,
    chart: chartOf(rows, over, systemClass),
    without: withoutEachExpected(units).map(({ unit, without }) => {
      const [use] = unit.uses;
      const of = (concentration: Concentration) => `${weightText(over, concentration.shares.find(({ supplier }) => supplier === use?.supplier)?.weight ?? 0n)} of ${weightText(over, concentration.totalWeight)}`;
      return { key: unit.id, name: words.unit(unit.id, true, over).name, supplier: use === undefined ? null : words.supplier(use.supplier), withAll: of(whole), without: of(without) };
    }),
    index: indexSentence(whole),
    withoutCeiling: over === 'ceilings' ? register.exemplars.filter(({ ceilingPence }) => ceilingPence === null).map(({ name }) => name) : [],
  };
}

/** The rows of the chart in figures, for a file. */
export function supplierFileRows({ rows }: Pick<SupplierView, 'rows'>, over: CountedOver, systemClass: SystemClass): TableRow[] {
  const figure = (weight: bigint) => (over === 'ceilings' ? Number(weight) / 100 : Number(weight));
  return rows.map((row) => ({
    system_class: systemClass,
    counted_over: over,
    supplier: row.name,
    counted: figure(row.weight),
    of_which_expected: figure(row.expectedWeight),
    of_which_planned: figure(row.plannedWeight),
    share_low: round(row.shareLow),
    share_high: round(row.shareHigh),
    counted_names: row.of.map(({ name }) => name).join(';'),
  }));
}

function isInHouse(supplier: string): boolean {
  return supplier.startsWith(`${IN_HOUSE}/`);
}

function wordsOf({ exemplars, systems }: SupplierRegister) {
  const trusts = new Map(exemplars.flatMap(({ trusts: own }) => own.map(({ odsCode, name }) => [odsCode, name] as const)));
  const suppliers = new Map<string, string>(systems.map(({ supplier, supplierName, odsCode }) => (supplier === IN_HOUSE ? [inHouseOf(odsCode), `Built in house by ${trusts.get(odsCode) ?? odsCode}`] : [supplier, supplierName])));
  return {
    supplier: (key: string) => suppliers.get(key) ?? key,
    unit: (id: string, isExpected: boolean, over: CountedOver) =>
      over === 'exemplars' || over === 'ceilings'
        ? { name: exemplars.find(({ slug }) => slug === id)?.name ?? id, href: `/exemplars/${id}`, isExpected }
        : { name: trusts.get(id) ?? id, href: `/trusts/${id}`, isExpected },
  };
}

function sentenceOf(whole: Concentration, over: CountedOver, systemClass: SystemClass, nameOf: (supplier: string) => string): string {
  const label = SYSTEM_CLASS_LABEL[systemClass].toLowerCase();
  if (whole.totalWeight === 0n) return over === 'ceilings' ? 'No ceiling of an exemplar is recorded by this date.' : 'No exemplar is recorded by this date.';
  if (whole.shares.length === 0) return `No supplier of ${label} is recorded for any of ${weightWithNoun(over, whole.totalWeight)} by this date.`;
  return `${SYSTEM_CLASS_LABEL[systemClass]}: ${leadText(whole, over, nameOf)}.`;
}

/** "Cerner and Meditech together have 6 of the 12 exemplars whose supplier is recorded": the two largest, of what is recorded. */
function findingOf({ shares, totalWeight, notRecordedWeight }: Concentration, units: readonly ConcentrationUnit[], over: CountedOver, nameOf: (supplier: string) => string): string {
  const [first, second] = shares;
  const of = (weight: bigint) => (over === 'ceilings' ? `${weightWithNoun(over, weight)} of exemplars whose supplier is recorded` : `the ${weightWithNoun(over, weight)} whose supplier is recorded`);
  if (first === undefined) return 'No supplier is recorded.';
  if (second === undefined) return `${nameOf(first.supplier)} is the only supplier on record, of ${of(totalWeight - notRecordedWeight)}.`;
  const together = units.filter(({ uses }) => uses.some(({ supplier }) => supplier === first.supplier || supplier === second.supplier)).reduce((sum, { weight }) => sum + weight, 0n);
  return `${nameOf(first.supplier)} and ${nameOf(second.supplier)} together have ${weightText(over, together)} of ${of(totalWeight - notRecordedWeight)}.`;
}

/** "Cerner has 4 of 16 exemplars, 2 of them only expected; for 4 more no supplier is recorded, so it may have up to 8". */
function leadText({ shares, totalWeight, notRecordedWeight }: Concentration, over: CountedOver, nameOf: (supplier: string) => string): string {
  const leaders = shares.filter(({ weight }) => weight === shares[0]?.weight);
  const [lead] = leaders;
  if (lead === undefined) return '';
  const names = formatList(leaders.map(({ supplier }) => nameOf(supplier)));
  const have = `${names} ${leaders.length === 1 ? 'has' : 'have'} ${weightText(over, lead.weight)}${leaders.length === 1 ? '' : ' each'} of ${weightWithNoun(over, totalWeight)}`;
  const expected = leaders.length === 1 && lead.expectedWeight > 0n ? `, ${weightText(over, lead.expectedWeight)} of ${over === 'ceilings' ? 'that' : 'them'} only expected` : '';
  const rest = notRecordedWeight === 0n ? '' : `; for ${weightText(over, notRecordedWeight)} more no supplier is recorded, so it may be up to ${weightText(over, lead.weightMax)}`;
  return `${have}${expected}${rest}`;
}

function indexSentence({ herfindahl, notRecordedWeight }: Concentration): string | null {
  if (herfindahl === null) return null;
  const recorded = `The Herfindahl index of what is recorded is ${wholeNumber(herfindahl.recorded)} of 10,000, which would be one supplier alone`;
  return notRecordedWeight === 0n ? `${recorded}.` : `${recorded}; of the whole it lies between ${wholeNumber(herfindahl.low)} and ${wholeNumber(herfindahl.high)}, as the rest may turn out.`;
}

function chartOf(rows: readonly SupplierRow[], over: CountedOver, systemClass: SystemClass): BarChartView {
  const figure = (weight: bigint) => (over === 'ceilings' ? Number(weight) / 100 : Number(weight));
  const label = (weight: bigint) => (weight === 0n ? '' : weightText(over, weight));
  return {
    parts: [
      { key: 'in', label: 'In the programme', look: 'solid' },
      { key: 'expected', label: 'Expected', look: 'hatched' },
      { key: NOT_RECORDED, label: 'Supplier not recorded', look: 'pale' },
    ],
    panels: [
      {
        key: systemClass,
        title: SYSTEM_CLASS_LABEL[systemClass],
        total: null,
        description: `${SYSTEM_CLASS_LABEL[systemClass]} by supplier`,
        bars: rows.map(({ key, name, axisName, weight, expectedWeight }) => {
          const isIn = weight - expectedWeight;
          const parts = key === NOT_RECORDED ? [0n, 0n, weight] : [isIn, expectedWeight, 0n];
          return {
            axisLabel: `${axisName}: ${weightText(over, weight)}`,
            name,
            text: expectedWeight === 0n ? weightText(over, weight) : `${weightText(over, weight)}, ${weightText(over, expectedWeight)} of ${over === 'ceilings' ? 'that' : 'them'} expected`,
            values: parts.map(figure),
            labels: parts.map(label),
          };
        }),
      },
    ],
    longest: Math.max(0, ...rows.map(({ weight }) => figure(weight))),
  };
}

function wholeNumber(index: number): string {
  return formatNumber(Math.round(index));
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
