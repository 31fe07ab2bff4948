import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { DataTable } from '@/components/nhs/data-table';
import type { ParticipantLine } from '@/lib/view/data-quality/participant-lines';

/** Published counts of participants beside the register's own. */
export function ParticipantTable({ lines }: { lines: readonly ParticipantLine[] }) {
  return (
    <DataTable
      id="participants"
      caption="Participants: published and recorded"
      columns={[
        { key: 'cohort', label: 'Who' },
        { key: 'published', label: 'Published' },
        { key: 'register', label: 'In the register on that date' },
        { key: 'difference', label: 'Difference' },
      ]}
      rows={lines.map((line) => ({
        key: line.claim.id,
        cells: {
          cohort: line.cohort,
          published: (
            <span>
              <strong>{line.claim.value}</strong>
              <SourceDisclosure evidence={line.claim.evidence} of={line.claim.statement} />
            </span>
          ),
          register: line.register,
          difference: line.difference,
        },
      }))}
      empty="No count of participants had been published by this date."
    />
  );
}
