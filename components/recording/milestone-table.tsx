import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/nhs/data-table';
import { formatDate } from '@/lib/format/format-date';
import type { MilestoneItem } from '@/lib/queries/recording/list-milestones';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { slipOf, slipText } from '@/lib/view/recording/milestone-text';

const STEP_LABEL = { baseline: 'Agreed', forecast: 'Forecast', achieved: 'Achieved' } as const;

/** What an exemplar agreed to achieve by when, what is now expected, and how far that is from what was agreed first and now. Nothing where none is recorded. */
export function MilestoneTable({ milestones, of, clock }: { milestones: readonly MilestoneItem[]; of: string; clock: ClockView }) {
  if (milestones.length === 0) return null;
  return (
    <Section id="milestones" heading="Milestones" answer="The date first agreed is locked. What is now expected is held against it, and against the date agreed since where there is one.">
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
    </Section>
  );
}
