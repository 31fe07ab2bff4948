import { DataTable } from '@/components/nhs/data-table';
import type { SupportedBy, SupportMeasure } from '@/lib/domain/maturity/support';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import { chartFileHref } from '@/lib/view/chart/chart-file-href';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { type NamedSupportRow, supportMoneyText, supportTotal, type SupportView } from '@/lib/view/maturity/to-support-view';
import { LEDGER_KIND_LABEL } from '@/lib/view/money/ledger-kind-label';
import { PROGRAMME_PART_LABEL } from '@/lib/view/programme/programme-part-label';
import type { SearchParams } from '@/lib/view/url/search-params';
import { ChartFrame } from './chart-frame';

export type SupportFigureProps = { view: SupportView; by: SupportedBy; over: SupportMeasure; clock: ClockView; params: SearchParams };

/** Who has a part in the programme, or money of one kind: drawn, and told whole in a table. */
export function SupportFigure({ view, by, over, clock, params }: SupportFigureProps) {
  return (
    <ChartFrame
      id="support"
      finding={view.finding}
      note={
        over === 'trusts'
          ? 'Each trust counts once, under the strongest part that it has; trusts are those open at the date and those of the programme.'
          : 'An award’s money stands under its lead trust, a pairing’s under the follower. A promise of “up to” is from nothing to all of it.'
      }
      source="Source: this register; each entry’s own sources are in the ledger."
      view={view.chart}
      clock={clock}
      csvHref={chartFileHref('support', params, clock)}
    >
      <DataTable
        id="support-rows"
        caption={`${over === 'trusts' ? 'Trusts' : LEDGER_KIND_LABEL[over]} by ${by === 'group' ? 'Wachter group' : 'region'}`}
        columns={over === 'trusts' ? TRUST_COLUMNS : [{ key: 'name', label: by === 'group' ? 'Group' : 'Region' }, { key: 'amount', label: LEDGER_KIND_LABEL[over], isNumeric: true }]}
        rows={view.rows.map((row) => ({ key: row.key, cells: { name: row.name, ...(over === 'trusts' ? trustCells(row) : { amount: supportMoneyText(row, over) }) } }))}
        empty="No trust is recorded by this date."
      />
    </ChartFrame>
  );
}

const TRUST_COLUMNS = [
  { key: 'name', label: 'Where' },
  { key: 'trusts', label: 'Trusts', isNumeric: true },
  { key: 'exemplar', label: PROGRAMME_PART_LABEL.exemplar, isNumeric: true },
  { key: 'expected', label: PROGRAMME_PART_LABEL.expected, isNumeric: true },
  { key: 'follower', label: PROGRAMME_PART_LABEL.follower, isNumeric: true },
  { key: 'none', label: PROGRAMME_PART_LABEL.none, isNumeric: true },
  { key: 'share', label: 'With a part, of all', isNumeric: true },
];

function trustCells(row: NamedSupportRow) {
  const total = supportTotal(row);
  const { exemplar, expected, follower, none } = row.trusts;
  return {
    trusts: formatNumber(total),
    exemplar: formatNumber(exemplar),
    expected: formatNumber(expected),
    follower: formatNumber(follower),
    none: formatNumber(none),
    share: total === 0 ? 'no trust' : formatPercent((exemplar + follower) / total),
  };
}
