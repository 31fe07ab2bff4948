import { DataTable } from '@/components/nhs/data-table';
import type { SiteRow } from '@/lib/view/planner/site-rows';

/** What each site of one scenario would get. */
export function SiteTable({ title, rows }: { title: string; rows: readonly SiteRow[] }) {
  return (
    <DataTable
      id={`sites-${title.replaceAll(' ', '-').toLowerCase()}`}
      caption={`What-if, ${title}: what each would get`}
      layout="scroll"
      isCompact
      columns={[
        { key: 'site', label: 'Site' },
        { key: 'cohort', label: 'Cohort' },
        { key: 'ceiling', label: 'Ceiling', isNumeric: true },
        { key: 'amount', label: 'Would get', isNumeric: true },
        { key: 'unfunded', label: 'Unfunded', isNumeric: true },
        { key: 'match', label: 'Match required', isNumeric: true },
      ]}
      rows={rows.map(({ key, ...cells }) => ({ key, cells }))}
      empty="No site is in this scenario."
    />
  );
}
