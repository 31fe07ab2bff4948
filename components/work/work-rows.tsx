import type { DataTableColumn, DataTableRow } from '@/components/nhs/data-table';
import type { WorkLine } from '@/lib/view/work/work-lines';

/** The columns of what waits. */
export const WORK_COLUMNS: readonly DataTableColumn[] = [
  { key: 'task', label: 'What to do' },
  { key: 'about', label: 'About' },
  { key: 'kind', label: 'Kind' },
  { key: 'waiting', label: 'Waiting' },
];

/** A row for each thing that waits. */
export function workRows(lines: readonly WorkLine[]): DataTableRow[] {
  return lines.map(({ key, task, href, about, kind, waiting }) => ({ key, cells: { task: <a href={href}>{task}</a>, about, kind, waiting } }));
}
