import { DataTable } from '@/components/nhs/data-table';
import { Details } from '@/components/nhs/details';
import type { ColumnDefinition } from '@/lib/schemas/tables/table-definition';
import type { RowDifference, RowDifferences } from '@/lib/queries/snapshot/compare-rows';
import { differenceText } from '@/lib/view/snapshot/snapshot-words';

const KIND = { added: 'Added', gone: 'Gone', changed: 'Changed' } as const;

const COLUMNS = [
  { key: 'row', label: 'Row' },
  { key: 'kind', label: 'Difference' },
  { key: 'cells', label: 'What it says' },
];

/** What differs from a file of a snapshot, row by row, as far as the page has room. */
export function DifferenceList({ id, heading, differences, columns }: { id: string; heading: string; differences: RowDifferences | null; columns: readonly ColumnDefinition[] }) {
  if (differences === null) return <p>{heading}: it has too many rows to be compared here. Take both files and compare them.</p>;
  const text = differenceText(differences);
  if (text === null) return <p>{heading}: no row differs.</p>;
  const total = differences.added + differences.gone + differences.changed;
  const shown = differences.examples.length;
  return (
    <>
      <p>
        {heading}: {text}.
      </p>
      <Details summary={shown < total ? `The first ${shown} that differ` : 'What differs'}>
        <DataTable id={id} caption={`${heading}: rows that differ`} isCaptionHidden columns={COLUMNS} rows={differences.examples.map((difference) => toRow(difference, columns))} empty="No row differs." />
      </Details>
    </>
  );
}

function toRow(difference: RowDifference, columns: readonly ColumnDefinition[]) {
  const labelOf = (name: string) => columns.find((column) => column.name === name)?.label ?? name;
  return {
    key: difference.key,
    cells: {
      row: difference.key,
      kind: KIND[difference.kind],
      cells:
        difference.kind === 'changed' ? (
          <ul className="nhsuk-list">
            {difference.cells.map(({ column, before, after }) => (
              <li key={column}>
                {labelOf(column)}: {said(before)}, now {said(after)}
              </li>
            ))}
          </ul>
        ) : (
          columns
            .slice(1, 5)
            .flatMap(({ name, label }) => (difference.row[name] === null || difference.row[name] === undefined ? [] : [`${label}: ${String(difference.row[name])}`]))
            .join('; ')
        ),
    },
  };
}

function said(value: string | number | boolean | null): string {
  return value === null ? 'not recorded' : String(value);
}
