import { formatInstantDay } from '@/lib/format/format-instant-day';
import { CONFIDENCE_LABEL } from '@/lib/view/evidence/confidence-label';
import type { EvidenceView } from '@/lib/view/evidence/evidence-view';
import { DateWithPrecision } from './date-with-precision';
import { SourceLink } from './source-link';

export type SourceDisclosureProps = {
  evidence: EvidenceView;
  /** The fact that it stands beside, for those who cannot see that: "status of Salford Royal". */
  of: string;
  isOpen?: boolean;
};

/** Where a fact came from: source, publisher, date, confidence, note, who else says so, and the claims that lost. */
export function SourceDisclosure({ evidence, of, isOpen = false }: SourceDisclosureProps) {
  const { source, corroboration, competing } = evidence;
  return (
    <details className="nhsuk-details gde-source" open={isOpen}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          Where this came from<span className="nhsuk-u-visually-hidden">: {of}</span>
        </span>
      </summary>
      <div className="nhsuk-details__text">
        <dl className="gde-source__facts">
          <dt>Source</dt>
          <dd>
            <SourceLink source={source} />
          </dd>
          <dt>True from</dt>
          <dd>
            <DateWithPrecision date={evidence.effectiveOn} precision={evidence.precision} />
            {evidence.precision !== 'day' && `, known only to the ${evidence.precision}`}
          </dd>
          <dt>Confidence</dt>
          <dd>{CONFIDENCE_LABEL[evidence.confidence]}</dd>
          {evidence.recordedAt && (
            <>
              <dt>Known since</dt>
              <dd>{formatInstantDay(evidence.recordedAt)}</dd>
            </>
          )}
          {evidence.note && (
            <>
              <dt>Note</dt>
              <dd>{evidence.note}</dd>
            </>
          )}
          {corroboration.length > 0 && (
            <>
              <dt>Also said by</dt>
              {corroboration.map((other) => (
                <dd key={other.id}>
                  <SourceLink source={other} />
                </dd>
              ))}
            </>
          )}
          {competing.length > 0 && (
            <>
              <dt>Claims not shown</dt>
              {competing.map((claim) => (
                <dd key={`${claim.source.id} ${claim.value} ${claim.effectiveOn}`}>
                  <strong>{claim.value}</strong>, <DateWithPrecision date={claim.effectiveOn} precision={claim.precision} />:{' '}
                  <SourceLink source={claim.source} />. {CONFIDENCE_LABEL[claim.confidence]}.
                </dd>
              ))}
              <dd className="gde-source__rule">The firmer claim is shown; between equals, the later.</dd>
            </>
          )}
        </dl>
      </div>
    </details>
  );
}
