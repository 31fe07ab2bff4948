import { formatCount } from '@/lib/format/format-count';
import type { TableName } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { searchText } from '@/lib/view/snapshot/search-text';

/** What a snapshot holds: each table, under which search, with how many rows. */
export function ContentList({ files }: { files: readonly { readonly name: TableName; readonly query: string; readonly rowCount: number }[] }) {
  return (
    <ul className="nhsuk-list">
      {files.map(({ name, query, rowCount }) => (
        <li key={name}>
          {TABLE_DEFINITIONS[name].title}, {formatCount(rowCount, 'row')}
          <span className="gde-line gde-quiet">{searchText(TABLE_DEFINITIONS[name], query)}</span>
        </li>
      ))}
    </ul>
  );
}
