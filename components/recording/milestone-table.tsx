import { ChartFrame } from '@/components/charts/chart-frame';
import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/nhs/data-table';
import type { Award } from '@/lib/domain/funding/award';
import { formatDate } from '@/lib/format/format-date';
import type { MilestoneItem } from '@/lib/queries/recording/list-milestones';
import { chartFileHref } from '@/lib/view/chart/chart-file-href';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { milestoneChart, milestoneFinding } from '@/lib/view/recording/milestone-chart';
import { slipOf, slipText } from '@/lib/view/recording/milestone-text';

const STEP_LABEL = { baseline: 'Agreed', forecast: 'Forecast', achieved: 'Achieved' } as const;

export type MilestoneTableProps = { milestones: readonly MilestoneItem[]; award: Award; of: string; clock: ClockView };

/** What an award is to achieve by when, what is now expected, and how far that is from what was agreed first and now, on one time axis and in a table. Nothing where none is recorded. */
export function MilestoneTable({ milestones, award, of, clock }: MilestoneTableProps) {
  if (milestones.length === 0) return null;
  const chart = milestoneChart(milestones, of);
  const table = (
    <DataTable
      id="milestones-table"
      caption={`Milestones of ${of}`}
      isCaptionHidden
      columns={[
        { key: 'what', label: 'What' },
        { key: 'agreed', label: 'First agreed for' },
        { key: 'current', label: 'Agreed for now' },
        { key: 'expected', label: 'Expected or achieved' },
        { key: 'slip', label: 'Against the first date' },
        { key: 'slipNow', label: 'Against the date now' },
      ]}
      rows={milestones.map((milestone) => {
        const { original, current, expected, daysFromOriginal, daysFromCurrent } = slipOf(milestone);
        const isAchieved = milestone.steps.some(({ kind }) => kind === 'achieved');
        return {
          key: milestone.id,
          cells: {
            what: (
              <div>
                {milestone.title}
                {milestone.steps.map((step) => (
                  <div key={step.id} className="gde-quiet">
                    {STEP_LABEL[step.kind]}
                    {step.dueOn !== null && ` for ${formatDate(step.dueOn)}`}
                    {step.reason !== null && `, because: ${step.reason}`}
                    <SourceDisclosure evidence={toEvidenceView(step.evidence, clock)} of={`${STEP_LABEL[step.kind].toLowerCase()}, ${milestone.title}`} />
                  </div>
                ))}
              </div>
            ),
            agreed: original === null ? 'Not recorded' : formatDate(original),
            current: current === null ? 'Not recorded' : current === original ? 'The same' : formatDate(current),
            expected:
              expected === null ? (
                'Not forecast'
              ) : (
                <>
                  <DateWithPrecision date={expected.effectiveOn} precision={expected.precision} /> <span className="gde-line gde-quiet">{isAchieved ? 'Achieved' : 'Expected'}</span>
                </>
              ),
            slip: slipText(daysFromOriginal),
            slipNow: slipText(daysFromCurrent),
          },
        };
      })}
      empty="No milestone is recorded."
    />
  );
  return (
    <Section id="milestones" heading="Milestones" answer="The date first agreed is locked. What is now expected is held against it, and against the date agreed since where there is one.">
      {chart === null ? (
        table
      ) : (
        <ChartFrame
          id="milestones"
          finding={milestoneFinding(milestones)}
          note="A line joins the date first agreed to the one expected or achieved. A date known to the month stands at its first day."
          source="Source: this register; each date’s own source stands beside it in the table."
          view={chart}
          clock={clock}
          csvHref={chartFileHref('milestones', { award: `${award.table}:${award.id}`, ...clock.params }, clock)}
        >
          {table}
        </ChartFrame>
      )}
      <p>
        <a href={withClock('/milestones', clock)}>The milestones of the whole programme</a>
      </p>
    </Section>
  );
}
