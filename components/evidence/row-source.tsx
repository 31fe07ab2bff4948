import type { Confidence } from '@/lib/domain/evidence/confidence';
import type { SourceView } from '@/lib/view/evidence/evidence-view';
import { ConfidenceText } from './confidence-text';

/** Where the fact of a table's row came from, in little room: who published it, linked to the source, and how firmly it is said. */
export function RowSource({ source, confidence }: { source: SourceView; confidence: Confidence }) {
  return (
    <>
      <a href={source.href}>
        {source.publisher ?? source.title}
        {source.publisher !== null && <span className="nhsuk-u-visually-hidden">: {source.title}</span>}
      </a>
      <span className="gde-line gde-quiet">
        <ConfidenceText confidence={confidence} />
      </span>
    </>
  );
}
