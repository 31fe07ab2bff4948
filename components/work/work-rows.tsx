import type { DataTableColumn, DataTableRow } from '@/components/nhs/data-table';
import { Details } from '@/components/nhs/details';
import type { WorkLine } from '@/lib/view/work/work-lines';

/** The columns of what waits. */
export const WORK_COLUMNS: readonly DataTableColumn[] = [
  { key: 'task', label: 'What to do' },
  { key: 'about', label: 'About' },
  { key: 'kind', label: 'Kind' },
  { key: 'waiting', label: 'Waiting' },
];

/** A row for each thing that waits, or for the several of a kind, with each of them behind its count. */
export function workRows(lines: readonly WorkLine[]): DataTableRow[] {
  return lines.map(({ key, task, href, about, kind, waiting, each }) => ({
    key,
    cells: { task: href === null ? task : <a href={href}>{task}</a>, about: each === undefined ? about : <EachOf about={about} lines={each} />, kind, waiting },
  }));
}

function EachOf({ about, lines }: { about: string; lines: readonly WorkLine[] }) {
  return (
    <Details summary={about}>
      <ul className="nhsuk-list">
        {lines.map((line) => (
          <li key={line.key}>
            {line.href === null ? line.about : <a href={line.href}>{line.about}</a>}
            <span className="gde-line gde-quiet">{line.waiting}</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}
