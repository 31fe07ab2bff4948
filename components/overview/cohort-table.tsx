import { StatusTag } from '@/components/evidence/status-tag';
import { DataTable } from '@/components/nhs/data-table';
import { formatNumber } from '@/lib/format/format-number';
import type { CohortRow, StatusCount } from '@/lib/view/overview/cohort-rows';

/** Counts by cohort and status: awards, their trusts and the fast followers. */
export function CohortTable({ rows }: { rows: readonly CohortRow[] }) {
  return (
    <DataTable
      id="cohorts"
      caption="Exemplars and fast followers by cohort and status"
      isCaptionHidden
      columns={[
        { key: 'cohort', label: 'Cohort' },
        { key: 'exemplars', label: 'Exemplars', isNumeric: true },
        { key: 'trusts', label: 'Trusts', isNumeric: true },
        { key: 'statuses', label: 'Status of exemplars' },
        { key: 'pairings', label: 'Fast followers', isNumeric: true },
        { key: 'pairingStatuses', label: 'Status of fast followers' },
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: {
          cohort: row.label,
          exemplars: row.exemplars === 0 ? 'none' : <a href={row.exemplarsHref}>{formatNumber(row.exemplars)}</a>,
          trusts: row.exemplars === 0 ? 'none' : formatNumber(row.trusts),
          statuses: row.exemplarStatuses.length === 0 ? 'none' : <StatusCounts counts={row.exemplarStatuses} />,
          pairings: row.pairings === 0 ? 'none' : <a href={row.pairingsHref}>{formatNumber(row.pairings)}</a>,
          pairingStatuses:
            row.pairings === 0 ? (
              'none'
            ) : (
              <>
                <StatusCounts counts={row.pairingStatuses} />
                {row.pairingsWithoutTrust > 0 && <span className="gde-not-recorded block">Trust not recorded for {formatNumber(row.pairingsWithoutTrust)}</span>}
              </>
            ),
        },
      }))}
      empty="No cohort is recorded."
    />
  );
}

function StatusCounts({ counts }: { counts: readonly StatusCount[] }) {
  return (
    <span className="inline-flex flex-wrap gap-x-3 gap-y-1">
      {counts.map(({ tag, count, href }) => (
        <a key={tag.text} href={href} className="whitespace-nowrap">
          {formatNumber(count)} <StatusTag status={tag} />
        </a>
      ))}
    </span>
  );
}
