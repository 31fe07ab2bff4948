import { formatCount } from '@/lib/format/format-count';
import type { Clock } from '@/lib/domain/clock/clock';
import type { SnapshotFile } from '@/lib/queries/snapshot/list-snapshots';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { exportLinks } from '@/lib/view/export/export-links';
import { searchText } from '@/lib/view/snapshot/search-text';
import { fileParams } from '@/lib/view/snapshot/file-params';
import { toHref } from '@/lib/view/url/to-href';

/** The files of a snapshot: their rows, their checksum, and every form that they are taken away in. */
export function FileList({ files, clock }: { files: readonly SnapshotFile[]; clock: Clock }) {
  return files.map(({ table, query, rowCount, sha256 }) => (
    <div key={table} className="gde-section">
      <h3 className="nhsuk-heading-s">
        {TABLE_DEFINITIONS[table].title}
      </h3>
      <p>
        {formatCount(rowCount, 'row')}. {searchText(TABLE_DEFINITIONS[table], query)}.
      </p>
      <nav className="gde-inline-choice" aria-label={`Download ${TABLE_DEFINITIONS[table].title.toLowerCase()}`}>
        <span>Download:</span>
        <ul>
          {exportLinks(table, { ...fileParams(query), readAs: 'everyone' }, clock, rowCount).map(({ format, label, href }) => (
            <li key={format}>
              <a href={href}>
                {label}
                <span className="nhsuk-u-visually-hidden"> of {TABLE_DEFINITIONS[table].title.toLowerCase()}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="gde-code">SHA-256 of the rows: {sha256}</p>
      <p>
        <a href={toHref(`/api/v1/${table}`, { ...fileParams(query), asAt: clock.asAt, knownAt: clock.knownAt })}>
          The same rows from the API<span className="nhsuk-u-visually-hidden">: {TABLE_DEFINITIONS[table].title}</span>
        </a>
      </p>
    </div>
  ));
}
