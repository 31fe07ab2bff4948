import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { StatusTag } from '@/components/evidence/status-tag';
import { DataTable } from '@/components/nhs/data-table';
import type { GateView } from '@/lib/view/gate/to-gate-view';

/** What had to be shown or given before an award could go on: what, on whom it waits or waited, since when, what came of it. */
export function GateTable({ id, caption, gates }: { id: string; caption: string; gates: readonly GateView[] }) {
  return (
    <DataTable
      id={id}
      caption={caption}
      isCaptionHidden
      columns={[
        { key: 'what', label: 'What' },
        { key: 'owner', label: 'On whom' },
        { key: 'since', label: 'Since' },
        { key: 'result', label: 'What came of it' },
      ]}
      rows={gates.map((gate) => ({
        key: gate.id,
        cells: {
          what: (
            <>
              {gate.title}
              {gate.scope && <span className="gde-quiet">{gate.scope}</span>}
            </>
          ),
          owner: gate.owner,
          since: (
            <div>
              <DateWithPrecision date={gate.evidence.effectiveOn} precision={gate.evidence.precision} />
              <SourceDisclosure evidence={gate.evidence} of={`since when it waits: ${gate.title}`} />
            </div>
          ),
          result: (
            <div>
              <StatusTag status={gate.tag} />
              {gate.decisionEvidence && (
                <>
                  {' '}
                  <DateWithPrecision date={gate.decisionEvidence.effectiveOn} precision={gate.decisionEvidence.precision} />
                </>
              )}
              <span className="gde-quiet">{gate.wait}</span>
              {gate.due && <span className="gde-quiet">{gate.due}</span>}
              {gate.decisionEvidence && <SourceDisclosure evidence={gate.decisionEvidence} of={`what came of it: ${gate.title}`} />}
            </div>
          ),
        },
      }))}
      empty="Nothing is recorded that it waits on."
    />
  );
}
