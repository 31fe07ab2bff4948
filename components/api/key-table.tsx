import { DataTable, type DataTableRow } from '@/components/nhs/data-table';
import { Tag } from '@/components/nhs/tag';
import { formatInstant } from '@/lib/format/format-instant';
import { formatInstantDay } from '@/lib/format/format-instant-day';
import type { KeyItem } from '@/lib/queries/api-keys/list-keys';
import { KEY_STATE_TAG, scopesText } from '@/lib/view/api/api-key-words';

const COLUMNS = [
  { key: 'name', label: 'Key' },
  { key: 'scopes', label: 'Reads' },
  { key: 'days', label: 'Made, and works until' },
  { key: 'used', label: 'Last used' },
  { key: 'state', label: 'State' },
  { key: 'change', label: 'Change' },
];

/** Keys, of one person or of everyone; the key itself is never among what is shown. */
export function KeyTable({ caption, keys, empty, isOfEveryone = false }: { caption: string; keys: readonly KeyItem[]; empty: string; isOfEveryone?: boolean }) {
  const columns = isOfEveryone ? [...COLUMNS.slice(0, 1), { key: 'owner', label: 'Owner' }, ...COLUMNS.slice(1)] : COLUMNS;
  return <DataTable id="keys" caption={caption} columns={columns} rows={keys.map(toRow)} empty={empty} />;
}

function toRow(key: KeyItem): DataTableRow {
  return {
    key: key.id,
    cells: {
      name: (
        <>
          {key.name}
          <span className="gde-line gde-quiet">{key.prefix}…</span>
        </>
      ),
      owner: key.ownerName,
      scopes: scopesText(key.scopes),
      days: `${formatInstantDay(key.createdAt)} to ${formatInstantDay(key.expiresAt)}`,
      used: key.lastUsedAt === null ? 'Never' : formatInstant(key.lastUsedAt),
      state: <Tag {...KEY_STATE_TAG[key.state]} />,
      change:
        key.state === 'in force' ? (
          <a href={`/account/api-keys/revoke?id=${encodeURIComponent(key.id)}`}>
            Revoke<span className="nhsuk-u-visually-hidden"> {key.name}</span>
          </a>
        ) : (
          '–'
        ),
    },
  };
}
