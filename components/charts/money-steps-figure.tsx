import { DataTable } from '@/components/nhs/data-table';
import { formatNumber } from '@/lib/format/format-number';
import { chartFileHref } from '@/lib/view/chart/chart-file-href';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import type { MoneySteps } from '@/lib/view/overview/money-steps';
import { ChartFrame } from './chart-frame';

/** How far money has come from promise to payment: drawn as ranges, and told whole in its table. */
export function MoneyStepsFigure({ steps, clock }: { steps: MoneySteps; clock: ClockView }) {
  return (
    <ChartFrame
      id="money-steps"
      finding={steps.finding}
      note="Each kind stands by itself and is never added to another: a ceiling is not an approval, and an approval is not a payment. A kind that is not recorded is not nothing."
      source="Source: the ledger of this register; each entry names its own source."
      view={steps.chart}
      clock={clock}
      csvHref={chartFileHref('money-steps', clock.params, clock)}
    >
      <DataTable
        id="money-steps-rows"
        caption="From promise to payment, by cohort"
        columns={[
          { key: 'cohort', label: 'Cohort' },
          { key: 'kind', label: 'Kind' },
          { key: 'amount', label: 'Amount', isNumeric: true },
          { key: 'of', label: 'Of that' },
          { key: 'entries', label: 'Entries', isNumeric: true },
        ]}
        rows={steps.rows.map((row) => ({
          key: row.key,
          cells: {
            cohort: row.cohortLabel,
            kind: row.kindLabel,
            amount: row.amount,
            of:
              row.parts.length === 0 ? null : (
                <ul className="m-0 list-none p-0">
                  {row.parts.map((part) => (
                    <li key={part} className="m-0 text-base">
                      {part}
                    </li>
                  ))}
                </ul>
              ),
            entries: row.entryCount === 0 ? formatNumber(0) : <a href={withClock(`/funding?kind=${row.kind}${row.cohort === null ? '' : `&cohort=${row.cohort}`}`, clock)}>{formatNumber(row.entryCount)}</a>,
          },
        }))}
        empty="Nothing is recorded by this date."
      />
    </ChartFrame>
  );
}
