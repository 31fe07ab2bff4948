import { remember } from '@/lib/cache';
import type { Reading } from '@/lib/queries/reading';
import { readSupplierRegister } from '@/lib/queries/supplier/read-supplier-register';
import { pageInReach } from '@/lib/schemas/page-in-reach';
import type { IgnoredParameter } from '@/lib/schemas/raw-params';
import type { SupplierParams } from '@/lib/schemas/supplier-params';
import { SUPPLIERS_A_PAGE, type SupplierPageView, suppliersOfPage, toSupplierPage } from '@/lib/view/supplier/to-supplier-page';
import { type SupplierRow, toSupplierView } from '@/lib/view/supplier/to-supplier-view';

export type SuppliersAsked = Pick<SupplierParams, 'systemClass' | 'cohorts' | 'over' | 'page'>;

/** A page of suppliers; what is remembered of it is no more than it shows. */
export function readSuppliersPage(reading: Reading, asked: SuppliersAsked): Promise<{ readonly view: SupplierPageView; readonly page: number; readonly ignored: readonly IgnoredParameter[] }> {
  const { revision, clock, reader } = reading;
  const { systemClass, cohorts, over } = asked;
  return remember(JSON.stringify(['suppliers', revision, clock, reader, systemClass, cohorts, over, asked.page]), async () => {
    const view = toSupplierView(await readSupplierRegister(reading, systemClass, cohorts), over, systemClass);
    const { page, ignored } = pageInReach(asked.page, view.rows.length, SUPPLIERS_A_PAGE);
    return { view: toSupplierPage(view, page, over, systemClass), page, ignored };
  });
}

/** The suppliers of the same page, each with every name that is counted under it. */
export async function readSuppliersOfPage(reading: Reading, { systemClass, cohorts, over, page: asked }: SuppliersAsked): Promise<{ readonly rows: readonly SupplierRow[]; readonly ignored: readonly IgnoredParameter[] }> {
  const view = toSupplierView(await readSupplierRegister(reading, systemClass, cohorts), over, systemClass);
  const { page, ignored } = pageInReach(asked, view.rows.length, SUPPLIERS_A_PAGE);
  return { rows: suppliersOfPage(view.rows, page), ignored };
}
