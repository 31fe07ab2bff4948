import 'server-only';
import { currentStatuses, latestEvents } from '@/lib/db/as-at/latest-event';
import { exemplarMembersAt } from '@/lib/db/as-at/register-at';
import { standingEntriesAt } from '@/lib/db/as-at/standing-entries-at';
import { trustNameAt } from '@/lib/db/as-at/trust-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { TrustSystem } from '@/lib/domain/supplier/supplier-units';
import type { SystemClass } from '@/lib/domain/system/system-class';
import type { Reading } from '@/lib/queries/reading';

/** An exemplar in the programme or expected in it, its trusts with the lead first. */
export type SupplierRegisterExemplar = {
  readonly slug: string;
  readonly name: string;
  readonly isExpected: boolean;
  readonly trusts: readonly { readonly odsCode: string; readonly name: string }[];
  /** The most that its own ceilings come to, in pence as text; null: none is recorded for it. */
  readonly ceilingPence: string | null;
};

export type SupplierRegister = {
  readonly exemplars: readonly SupplierRegisterExemplar[];
  readonly systems: readonly (TrustSystem & { readonly supplierName: string })[];
};

/** The exemplars of some cohorts at the clock (all of them where none is named), and what their trusts run or plan of one class of systems. */
export async function readSupplierRegister({ clock, reader }: Reading, systemClass: SystemClass, cohorts: readonly Cohort[]): Promise<SupplierRegister> {
  const standing = sql`(
    SELECT x.slug, x.name, x.cohort_key, s.status = 'expected' AS is_expected
    FROM exemplar x
    JOIN ${currentStatuses('exemplar_status_event', 'exemplar_slug', clock)} s ON s.exemplar_slug = x.slug
    WHERE s.status NOT IN ('shortlisted', 'not_selected', 'withdrawn') AND (${cohorts.length === 0} OR x.cohort_key = ANY(${[...cohorts]}::text[]))
  )`;
  const [exemplars, systems] = await Promise.all([
    queryRows<SupplierRegisterExemplar>(sql`
      SELECT x.slug, x.name, x.is_expected AS "isExpected", coalesce(member.trusts, '[]'::json) AS trusts, ceiling.pence::text AS "ceilingPence"
      FROM ${standing} x
      LEFT JOIN (
        SELECT m.exemplar_slug, json_agg(json_build_object('odsCode', t.ods_code, 'name', ${trustNameAt('t', clock)}) ORDER BY m.role, t.ods_code COLLATE "C") AS trusts
        FROM ${exemplarMembersAt(clock)} m JOIN trust t ON t.ods_code = m.ods_code
        GROUP BY m.exemplar_slug
      ) member ON member.exemplar_slug = x.slug
      LEFT JOIN (
        SELECT l.exemplar_slug, sum(coalesce(l.amount_high_pence, l.amount_pence)) AS pence
        FROM ${standingEntriesAt(clock, reader)} l
        WHERE l.kind = 'ceiling' AND l.owner_kind = 'exemplar'
        GROUP BY l.exemplar_slug
      ) ceiling ON ceiling.exemplar_slug = x.slug
      ORDER BY x.is_expected, x.name COLLATE "C"`),
    queryRows<SupplierRegister['systems'][number]>(sql`
      SELECT d.ods_code AS "odsCode", s.slug AS supplier, s.name AS "supplierName", d.status::text AS status, d.host_ods_code AS "hostOdsCode"
      FROM ${latestEvents('system_deployment', ['ods_code', 'system_class', 'product_slug'], clock, sql`e.system_class = ${systemClass}::"SystemClass"`)} d
      JOIN product p ON p.slug = d.product_slug
      JOIN supplier s ON s.slug = p.supplier_slug
      WHERE d.status <> 'retired' AND d.ods_code IN (SELECT m.ods_code FROM ${exemplarMembersAt(clock)} m JOIN ${standing} x ON x.slug = m.exemplar_slug WHERE m.ods_code IS NOT NULL)
      ORDER BY d.ods_code, s.name, p.name`),
  ]);
  return { exemplars, systems };
}
