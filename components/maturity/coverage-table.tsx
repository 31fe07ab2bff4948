import { DataTable } from '@/components/nhs/data-table';
import { formatNumber } from '@/lib/format/format-number';
import { MATURITY_MEASURE_LABEL } from '@/lib/view/maturity/maturity-measure-label';
import type { CoverageRow } from '@/lib/view/maturity/to-maturity-view';

/** What of a round is public, measure by measure, and what is not. */
export function CoverageTable({ rows, round }: { rows: readonly CoverageRow[]; round: string }) {
  return (
    <DataTable
      id="coverage-rows"
      caption={`What of the round ${round} is public`}
      columns={[
        { key: 'measure', label: 'Measure' },
        { key: 'assessed', label: 'Trusts assessed', isNumeric: true },
        { key: 'figures', label: 'Public as a figure', isNumeric: true },
        { key: 'words', label: 'Public in words only', isNumeric: true },
        { key: 'not', label: 'Not published', isNumeric: true },
      ]}
      rows={rows.map(({ measure, assessed, inFigures, inWords, notPublished }) => ({
        key: measure,
        cells: {
          measure: MATURITY_MEASURE_LABEL[measure],
          assessed: assessed === null ? null : formatNumber(assessed),
          figures: formatNumber(inFigures),
          words: formatNumber(inWords),
          not: notPublished === null ? null : formatNumber(notPublished),
        },
      }))}
      empty="Nothing of this round is public."
    />
  );
}
