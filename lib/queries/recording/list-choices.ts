import 'server-only';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';

export type FootprintChoice = { readonly code: string; readonly name: string; readonly kindName: string };

export type ProductChoice = { readonly slug: string; readonly supplierName: string; readonly productName: string };

/** Every footprint of the register, by kind and name. */
export function listFootprintChoices(): Promise<FootprintChoice[]> {
  return queryRows<FootprintChoice>(sql`SELECT f.code, f.name, k.name AS "kindName" FROM footprint f JOIN footprint_kind k ON k.key = f.kind_key ORDER BY k.position, f.name, f.code`);
}

/** Every product of the register, by supplier and name. */
export function listProductChoices(): Promise<ProductChoice[]> {
  return queryRows<ProductChoice>(sql`SELECT p.slug, s.name AS "supplierName", p.name AS "productName" FROM product p JOIN supplier s ON s.slug = p.supplier_slug ORDER BY s.name, p.name, p.slug`);
}
