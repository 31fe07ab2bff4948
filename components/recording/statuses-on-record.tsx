import { settleHistory, type HistoryEvent } from '@/lib/domain/evidence/settle-history';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import { formatDate } from '@/lib/format/format-date';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';

/** Where an exemplar stood, for somebody who is about to add to it. */
export function StatusesOnRecord({ history }: { history: readonly HistoryEvent<ExemplarStatus>[] }) {
  const steps = settleHistory(history).filter(({ speaks }) => speaks.retraction === null);
  if (steps.length === 0) return <p>No status is on record yet.</p>;
  return (
    <>
      <p className="nhsuk-u-margin-bottom-2">On record, oldest first:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {steps.map(({ speaks: { id, step, evidence } }) => (
          <li key={id}>
            {EXEMPLAR_STATUS_TAG[step].text}, {formatDate(evidence.effectiveOn, evidence.precision)} <span className="gde-quiet">({evidence.source.title})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
