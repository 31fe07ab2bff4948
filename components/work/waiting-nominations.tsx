import { DataTable } from '@/components/nhs/data-table';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import { daysBetween } from '@/lib/format/days-between';
import { formatDays } from '@/lib/format/format-days';
import type { OpenNomination } from '@/lib/queries/work/list-open-nominations';
import { nominationTitle } from '@/lib/view/nomination/nomination-title';
import { waitsOn } from '@/lib/view/work/waits-on';

const COLUMNS = [
  { key: 'nomination', label: 'Nomination' },
  { key: 'waitsOn', label: 'Waits on' },
  { key: 'since', label: 'For' },
] as const;

/** Open nominations, for programme staff: what waits on whom, the longest waiting first. */
export function WaitingNominations({ nominations, today }: { nominations: readonly OpenNomination[]; today: string }) {
  return (
    <DataTable
      id="waiting-nominations"
      caption="Open nominations, the longest waiting first. Only their trusts and programme staff see them"
      columns={COLUMNS}
      rows={nominations.map((nomination) => ({
        key: nomination.reference,
        cells: {
          nomination: <a href={`/fast-followers/${encodeURIComponent(nomination.reference)}`}>{nominationTitle(nomination)}</a>,
          waitsOn: waitsOn(nomination),
          since: formatDays(daysBetween(londonDateOf(nomination.statusSince), today)),
        },
      }))}
      empty="No nomination is open."
    />
  );
}
