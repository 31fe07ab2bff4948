import { DataTable } from '@/components/nhs/data-table';
import type { GapLine } from '@/lib/view/data-quality/gap-lines';
import { stakeText } from '@/lib/view/data-quality/ranked-issues';

/** What is not recorded, with the way to the records concerned. */
export function GapTable({ gaps }: { gaps: readonly GapLine[] }) {
  return (
    <DataTable
      id="gap-table"
      caption="What is not recorded, by money at stake"
      isCaptionHidden
      columns={[
        { key: 'title', label: 'What is not recorded' },
        { key: 'share', label: 'How many', isNumeric: true },
        { key: 'stake', label: 'Money at stake', isNumeric: true },
        { key: 'records', label: 'Records' },
      ]}
      rows={gaps.map((gap) => ({
        key: gap.key,
        cells: {
          title: gap.title,
          share: gap.share,
          stake: stakeText(gap.stakePence),
          records: (
            <a href={gap.href}>
              {gap.linkText}
              <span className="nhsuk-u-visually-hidden">: {gap.title}</span>
            </a>
          ),
        },
      }))}
      empty="Nothing that the register asks for is missing at this date."
    />
  );
}
