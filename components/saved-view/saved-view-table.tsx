import { DataTable } from '@/components/nhs/data-table';
import { formatInstantDay } from '@/lib/format/format-instant-day';
import type { SavedViewItem } from '@/lib/queries/saved-views/list-views';
import { savedViewHref, savedViewText } from '@/lib/view/saved-view/saved-view-words';

const COLUMNS = [
  { key: 'name', label: 'View' },
  { key: 'shows', label: 'Shows' },
  { key: 'saved', label: 'Saved' },
  { key: 'change', label: 'Change' },
];

/** The views of one person, each with the address that it is. */
export function SavedViewTable({ views }: { views: readonly SavedViewItem[] }) {
  return (
    <DataTable
      id="views"
      caption="Your views"
      columns={COLUMNS}
      empty="You have saved no views."
      rows={views.map((view) => ({
        key: view.id,
        cells: {
          name: <a href={savedViewHref(view)}>{view.name}</a>,
          shows: savedViewText(view),
          saved: formatInstantDay(view.createdAt),
          change: (
            <span className="flex flex-wrap gap-x-4">
              <a href={`/saved-views/rename?id=${encodeURIComponent(view.id)}`}>
                Rename<span className="nhsuk-u-visually-hidden"> {view.name}</span>
              </a>
              <a href={`/saved-views/delete?id=${encodeURIComponent(view.id)}`}>
                Delete<span className="nhsuk-u-visually-hidden"> {view.name}</span>
              </a>
            </span>
          ),
        },
      }))}
    />
  );
}
