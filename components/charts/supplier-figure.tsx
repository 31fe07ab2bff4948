import { DataTable } from '@/components/nhs/data-table';
import { formatNumber } from '@/lib/format/format-number';
import type { CountedOver } from '@/lib/domain/supplier/supplier-units';
import { chartFileHref } from '@/lib/view/chart/chart-file-href';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { COUNTED_OVER_LABEL, weightText } from '@/lib/view/supplier/counted-over-words';
import type { SupplierPageView } from '@/lib/view/supplier/to-supplier-page';
import type { SearchParams } from '@/lib/view/url/search-params';
import { ChartFrame } from './chart-frame';

export type SupplierFigureProps = { view: SupplierPageView; over: CountedOver; clock: ClockView; params: SearchParams };

/** Who supplies what is counted: drawn, and told whole in a table that names what stands behind each figure. */
export function SupplierFigure({ view, over, clock, params }: SupplierFigureProps) {
  return (
    <ChartFrame
      id="suppliers"
      finding={view.finding}
      note="A trust counts under what it runs, or where nothing runs yet, under what it plans. A system built in house is nobody else’s."
      source="Source: this register; each system’s own sources are on the page of its trust and of its supplier."
      view={view.chart}
      clock={clock}
      csvHref={chartFileHref('suppliers', params, clock)}
    >
      <DataTable
        id="supplier-rows"
        caption={`${COUNTED_OVER_LABEL[over]} by supplier`}
        columns={[
          { key: 'supplier', label: 'Supplier' },
          { key: 'counted', label: over === 'ceilings' ? 'Ceilings' : 'How many', isNumeric: true },
          { key: 'expected', label: 'Of that, only expected', isNumeric: true },
          { key: 'planned', label: 'Of that, system only planned', isNumeric: true },
          { key: 'share', label: 'Share of the whole', isNumeric: true },
          { key: 'of', label: 'Which' },
        ]}
        rows={view.rows.map((row) => ({
          key: row.key,
          cells: {
            supplier: row.slug === null ? row.name : <a href={withClock(`/suppliers/${row.slug}`, clock)}>{row.name}</a>,
            counted: weightText(over, row.weight),
            expected: row.expectedWeight === 0n ? 'none' : weightText(over, row.expectedWeight),
            planned: row.plannedWeight === 0n ? 'none' : weightText(over, row.plannedWeight),
            share: row.share,
            of: (
              <ul className="m-0 list-none p-0">
                {row.of.shown.map(({ name, href, isExpected }) => (
                  <li key={href} className="m-0 text-base">
                    <a href={withClock(href, clock)}>{name}</a>
                    {isExpected && ' (expected)'}
                  </li>
                ))}
                {row.of.more > 0 && <li className="m-0 text-base">and {formatNumber(row.of.more)} more, each named in the file</li>}
              </ul>
            ),
          },
        }))}
        empty="Nothing is counted at this date."
      />
    </ChartFrame>
  );
}
