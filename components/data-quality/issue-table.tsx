import { DataTable } from '@/components/nhs/data-table';
import { stakeText, type Issue } from '@/lib/view/data-quality/ranked-issues';

const SHOWN_MAX = 10;

/** What to look at first: everything wrong or missing, by the money that hangs on it. */
export function IssueTable({ issues }: { issues: readonly Issue[] }) {
  return (
    <>
      <DataTable
        id="issues"
        caption="Conflicts, gaps and silence by money at stake"
        isCaptionHidden
        columns={[
          { key: 'title', label: 'What' },
          { key: 'kind', label: 'Kind' },
          { key: 'stake', label: 'Money at stake', isNumeric: true },
          { key: 'count', label: 'How many', isNumeric: true },
        ]}
        rows={issues.slice(0, SHOWN_MAX).map((issue) => ({
          key: issue.key,
          cells: { title: <a href={issue.href}>{issue.title}</a>, kind: issue.kind, stake: stakeText(issue.stakePence), count: issue.countText },
        }))}
        empty="Nothing is known to be wrong or missing at this date."
      />
      {issues.length > SHOWN_MAX && <p className="text-base text-secondary">The first {SHOWN_MAX} of {issues.length}. All of them are below.</p>}
    </>
  );
}
