import { formatCount } from '@/lib/format/format-count';
import { rangeSentence } from '@/lib/view/table/range-sentence';

export type ResultsHeadingProps = {
  total: number;
  page: number;
  perPage: number;
  /** What is counted: `['exemplar']`, `['entry', 'entries']`. */
  noun: readonly [singular: string, plural?: string];
};

/** How many rows there are, as the heading of the results, and which of them are shown. */
export function ResultsHeading({ total, page, perPage, noun: [singular, plural] }: ResultsHeadingProps) {
  return (
    <div className="gde-results-heading">
      <h2 className="nhsuk-heading-m">{total === 0 ? `No ${plural ?? `${singular}s`}` : formatCount(total, singular, plural)}</h2>
      {total > 0 && <p>{rangeSentence({ page, perPage, total })}</p>}
    </div>
  );
}
