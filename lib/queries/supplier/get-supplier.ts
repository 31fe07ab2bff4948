import 'server-only';
import { remember } from '@/lib/cache';
import { currentStatuses, latestEvents } from '@/lib/db/as-at/latest-event';
import { exemplarMembersAt } from '@/lib/db/as-at/register-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { Reading } from '@/lib/queries/reading';

/** A supplier, the trusts that run, plan or ran a product of its, and the consortia it is a member of. */
export type SupplierDetail = {
  readonly slug: string;
  readonly name: string;
  /** Trusts with anything of it on record at the clock, in the order of their codes. */
  readonly odsCodes: readonly string[];
  /** Exemplars of those trusts, or of which it is a member itself. */
  readonly exemplars: readonly { readonly slug: string; readonly name: string; readonly status: ExemplarStatus; readonly isMember: boolean }[];
};

/** Reads one supplier; `null` when there is none of that name. */
export function getSupplier({ revision, clock }: Reading, slug: string): Promise<SupplierDetail | null> {
  return remember(JSON.stringify(['supplier', revision, clock, slug]), async () => {
    const ofSupplier = sql`e.product_slug IN (SELECT p.slug FROM product p WHERE p.supplier_slug = ${slug})`;
    const [[supplier], trusts, exemplars] = await Promise.all([
      queryRows<{ slug: string; name: string }>(sql`SELECT s.slug, s.name FROM supplier s WHERE s.slug = ${slug}`),
      queryRows<{ odsCode: string }>(sql`
        SELECT DISTINCT d.ods_code AS "odsCode" FROM ${latestEvents('system_deployment', ['ods_code', 'system_class', 'product_slug'], clock, ofSupplier)} d ORDER BY 1`),
      queryRows<SupplierDetail['exemplars'][number]>(sql`
        SELECT x.slug, x.name, s.status::text AS status, bool_or(m.supplier_slug IS NOT NULL) AS "isMember"
        FROM ${exemplarMembersAt(clock)} m
        JOIN exemplar x ON x.slug = m.exemplar_slug
        JOIN ${currentStatuses('exemplar_status_event', 'exemplar_slug', clock)} s ON s.exemplar_slug = x.slug
        WHERE m.supplier_slug = ${slug}
          OR m.ods_code IN (SELECT d.ods_code FROM ${latestEvents('system_deployment', ['ods_code', 'system_class', 'product_slug'], clock, ofSupplier)} d WHERE d.status <> 'retired')
        GROUP BY x.slug, x.name, s.status
        ORDER BY x.name COLLATE "C"`),
    ]);
    return supplier === undefined ? null : { ...supplier, odsCodes: trusts.map(({ odsCode }) => odsCode), exemplars };
  });
}
