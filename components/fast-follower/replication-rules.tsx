import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { capitalise } from '@/lib/format/capitalise';
import { formatPercent } from '@/lib/format/format-percent';
import type { ReplicationTarget } from '@/lib/queries/fast-follower/list-replication-targets';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { REPLICATION_COUNTING } from '@/lib/view/fast-follower/replication-words';

/** The rules of how much a follower is to run, each with its source, and how the shares are counted, which no source says. */
export function ReplicationRules({ targets, clock }: { targets: readonly ReplicationTarget[]; clock: ClockView }) {
  return (
    <>
      {targets.length === 0 && <p>No rule of how much a follower is to run is recorded by this date.</p>}
      {targets.map((target) => {
        const cohort = `${capitalise(COHORT_LABEL[target.cohort])} cohort`;
        return (
          <div key={`${target.cohort} ${target.evidence.source.id}`} className="gde-money-entry">
            <p className="nhsuk-u-margin-bottom-0">
              {cohort}: {target.share !== null && <>{formatPercent(target.share)}. </>}
              {target.statement}
            </p>
            <SourceDisclosure evidence={toEvidenceView(target.evidence, clock)} of={`the rule of the ${cohort}`} />
          </div>
        );
      })}
      <p>{REPLICATION_COUNTING}</p>
    </>
  );
}
