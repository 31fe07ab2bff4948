import { DataTable } from '@/components/nhs/data-table';
import { MILESTONE_STANDINGS } from '@/lib/domain/milestone/milestone-standing';
import { chartFileHref } from '@/lib/view/chart/chart-file-href';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { type MilestonesView, STANDING_WORDS } from '@/lib/view/recording/to-milestones-view';
import type { SearchParams } from '@/lib/view/url/search-params';
import { ChartFrame } from './chart-frame';

/** How the milestones agreed for each quarter stand, and how far they slipped. */
export function MilestoneQuartersFigure({ view, clock, params }: { view: MilestonesView; clock: ClockView; params: SearchParams }) {
  return (
    <ChartFrame
      id="milestone-quarters"
      finding={view.finding}
      note="What was agreed anew since does not move a milestone to another quarter. Quarters for which nothing was agreed are left out."
      source="Source: this register; each date’s own source is on the page of the award."
      view={view.chart}
      clock={clock}
      csvHref={chartFileHref('milestone-quarters', params, clock)}
    >
      <DataTable
        id="milestone-quarter-rows"
        caption="Milestones by the quarter for which they were first agreed"
        layout="scroll"
        isCompact
        columns={[
          { key: 'quarter', label: 'Quarter' },
          ...MILESTONE_STANDINGS.map((standing) => ({ key: standing, label: STANDING_WORDS[standing], isNumeric: true })),
          { key: 'slip', label: 'From the date first agreed' },
        ]}
        rows={view.quarters.map(({ key, label, counts, slip }) => ({ key, cells: { quarter: label, ...counts, slip } }))}
        empty="No milestone is recorded by this date."
      />
    </ChartFrame>
  );
}
