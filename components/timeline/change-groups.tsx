import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { RowSource } from '@/components/evidence/row-source';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/nhs/data-table';
import { Details } from '@/components/nhs/details';
import { formatCount } from '@/lib/format/format-count';
import { formatNumber } from '@/lib/format/format-number';
import type { ChangeGroup } from '@/lib/view/timeline/to-changes-view';

/** As many changes of one sort as stand open on the page: of more, their heading says what they come to. */
const OPEN_MAX = 10;

const COLUMNS = [
  { key: 'subject', label: 'Of what' },
  { key: 'before', label: 'Before' },
  { key: 'after', label: 'After' },
  { key: 'on', label: 'True from' },
  { key: 'source', label: 'Source' },
] as const;

/** What changed between two days, one table for each sort of change: from what, to what, and who says so. */
export function ChangeGroups({ groups }: { groups: readonly ChangeGroup[] }) {
  return (
    <>
      {groups.map((group) => (
        <Section key={group.key} id={`change-${group.key}`} heading={group.heading} level={3} answer={group.answer}>
          {group.lines.length > OPEN_MAX ? (
            <Details summary={group.total > group.lines.length ? `The first ${formatNumber(group.lines.length)} of ${formatCount(group.total, 'change')}` : `All ${formatCount(group.lines.length, 'change')}`}>
              <ChangeTable group={group} />
            </Details>
          ) : (
            <ChangeTable group={group} />
          )}
        </Section>
      ))}
    </>
  );
}

function ChangeTable({ group: { key, heading, lines, total } }: { group: ChangeGroup }) {
  return (
    <>
      <DataTable
        id={`change-rows-${key}`}
        caption={heading}
        isCaptionHidden
        columns={COLUMNS}
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
      {total > lines.length && <p>The file of these changes has all {formatNumber(total)}.</p>}
    </>
  );
}
