import { DataTable } from '@/components/nhs/data-table';
import { TIMELINE_GROUPS } from '@/lib/domain/timeline/timeline-kind';
import { formatNumber } from '@/lib/format/format-number';
import { chartFileHref } from '@/lib/view/chart/chart-file-href';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { TIMELINE_GROUP_WORDS } from '@/lib/view/timeline/timeline-labels';
import type { TimelineView } from '@/lib/view/timeline/to-timeline-view';
import type { SearchParams } from '@/lib/view/url/search-params';
import { ChartFrame } from './chart-frame';

/** How much happened in each quarter, by group, with the quarter of the date shown. */
export function TimelineFigure({ view, clock, params }: { view: TimelineView; clock: ClockView; params: SearchParams }) {
  return (
    <ChartFrame
      id="timeline"
      finding={view.finding}
      note="Events are counted, money too: amounts are never added together. What is known only to the month or year stands in its first quarter; quarters without an event are left out, but for that of the date shown."
      source="Source: this register; each event’s own source stands beside it."
      view={view.chart}
      clock={clock}
      csvHref={chartFileHref('timeline', params, clock)}
    >
      <DataTable
        id="timeline-rows"
        caption="Events by quarter"
        layout="scroll"
        isCompact
        columns={[
          { key: 'quarter', label: 'Quarter' },
          ...TIMELINE_GROUPS.map((group) => ({ key: group, label: TIMELINE_GROUP_WORDS[group].label, isNumeric: true })),
          { key: 'total', label: 'All events', isNumeric: true },
        ]}
        rows={view.quarters.map(({ from, label, counts, total, isShown }) => ({
          key: from,
          cells: {
            quarter: isShown ? (
              <>
                {label} <span className="gde-quiet">(date shown)</span>
              </>
            ) : (
              label
            ),
            ...Object.fromEntries(TIMELINE_GROUPS.map((group) => [group, formatNumber(counts[group])])),
            total: formatNumber(total),
          },
        }))}
        empty="Nothing is recorded by this date."
      />
    </ChartFrame>
  );
}
