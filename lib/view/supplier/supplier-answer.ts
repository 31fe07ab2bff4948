import { formatCount } from '@/lib/format/format-count';
import { formatList } from '@/lib/format/format-list';
import type { SystemItem } from '@/lib/queries/record/list-systems';
import type { SupplierDetail } from '@/lib/queries/supplier/get-supplier';

/** A supplier in one sentence: how many trusts run, plan and ran what of it, and how many exemplars that touches. */
export function supplierAnswer({ exemplars }: Pick<SupplierDetail, 'exemplars'>, systems: readonly Pick<SystemItem, 'odsCode' | 'status'>[]): string {
  if (systems.length === 0 && exemplars.length === 0) return 'Nothing of this supplier is recorded by this date.';
  const trusts = (status: SystemItem['status']) => new Set(systems.filter((system) => system.status === status).map(({ odsCode }) => odsCode)).size;
  const parts = (['live', 'planned', 'retired'] as const).flatMap((status) => {
    const count = trusts(status);
    return count === 0 ? [] : [`${formatCount(count, 'trust')} ${count === 1 ? VERB[status].one : VERB[status].many}`];
  });
  const first = parts.length === 0 ? 'No trust has a system of it on record' : `${formatList(parts)} a system of it`;
  return `${first}; as far as is recorded, ${exemplars.length === 0 ? 'no exemplar has one' : `${formatCount(exemplars.length, 'exemplar')} ${exemplars.length === 1 ? 'has' : 'have'} one or ${exemplars.length === 1 ? 'counts' : 'count'} it as a member`}.`;
}

const VERB: Readonly<Record<SystemItem['status'], { readonly one: string; readonly many: string }>> = {
  live: { one: 'runs', many: 'run' },
  planned: { one: 'plans', many: 'plan' },
  retired: { one: 'no longer runs', many: 'no longer run' },
};
