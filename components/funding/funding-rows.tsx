import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { MoneyText } from '@/components/evidence/money-text';
import { RowSource } from '@/components/evidence/row-source';
import type { DataTableRow } from '@/components/nhs/data-table';
import type { RegisterColumn } from '@/components/register/register-page';
import { COHORTS } from '@/lib/domain/cohort/cohort';
import { CONFIDENCES } from '@/lib/domain/evidence/confidence';
import { DATE_PRECISIONS } from '@/lib/domain/evidence/date-precision';
import { AMOUNT_QUALIFIERS, LEDGER_KINDS } from '@/lib/domain/funding/ledger-kind';
import { capitalise } from '@/lib/format/capitalise';
import { numberOf, textOf, wordOf } from '@/lib/schemas/tables/row-values';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { toSourceView } from '@/lib/view/evidence/to-source-view';
import { LEDGER_KIND_LABEL } from '@/lib/view/money/ledger-kind-label';

export const FUNDING_COLUMNS: readonly RegisterColumn[] = [
  { key: 'owner', label: 'Whose money', sortBy: 'owner_name' },
  { key: 'cohort', label: 'Cohort', sortBy: 'cohort' },
  { key: 'kind', label: 'Kind', sortBy: 'amount_kind' },
  { key: 'amount', label: 'Amount', isNumeric: true, sortBy: 'amount_gbp', sortsDescendingFirst: true },
  { key: 'date', label: 'Date', sortBy: 'effective_on', sortsDescendingFirst: true },
  { key: 'year', label: 'Financial year', sortBy: 'financial_year', sortsDescendingFirst: true },
  { key: 'source', label: 'Source', sortBy: 'confidence' },
];

/** Ledger entries as rows of their list. */
export function fundingRows(rows: readonly TableRow[], titles: ReadonlyMap<string, { title: string; publisher: string }>, clock: ClockView, isKeeper: boolean): DataTableRow[] {
  return rows.map((row) => {
    const sourceId = String(row.source_id);
    return {
      key: String(row.entry_id),
      cells: {
        owner: <LedgerOwner row={row} clock={clock} />,
        cohort: textOf(row, 'cohort') === null ? 'All' : capitalise(COHORT_LABEL[wordOf(row, 'cohort', COHORTS)]),
        kind: (
          <>
            {LEDGER_KIND_LABEL[wordOf(row, 'amount_kind', LEDGER_KINDS)]}
            {row.reverses_entry_id === null ? null : <span className="gde-line">Reverses {row.reverses_entry_id}</span>}
            {isKeeper && row.reverses_entry_id === null && (
              <a className="gde-line" href={`/funding/${encodeURIComponent(String(row.entry_id))}/reverse`}>
                Reverse<span className="nhsuk-u-visually-hidden"> the entry of {row.owner_name}</span>
              </a>
            )}
          </>
        ),
        amount: <MoneyText money={toHedgedMoney(row)} isSentenceStart />,
        date: <DateWithPrecision date={textOf(row, 'effective_on')} precision={wordOf(row, 'effective_on_precision', DATE_PRECISIONS)} />,
        year: row.financial_year,
        source: <RowSource source={toSourceView(sourceId, titles, clock)} confidence={wordOf(row, 'confidence', CONFIDENCES)} />,
      },
    };
  });
}

function toHedgedMoney(row: TableRow) {
  const high = numberOf(row, 'amount_high_gbp');
  return {
    amountPence: toPence(numberOf(row, 'amount_gbp') ?? 0),
    amountHighPence: high === null ? null : toPence(high),
    qualifier: wordOf(row, 'amount_qualifier', AMOUNT_QUALIFIERS),
  };
}

function toPence(pounds: number): bigint {
  return BigInt(Math.round(pounds * 100));
}

function LedgerOwner({ row, clock }: { row: TableRow; clock: ClockView }) {
  const reference = encodeURIComponent(textOf(row, 'owner_reference') ?? '');
  if (row.owner_kind === 'exemplar') return <a href={withClock(`/exemplars/${reference}`, clock)}>{row.owner_name}</a>;
  if (row.owner_kind === 'fast_follower') return <a href={withClock(`/fast-followers/${reference}`, clock)}>{row.owner_name}</a>;
  return row.owner_kind === 'cohort' ? `${String(row.owner_name)}, shared by the cohort` : row.owner_name;
}
