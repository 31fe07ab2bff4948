import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { Section } from '@/components/layout/section';
import type { ReusedBlueprint } from '@/lib/queries/recording/list-blueprints';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { onDate } from '@/lib/view/evidence/date-words';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { BlueprintTitle } from './blueprint-title';

/** The blueprints that a fast follower reused, and of whom. */
export function ReusedBlueprintList({ blueprints, clock }: { blueprints: readonly ReusedBlueprint[]; clock: ClockView }) {
  return (
    <Section id="blueprints" heading="Blueprints that it reused" answer={blueprints.length === 0 ? 'No reuse of a blueprint is recorded for it by this date.' : undefined}>
      {blueprints.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {blueprints.map((blueprint) => (
            <li key={blueprint.evidence.source.id + blueprint.id}>
              <BlueprintTitle {...blueprint} />
              <div>
                Of <a href={withClock(`/exemplars/${blueprint.exemplar.slug}`, clock)}>{blueprint.exemplar.name}</a>, reused {onDate(blueprint.evidence)}
                <SourceDisclosure evidence={toEvidenceView(blueprint.evidence, clock)} of={`its reuse of ${blueprint.title}`} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={withClock('/blueprints', clock)}>The blueprints of every exemplar</a>
      </p>
    </Section>
  );
}
