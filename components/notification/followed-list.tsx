import { DataTable } from '@/components/nhs/data-table';
import { capitalise } from '@/lib/format/capitalise';
import { formatInstantDay } from '@/lib/format/format-instant-day';
import type { FollowedRecord } from '@/lib/queries/notifications/list-notices';
import { FOLLOWABLE_WORDS } from '@/lib/view/notification/notice-lines';
import { toHref } from '@/lib/view/url/to-href';

const COLUMNS = [
  { key: 'name', label: 'Record' },
  { key: 'kind', label: 'Kind' },
  { key: 'since', label: 'Followed since' },
  { key: 'change', label: 'Change' },
];

/** The records that the reader follows. */
export function FollowedList({ followed }: { followed: readonly FollowedRecord[] }) {
  return (
    <DataTable
      id="followed"
      caption="Records that you follow"
      isCaptionHidden
      columns={COLUMNS}
      empty="You follow no records. The page of an exemplar, a fast follower or a trust has a link to follow it."
      rows={followed.map(({ table, id, name, followedAt }) => ({
        key: `${table}/${id}`,
        cells: {
          name: <a href={`${FOLLOWABLE_WORDS[table].path}/${encodeURIComponent(id)}`}>{name}</a>,
          kind: capitalise(FOLLOWABLE_WORDS[table].noun),
          since: formatInstantDay(followedAt),
          change: (
            <a href={toHref('/notifications/stop-following', { record: `${table}/${id}` })}>
              Stop following<span className="nhsuk-u-visually-hidden"> {name}</span>
            </a>
          ),
        },
      }))}
    />
  );
}
