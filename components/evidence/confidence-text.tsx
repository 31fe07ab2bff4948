import type { Confidence } from '@/lib/domain/evidence/confidence';
import { CONFIDENCE_LABEL } from '@/lib/view/evidence/confidence-label';

/** How firmly a fact is said, in words. */
export function ConfidenceText({ confidence }: { confidence: Confidence }) {
  return <>{CONFIDENCE_LABEL[confidence]}</>;
}
