import { Section } from '@/components/layout/section';
import { capitalise } from '@/lib/format/capitalise';
import { formatInstant } from '@/lib/format/format-instant';
import type { ActOfHistory } from '@/lib/queries/audit/list-acts-about';
import { describeAct, describeActor } from '@/lib/view/audit/describe-act';
import './recording.css';

/** What people did to a record in this product, the latest first: who, what, why, when. Nothing where nobody did anything. */
export function RecordHistory({ acts }: { acts: readonly ActOfHistory[] }) {
  if (acts.length === 0) return null;
  return (
    <Section id="acts" heading="What people recorded here" answer="Every act of a person about this record in this tracker, the latest first.">
      <ol className="nhsuk-list gde-acts" reversed>
        {acts.map((act) => (
          <li key={act.position}>
            {act.actorKind === null ? describeActor(act) : capitalise(act.actorKind)} {describeAct(act.type, act.details)} <span className="gde-line gde-quiet">{formatInstant(act.occurredAt)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
