import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceLink } from '@/components/evidence/source-link';
import { StatusTag } from '@/components/evidence/status-tag';
import { DataTable } from '@/components/nhs/data-table';
import { formatNumber } from '@/lib/format/format-number';
import { stakeText } from '@/lib/view/data-quality/ranked-issues';
import type { StaleLine } from '@/lib/view/data-quality/stale-lines';

/** Records of which nothing has been heard for more than twelve months, though their status is not a last one. */
export function StaleTable({ lines, count }: { lines: readonly StaleLine[]; count: number }) {
  return (
    <>
      <DataTable
        id="stale-table"
        caption="Stale statuses, by money at stake"
        isCaptionHidden
        columns={[
          { key: 'name', label: 'Record' },
          { key: 'status', label: 'Status' },
          { key: 'source', label: 'Said by' },
          { key: 'heard', label: 'Last heard of' },
          { key: 'silence', label: 'Silence', isNumeric: true },
          { key: 'stake', label: 'Money at stake', isNumeric: true },
        ]}
        rows={lines.map((line) => ({
          key: line.key,
          cells: {
            name: <a href={line.href}>{line.name}</a>,
            status: <StatusTag status={line.tag} />,
            source: <SourceLink source={line.evidence.source} />,
            heard: <DateWithPrecision date={line.lastHeardOn} precision={line.lastHeardPrecision} />,
            silence: line.silence,
            stake: stakeText(line.stakePence),
          },
        }))}
        empty="Something has been heard of every record within twelve months of this date, or its status is a last one."
      />
      {count > lines.length && <p className="text-base text-secondary">The first {formatNumber(lines.length)} of {formatNumber(count)}.</p>}
    </>
  );
}
