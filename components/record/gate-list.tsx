import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { StatusTag } from '@/components/evidence/status-tag';
import type { GateView } from '@/lib/view/gate/to-gate-view';

/** What had to be shown or given before the award could go on: what, on whom it waits or waited, how long, what came of it. */
export function GateList({ gates }: { gates: readonly GateView[] }) {
  return (
    <ul className="gde-entries">
      {gates.map((gate) => (
        <li key={gate.id} className="gde-entries__item">
          <p className="gde-entries__head">
            <strong>{gate.title}</strong> <StatusTag status={gate.tag} />
          </p>
          <p className="gde-entries__text">
            On: {gate.owner}. {gate.wait}.{gate.due && ` ${gate.due}.`}
            {gate.scope && <span className="gde-quiet">{gate.scope}.</span>}
          </p>
          <SourceDisclosure evidence={gate.evidence} of={`what waits: ${gate.title}`} />
          {gate.decisionEvidence && (
            <div>
              <span className="gde-entries__label">{gate.tag.text}:</span>
              <SourceDisclosure evidence={gate.decisionEvidence} of={`what came of it: ${gate.title}`} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
