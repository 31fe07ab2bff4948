import { DataTable } from '@/components/nhs/data-table';
import { formatNumber } from '@/lib/format/format-number';
import { asAtWords, knownAtWords } from '@/lib/view/clock/clock-sentence';
import type { ClockView } from '@/lib/view/clock/clock-view';
import type { PipelineView } from '@/lib/view/overview/pipeline-view';
import { exportLinks } from '@/lib/view/export/export-links';
import type { RegionRow } from '@/lib/view/overview/region-rows';
import { PipelineChartWhenSeen } from './pipeline-chart-when-seen';

/** The pipeline by cohort and region: titled by its finding, drawn where there is a script, and told whole in its table. */
export function PipelineFigure({ view, rows, clock }: { view: PipelineView; rows: readonly RegionRow[]; clock: ClockView }) {
  return (
    <figure className="m-0" aria-labelledby="pipeline-finding">
      <figcaption className="mb-4">
        <p className="m-0 font-semibold" id="pipeline-finding">
          {view.finding}.
        </p>
        <p className="m-0 text-base text-secondary">
          As at {asAtWords(clock)}, {knownAtWords(clock)}. An exemplar stands in the region of its lead trust; a trust and a fast follower in their own.
        </p>
      </figcaption>
      <PipelineChartWhenSeen view={view} />
      <DataTable
        id="pipeline"
        caption="The programme by region"
        layout="scroll"
        isCompact
        columns={[
          { key: 'region', label: 'Region' },
          ...view.panels.map(({ cohort, label }) => ({ key: cohort, label: `${label} exemplars` })),
          ...(view.panels.length > 1 ? [{ key: 'exemplars', label: 'All exemplars', isNumeric: true }] : []),
          { key: 'trusts', label: 'Trusts', isNumeric: true },
          { key: 'pairings', label: 'Fast followers', isNumeric: true },
          { key: 'ceilings', label: 'Ceilings', isNumeric: true },
        ]}
        rows={rows.map((row) => ({
          key: row.key,
          cells: {
            region: row.href !== null && row.exemplars > 0 ? <a href={row.href}>{row.label}</a> : row.label,
            ...row.byCohort,
            exemplars: formatNumber(row.exemplars),
            trusts: formatNumber(row.trusts),
            pairings: formatNumber(row.pairings),
            ceilings: row.ceilings ?? 'none',
          },
        }))}
        empty="No region is recorded."
      />
      <p className="text-base text-secondary">
        Source: this register. “Not recorded” counts what is mapped to no region, such as ceilings that a whole cohort shares and fast followers whose trust is not recorded.
      </p>
      <nav className="gde-inline-choice" aria-label="Download the exemplars counted here">
        <span>Download the exemplars counted here:</span>
        <ul>
          {exportLinks('exemplars', clock.params, clock).map(({ format, label, href }) => (
            <li key={format}>
              <a href={href} download>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </figure>
  );
}
