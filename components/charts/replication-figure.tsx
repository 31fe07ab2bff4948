import { StatusTag } from '@/components/evidence/status-tag';
import { DataTable } from '@/components/nhs/data-table';
import { formatPercent } from '@/lib/format/format-percent';
import type { BarChartView } from '@/lib/view/chart/bar-chart';
import { chartFileHref } from '@/lib/view/chart/chart-file-href';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { STANDING_LABEL, systemsText } from '@/lib/view/fast-follower/replication-words';
import type { ReplicationView } from '@/lib/view/fast-follower/to-replication-view';
import type { ListAddress } from '@/lib/view/register/list-address';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';
import { sortLink } from '@/lib/view/table/sort-link';
import { ChartFrame } from './chart-frame';

export type ReplicationFigureProps = {
  view: ReplicationView & { readonly chart: BarChartView };
  address: ListAddress;
  /** The sort in force, as `sort` writes it. */
  sort: string;
  clock: ClockView;
};

/** How much of their exemplars' systems followers run: each from what is certain to what may be, against the target. */
export function ReplicationFigure({ view, address: { path, params }, sort, clock }: ReplicationFigureProps) {
  const by = (key: string) => ({ sort: sortLink({ path, params, key, current: sort }) });
  return (
    <ChartFrame
      id="replication"
      finding={view.finding}
      note="Each share is of the systems fixed when the follower was nominated, less those that do not apply to it."
      source="Source: this register; what is said of each system has its own source, on the page of the fast follower."
      view={view.chart}
      clock={clock}
      csvHref={chartFileHref('replication', params, clock)}
    >
      <DataTable
        id="replication-rows"
        caption="Share of the systems fixed at nomination that each follower runs"
        columns={[
          { key: 'follower', label: 'Follower', ...by('trust_name') },
          { key: 'exemplar', label: 'Follows', ...by('exemplar_name') },
          { key: 'low', label: 'At least', isNumeric: true, ...by('replication_low') },
          { key: 'high', label: 'At most', isNumeric: true, ...by('replication_high') },
          { key: 'systems', label: 'Systems' },
          { key: 'target', label: 'Target' },
          { key: 'status', label: 'Status' },
        ]}
        rows={view.rows.map(({ reference, name, exemplar, interval, counts, target, standing, status }) => ({
          key: reference,
          cells: {
            follower: <a href={withClock(`/fast-followers/${encodeURIComponent(reference)}`, clock)}>{name}</a>,
            exemplar: <a href={withClock(`/exemplars/${exemplar.slug}`, clock)}>{exemplar.name}</a>,
            low: formatPercent(interval.low),
            high: formatPercent(interval.high),
            systems: systemsText(counts),
            target: target === null || standing === null ? null : `${formatPercent(target)}: ${STANDING_LABEL[standing].toLowerCase()}`,
            status: <StatusTag status={FAST_FOLLOWER_STATUS_TAG[status]} />,
          },
        }))}
        empty="Nothing is recorded by this date."
      />
    </ChartFrame>
  );
}
