import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { Section } from '@/components/layout/section';
import type { PlaceAssessment } from '@/lib/queries/footprint/get-place-maturity';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { PLACE_MATURITY_THEME_LABEL } from '@/lib/view/footprint/place-maturity-label';

/** What was said of this place's digital maturity, for those who may read it, under what it is for. */
export function PlaceMaturitySection({ assessments, of, clock }: { assessments: readonly PlaceAssessment[]; of: string; clock: ClockView }) {
  return (
    <Section id="place-maturity" heading="Maturity of this place">
      <p className="nhsuk-inset-text">
        <span className="nhsuk-u-visually-hidden">Information: </span>
        This is a learning resource for {of}. It is not for allocating money and not for benchmarking, so this register compares it with no other place, adds it to no table, file or chart, and shows it to this place’s own people and to programme staff only.
      </p>
      {assessments.length === 0 ? (
        <p className="gde-empty">Nothing is recorded of it by this date.</p>
      ) : (
        <ul className="gde-entries">
          {assessments.map(({ id, theme, assessingAhsn, statement, evidence }) => (
            <li key={id} className="gde-entries__item">
              <p className="gde-entries__head">
                <strong>{PLACE_MATURITY_THEME_LABEL[theme]}</strong>
                <DateWithPrecision date={evidence.effectiveOn} precision={evidence.precision} />
              </p>
              <p className="gde-entries__text">
                {statement}
                <span className="gde-quiet">Assessed by {assessingAhsn}.</span>
              </p>
              <SourceDisclosure evidence={toEvidenceView(evidence, clock)} of={`${PLACE_MATURITY_THEME_LABEL[theme]} in ${of}`} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
