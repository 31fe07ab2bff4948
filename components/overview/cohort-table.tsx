import { StatusTag } from '@/components/evidence/status-tag';
import { DataTable } from '@/components/nhs/data-table';
import { formatNumber } from '@/lib/format/format-number';
import type { CohortRow, StatusCount } from '@/lib/view/overview/cohort-rows';

/** Counts by cohort and status: awards, their trusts and the fast followers. */
export function CohortTable({ rows, empty }: { rows: readonly CohortRow[]; empty: string }) {
  return (
    <DataTable
      id="cohorts"
      caption="Exemplars and fast followers by cohort and status"
      isCaptionHidden
      columns={[
        { key: 'cohort', label: 'Cohort' },
        { key: 'exemplars', label: 'Exemplars' },
        { key: 'trusts', label: 'Their trusts', isNumeric: true },
        { key: 'pairings', label: 'Fast followers' },
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: {
          cohort: row.label,
          exemplars: <Counts total={row.exemplars} href={row.exemplarsHref} statuses={row.exemplarStatuses} />,
          trusts: row.exemplars === 0 ? 'none' : formatNumber(row.trusts),
          pairings: (
            <span>
              <Counts total={row.pairings} href={row.pairingsHref} statuses={row.pairingStatuses} />
              {row.pairingsWithoutTrust > 0 && <span className="gde-not-recorded block">Trust not recorded for {formatNumber(row.pairingsWithoutTrust)}</span>}
            </span>
          ),
        },
      }))}
      empty={empty}
    />
  );
}

function Counts({ total, href, statuses }: { total: number; href: string; statuses: readonly StatusCount[] }) {
  if (total === 0) return 'none';
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <a href={href} className="min-w-6 font-semibold">
        {formatNumber(total)}
      </a>
      {statuses.map(({ tag, count, href: statusHref }) => (
        <a key={tag.text} href={statusHref} className="whitespace-nowrap">
          {formatNumber(count)} <StatusTag status={tag} />
        </a>
      ))}
    </span>
  );
}
