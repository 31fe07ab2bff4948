import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { SourceLink } from '@/components/evidence/source-link';
import type { ConflictLine } from '@/lib/view/data-quality/conflict-lines';
import { stakeText } from '@/lib/view/data-quality/ranked-issues';
import type { StatusConflictLine } from '@/lib/view/data-quality/status-conflict-lines';

/** Published figures that disagree, the picked one and those that lost, then records that contradict one another. */
export function ConflictList({ conflicts, records }: { conflicts: readonly ConflictLine[]; records: readonly StatusConflictLine[] }) {
  if (conflicts.length === 0 && records.length === 0) return <p className="gde-empty">No two records disagree at this date.</p>;
  return (
    <ul className="m-0 list-none p-0">
      {conflicts.map((conflict) => (
        <li key={conflict.key} className="m-0 border-0 border-t border-solid border-border py-3 text-base">
          <h3 className="nhsuk-heading-s m-0">{conflict.title}</h3>
          <p className="m-0 text-base text-secondary">
            {conflict.stakePence === null ? 'Not counted in money.' : `${stakeText(conflict.stakePence)} apart.`}{' '}
            {conflict.isOfOneDate ? 'Said of one date.' : 'Said of different dates: the figure may have changed between them.'}
          </p>
          {conflict.picked && (
            <p className="m-0 mt-1 text-base">
              Picked: <strong className="gde-money">{conflict.picked.value}</strong>, <DateWithPrecision date={conflict.picked.evidence.effectiveOn} precision={conflict.picked.evidence.precision} />.
            </p>
          )}
          {conflict.others.map((other) => (
            <p key={other.id} className="m-0 text-base">
              Not picked: <strong className="gde-money">{other.value}</strong>, <DateWithPrecision date={other.evidence.effectiveOn} precision={other.evidence.precision} />: <SourceLink source={other.evidence.source} />.
            </p>
          ))}
          {conflict.picked && <SourceDisclosure evidence={conflict.picked.evidence} of={conflict.title} />}
        </li>
      ))}
      {records.map((record) => (
        <li key={record.key} className="m-0 border-0 border-t border-solid border-border py-3 text-base">
          <a href={record.href}>{record.text}</a>.
          {record.evidence.map((evidence, index) => (
            <SourceDisclosure key={index} evidence={evidence} of={record.text} />
          ))}
        </li>
      ))}
    </ul>
  );
}
