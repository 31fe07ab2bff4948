import { DataTable } from '@/components/nhs/data-table';
import { Details } from '@/components/nhs/details';
import { IMPORT_COLUMN_NOTES } from '@/lib/view/money/import-column-notes';

/** Which columns a table to be imported has, and what stands in them. */
export function ImportColumns() {
  return (
    <Details summary="The columns, named as in the exported file">
      <DataTable
        id="columns"
        caption="Columns of a table to import"
        isCaptionHidden
        isCompact
        columns={[
          { key: 'name', label: 'Column' },
          { key: 'isNeeded', label: 'Needed' },
          { key: 'note', label: 'What stands in it' },
        ]}
        rows={IMPORT_COLUMN_NOTES.map(({ name, isNeeded, note }) => ({ key: name, cells: { name: <code>{name}</code>, isNeeded: isNeeded ? 'Yes' : 'No', note } }))}
        empty="A table to import has no columns."
      />
      <p>The other columns of an exported file may stay: the register says them itself. A column that the ledger does not have is not read, and is named to you.</p>
    </Details>
  );
}
