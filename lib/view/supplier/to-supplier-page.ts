import type { CountedOver } from '@/lib/domain/supplier/supplier-units';
import type { SystemClass } from '@/lib/domain/system/system-class';
import type { BarChartView } from '@/lib/view/chart/bar-chart';
import { supplierChart } from './supplier-chart';
import type { CountedUnit, SupplierRow, SupplierView, WithoutRow } from './to-supplier-view';

/** As many suppliers as a page is of. */
export const SUPPLIERS_A_PAGE = 25;

/** As many names as a page gives of one supplier, of what is only expected, and of what has no ceiling: of more it says how many. */
export const NAMES_SHOWN = 30;

/** The beginning of a list, and how many more there are. */
export type ListStart<Item> = { readonly shown: readonly Item[]; readonly more: number };

/** A supplier as a page names what is counted under it. */
export type SupplierPageRow = Omit<SupplierRow, 'of'> & { readonly of: ListStart<CountedUnit> };

export type SupplierPageView = Pick<SupplierView, 'sentence' | 'finding' | 'index'> & {
  readonly rows: readonly SupplierPageRow[];
  readonly chart: BarChartView;
  readonly without: ListStart<WithoutRow>;
  readonly withoutCeiling: ListStart<string>;
  /** How many suppliers there are, on all pages. */
  readonly suppliers: number;
};

/** The suppliers of one page, the largest first. Pages count from 1. */
export function suppliersOfPage(rows: readonly SupplierRow[], page: number): readonly SupplierRow[] {
  return rows.slice((page - 1) * SUPPLIERS_A_PAGE, page * SUPPLIERS_A_PAGE);
}

/** What a page shows of all suppliers: as much as can be read, whatever there is. */
export function toSupplierPage(view: SupplierView, page: number, over: CountedOver, systemClass: SystemClass): SupplierPageView {
  const rows = suppliersOfPage(view.rows, page);
  return {
    sentence: view.sentence,
    finding: view.finding,
    index: view.index,
    rows: rows.map((row) => ({ ...row, of: startOf(row.of) })),
    chart: supplierChart(rows, over, systemClass),
    without: startOf(view.without),
    withoutCeiling: startOf(view.withoutCeiling),
    suppliers: view.rows.length,
  };
}

function startOf<Item>(list: readonly Item[]): ListStart<Item> {
  return { shown: list.slice(0, NAMES_SHOWN), more: Math.max(0, list.length - NAMES_SHOWN) };
}
