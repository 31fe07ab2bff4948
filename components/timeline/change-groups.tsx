import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { RowSource } from '@/components/evidence/row-source';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/nhs/data-table';
import { formatNumber } from '@/lib/format/format-number';
import type { ChangeGroup } from '@/lib/view/timeline/to-changes-view';

/** What changed between two days, one table for each sort of change: from what, to what, and who says so. */
export function ChangeGroups({ groups }: { groups: readonly ChangeGroup[] }) {
  return (
    <>
      {groups.map(({ key, heading, answer, lines, total }) => (
        <Section key={key} id={`change-${key}`} heading={heading} level={3} answer={answer}>
          <DataTable
            id={`change-rows-${key}`}
            caption={heading}
            isCaptionHidden
            columns={[
              { key: 'subject', label: 'Of what' },
              { key: 'before', label: 'Before' },
              { key: 'after', label: 'After' },
              { key: 'on', label: 'True from' },
              { key: 'source', label: 'Source' },
            ]}
            rows={lines.map((line) => ({
              key: line.key,
              cells: {
                subject: line.subject.href === null ? line.subject.name : <a href={line.subject.href}>{line.subject.name}</a>,
                before: line.before,
                after: line.after,
                on: <DateWithPrecision date={line.effectiveOn} precision={line.precision} />,
                source: <RowSource source={line.source} confidence={line.confidence} />,
              },
            }))}
            empty="Nothing changed."
          />
          {total > lines.length && (
            <p>
              The first {formatNumber(lines.length)} of {formatNumber(total)} are shown; the file of these changes has them all.
            </p>
          )}
        </Section>
      ))}
    </>
  );
}
