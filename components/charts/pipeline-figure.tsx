import { DataTable } from '@/components/nhs/data-table';
import { formatNumber } from '@/lib/format/format-number';
import { chartFileHref } from '@/lib/view/chart/chart-file-href';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { pipelineChart } from '@/lib/view/overview/pipeline-chart';
import type { PipelineView } from '@/lib/view/overview/pipeline-view';
import { exportLinks } from '@/lib/view/export/export-links';
import type { RegionRow } from '@/lib/view/overview/region-rows';
import { ChartFrame } from './chart-frame';

/** The pipeline by cohort and region: titled by its finding, drawn where there is a script, and told whole in its table. */
export function PipelineFigure({ view, rows, clock }: { view: PipelineView; rows: readonly RegionRow[]; clock: ClockView }) {
  return (
    <ChartFrame
      id="pipeline"
      finding={`${view.finding}.`}
      note="An exemplar stands in the region of its lead trust; a trust and a fast follower in their own."
      source="Source: this register. “Not recorded” counts what is mapped to no region, such as ceilings that a whole cohort shares and fast followers whose trust is not recorded."
      view={pipelineChart(view)}
      clock={clock}
      csvHref={chartFileHref('pipeline', clock.params, clock)}
    >
      <DataTable
        id="pipeline-rows"
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
    </ChartFrame>
  );
}
