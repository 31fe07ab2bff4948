import 'server-only';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { latestEvents } from '@/lib/db/as-at/latest-event';
import { trustNameAt } from '@/lib/db/as-at/trust-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { DeploymentStatus, SystemClass } from '@/lib/domain/system/system-class';
import type { Reading } from '@/lib/queries/reading';

/** A product that a trust runs, is to run, or ran. */
export type SystemItem = {
  readonly id: string;
  readonly odsCode: string;
  readonly trustName: string;
  readonly systemClass: SystemClass;
  readonly supplierSlug: string;
  readonly supplierName: string;
  readonly productName: string;
  readonly status: DeploymentStatus;
  /** The trust whose instance is shared; null: its own, or not recorded. */
  readonly host: { readonly odsCode: string; readonly name: string } | null;
  readonly evidence: Evidence;
};

/** What some trusts run at the clock; with `hosted`, also what other trusts run on an instance of theirs. */
export async function listSystems({ clock }: Reading, odsCodes: readonly string[], { hosted = false }: { hosted?: boolean } = {}): Promise<SystemItem[]> {
  if (odsCodes.length === 0) return [];
  const codes = [...odsCodes];
  const ofTrusts = hosted
    ? sql`(e.ods_code = ANY(${codes}::text[]) OR e.ods_code IN (SELECT h.ods_code FROM system_deployment h WHERE h.host_ods_code = ANY(${codes}::text[])))`
    : sql`e.ods_code = ANY(${codes}::text[])`;
  return queryRows<SystemItem>(sql`
    SELECT d.id, t.ods_code AS "odsCode", ${trustNameAt('t', clock)} AS "trustName", d.system_class::text AS "systemClass",
      s.slug AS "supplierSlug", s.name AS "supplierName", p.name AS "productName", d.status::text AS status,
      CASE WHEN h.ods_code IS NOT NULL THEN json_build_object('odsCode', h.ods_code, 'name', ${trustNameAt('h', clock)}) END AS host,
      ${evidenceOf('system_deployment', 'd', clock)} AS evidence
    FROM ${latestEvents('system_deployment', ['ods_code', 'system_class', 'product_slug'], clock, ofTrusts)} d
    JOIN trust t ON t.ods_code = d.ods_code
    JOIN product p ON p.slug = d.product_slug
    JOIN supplier s ON s.slug = p.supplier_slug
    LEFT JOIN trust h ON h.ods_code = d.host_ods_code
    WHERE d.ods_code = ANY(${codes}::text[]) OR d.host_ods_code = ANY(${codes}::text[])
    ORDER BY array_position(${codes}::text[], d.ods_code), d.system_class, d.status, s.name, p.name`);
}
