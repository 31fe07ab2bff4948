import type { ReactNode } from 'react';
import type { EvidenceView } from '@/lib/view/evidence/evidence-view';
import { NotRecorded } from './not-recorded';
import { SourceDisclosure } from './source-disclosure';

export type Fact = {
  label: string;
  /** `null` reads "Not recorded". */
  value: ReactNode;
  /** Why it is not recorded, where that is known. */
  missingReason?: string;
  evidence?: EvidenceView | null;
};

/** Facts about one thing (`of`, its name), each with where it came from. */
export function FactList({ facts, of }: { facts: readonly Fact[]; of: string }) {
  return (
    <dl className="nhsuk-summary-list gde-summary-list">
      {facts.map((fact) => (
        <div key={fact.label} className="nhsuk-summary-list__row">
          <dt className="nhsuk-summary-list__key">{fact.label}</dt>
          <dd className="nhsuk-summary-list__value">
            {fact.value === null || fact.value === '' ? <NotRecorded reason={fact.missingReason} /> : fact.value}
            {fact.evidence && <SourceDisclosure evidence={fact.evidence} of={`${fact.label.toLowerCase()} of ${of}`} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
