import type { Clock } from '@/lib/domain/clock/clock';
import type { SystemClass } from '@/lib/domain/system/system-class';
import { sql, type Sql } from '../sql';
import { latestEvents } from './latest-event';

/** A system that an exemplar runs or is to run. */
export type OfferedSystemRow = { readonly systemClass: SystemClass; readonly productSlug: string; readonly productName: string; readonly supplierName: string };

/** A statement of what some trusts run or are to run at a clock, each product once. */
export function offeredSystemsAt(odsCodes: readonly string[], clock: Clock): Sql {
  return sql`
    SELECT DISTINCT d.system_class::text AS "systemClass", p.slug AS "productSlug", p.name AS "productName", s.name AS "supplierName"
    FROM ${latestEvents('system_deployment', ['ods_code', 'system_class', 'product_slug'], clock, sql`e.ods_code = ANY(${[...odsCodes]}::text[])`)} d
    JOIN product p ON p.slug = d.product_slug
    JOIN supplier s ON s.slug = p.supplier_slug
    WHERE d.status <> 'retired'
    ORDER BY 1, 4, 3`;
}
