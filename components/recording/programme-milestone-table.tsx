import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { DataTable } from '@/components/nhs/data-table';
import { formatDate } from '@/lib/format/format-date';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { slipText } from '@/lib/view/recording/milestone-text';
import { type MilestoneRow, STANDING_WORDS } from '@/lib/view/recording/to-milestones-view';

/** The programme's milestones, each with whose it is and how far it slipped. */
export function ProgrammeMilestoneTable({ rows, clock }: { rows: readonly MilestoneRow[]; clock: ClockView }) {
  return (
    <DataTable
      id="programme-milestones"
      caption="Milestones of the programme"
      isCaptionHidden
      columns={[
        { key: 'what', label: 'What' },
        { key: 'of', label: 'Of' },
        { key: 'agreed', label: 'First agreed for' },
        { key: 'expected', label: 'Expected or achieved' },
        { key: 'slip', label: 'Against the first date' },
        { key: 'standing', label: 'Stands' },
      ]}
      rows={rows.map(({ id, title, exemplar, follower, slip: { original, expected, daysFromOriginal }, standing }) => ({
        key: id,
        cells: {
          what: title,
          of: (
            <a href={withClock(follower === null ? `/exemplars/${exemplar.slug}` : `/fast-followers/${encodeURIComponent(follower.reference)}`, clock)}>
              {follower === null ? exemplar.name : `${follower.name ?? 'Trust not recorded'}, fast follower of ${exemplar.name}`}
            </a>
          ),
          agreed: original === null ? null : formatDate(original),
          expected: expected === null ? 'Not forecast' : <DateWithPrecision date={expected.effectiveOn} precision={expected.precision} />,
          slip: slipText(daysFromOriginal),
          standing: STANDING_WORDS[standing],
        },
      }))}
      empty="No milestone is recorded by this date."
    />
  );
}
