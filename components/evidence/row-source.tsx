import type { Confidence } from '@/lib/domain/evidence/confidence';
import type { SourceView } from '@/lib/view/evidence/evidence-view';
import { ConfidenceText } from './confidence-text';
import { SourceLink } from './source-link';

/** Where the fact of a table's row came from, in two lines: the source that speaks, and how firmly. */
export function RowSource({ source, confidence }: { source: SourceView; confidence: Confidence }) {
  return (
    <span className="gde-row-source">
      <SourceLink source={source} />
      <span className="gde-row-source__confidence">
        <ConfidenceText confidence={confidence} />
      </span>
    </span>
  );
}
