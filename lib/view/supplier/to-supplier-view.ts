import { concentrationOf, type Concentration, type ConcentrationUnit, withoutEachExpected } from '@/lib/domain/supplier/concentration';
import { type CountedOver, IN_HOUSE, inHouseOf, supplierUnits } from '@/lib/domain/supplier/supplier-units';
import type { SystemClass } from '@/lib/domain/system/system-class';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import type { SupplierRegister } from '@/lib/queries/supplier/read-supplier-register';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
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
  readonly of: readonly CountedUnit[];
};

export type CountedUnit = { readonly name: string; readonly href: string; readonly isExpected: boolean };

/** How the supplier of an expected name stands if that is not picked. */
export type WithoutRow = {
  readonly key: string;
  readonly name: string;
  /** Its supplier, and how much of the whole that has if all are picked, and without this one; all null where no supplier is recorded. */
  readonly supplier: string | null;
  readonly withAll: string | null;
  readonly without: string | null;
};

export type SupplierView = {
  readonly sentence: string;
  readonly finding: string;
  readonly rows: readonly SupplierRow[];
  readonly without: readonly WithoutRow[];
  /** The index in a sentence; null where no supplier is recorded. */
  readonly index: string | null;
  /** Exemplars that a count of ceilings leaves out. */
  readonly withoutCeiling: readonly string[];
};

/** The key of the row of what has no recorded supplier. */
export const NOT_RECORDED = 'not-recorded';

/** How concentrated one class of systems is on few suppliers, over what is asked for: the same for page and file. */
export function toSupplierView(register: SupplierRegister, over: CountedOver, systemClass: SystemClass): SupplierView {
  const exemplars = register.exemplars.map(({ slug, isExpected, trusts, ceilingPence }) => ({ slug, isExpected, odsCodes: trusts.map(({ odsCode }) => odsCode), ceilingPence: ceilingPence === null ? null : BigInt(ceilingPence) }));
  const units = supplierUnits(over, exemplars, register.systems);
  const whole = concentrationOf(units);
  const words = wordsOf(register, over);
  const { bySupplier, notRecorded } = groupUnits(units);
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
      of: (bySupplier.get(share.supplier) ?? []).map(words.unit),
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
            expectedWeight: notRecorded.filter(({ isExpected }) => isExpected).reduce((sum, { weight }) => sum + weight, 0n),
            plannedWeight: 0n,
            shareLow: percent(whole.notRecordedWeight),
            shareHigh: percent(whole.notRecordedWeight),
            share: formatPercent(percent(whole.notRecordedWeight)),
            of: notRecorded.map(words.unit),
          },
        ]),
  ];
  return {
    sentence: sentenceOf(whole, over, systemClass, words.supplier),
    finding: findingOf(whole, units, over, words.supplier),
    rows,
    without: withoutEachExpected(units, whole).map(({ unit, totalWeight, left: [left] }) => {
      const { name } = words.unit(unit);
      if (left === undefined) return { key: unit.id, name, supplier: null, withAll: null, without: null };
      const of = (weight: bigint, total: bigint) => `${weightText(over, weight)} of ${weightText(over, total)}`;
      return { key: unit.id, name, supplier: words.supplier(left.supplier), withAll: of(left.weight + unit.weight, whole.totalWeight), without: of(left.weight, totalWeight) };
    }),
    index: indexSentence(whole),
    withoutCeiling: over === 'ceilings' ? register.exemplars.filter(({ ceilingPence }) => ceilingPence === null).map(({ name }) => name) : [],
  };
}

/** Suppliers in figures, for a file: each with every name that is counted under it. */
export function supplierFileRows(rows: readonly SupplierRow[], over: CountedOver, systemClass: SystemClass): TableRow[] {
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

/** What is counted under each supplier, and what under none. */
function groupUnits(units: readonly ConcentrationUnit[]) {
  const bySupplier = new Map<string, ConcentrationUnit[]>();
  for (const unit of units) {
    for (const { supplier } of unit.uses) {
      const own = bySupplier.get(supplier);
      if (own === undefined) bySupplier.set(supplier, [unit]);
      else own.push(unit);
    }
  }
  return { bySupplier, notRecorded: units.filter(({ uses }) => uses.length === 0) };
}

function wordsOf({ exemplars, systems }: SupplierRegister, over: CountedOver) {
  const trusts = new Map(exemplars.flatMap(({ trusts: own }) => own.map(({ odsCode, name }) => [odsCode, name] as const)));
  const exemplarNames = new Map(exemplars.map(({ slug, name }) => [slug, name]));
  const suppliers = new Map<string, string>(systems.map(({ supplier, supplierName, odsCode }) => (supplier === IN_HOUSE ? [inHouseOf(odsCode), `Built in house by ${trusts.get(odsCode) ?? odsCode}`] : [supplier, supplierName])));
  return {
    supplier: (key: string) => suppliers.get(key) ?? key,
    unit: ({ id, isExpected }: ConcentrationUnit): CountedUnit =>
      over === 'exemplars' || over === 'ceilings' ? { name: exemplarNames.get(id) ?? id, href: `/exemplars/${id}`, isExpected } : { name: trusts.get(id) ?? id, href: `/trusts/${id}`, isExpected },
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

function wholeNumber(index: number): string {
  return formatNumber(Math.round(index));
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
