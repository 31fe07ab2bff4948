import { DataTable } from '@/components/nhs/data-table';
import type { WithoutRow } from '@/lib/view/supplier/to-supplier-view';

/** How each expected name’s supplier would stand if that name were not picked. */
export function WithoutExpectedTable({ rows }: { rows: readonly WithoutRow[] }) {
  return (
    <DataTable
      id="without-expected"
      caption="If one expected name is not picked"
      isCaptionHidden
      columns={[
        { key: 'name', label: 'If this one is not picked' },
        { key: 'supplier', label: 'Its supplier' },
        { key: 'withAll', label: 'If all are picked' },
        { key: 'without', label: 'Without it' },
      ]}
      rows={rows.map(({ key, ...cells }) => ({ key, cells }))}
      empty="Nobody is only expected at this date."
    />
  );
}
