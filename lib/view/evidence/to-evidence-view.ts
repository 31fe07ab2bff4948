import type { Evidence, SourceReference } from '@/lib/domain/evidence/evidence';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import type { CompetingClaimView, EvidenceView, SourceView } from './evidence-view';

/** An event's evidence as a disclosure shows it; `competing` are the claims that lost to it. */
export function toEvidenceView(evidence: Evidence, clock: Pick<ClockView, 'params'>, competing: readonly CompetingClaimView[] = []): EvidenceView {
  const { effectiveOn, precision, recordedAt, confidence, note } = evidence;
  return {
    source: toLinkedSource(evidence.source, clock),
    corroboration: evidence.corroboration.map((source) => toLinkedSource(source, clock)),
    effectiveOn,
    precision,
    recordedAt,
    confidence,
    note,
    competing,
  };
}

/** A source with the address of its page at the reader's clock. */
export function toLinkedSource({ id, title, publisher }: SourceReference, clock: Pick<ClockView, 'params'>): SourceView {
  return { id, title, publisher, href: withClock(`/sources/${encodeURIComponent(id)}`, clock) };
}
