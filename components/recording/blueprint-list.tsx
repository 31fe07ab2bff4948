import { Section } from '@/components/layout/section';
import type { BlueprintItem } from '@/lib/queries/recording/list-blueprints';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { BlueprintReuses } from './blueprint-reuses';
import { BlueprintTitle } from './blueprint-title';

/** The blueprints of an exemplar. Nothing where none is recorded. */
export function BlueprintList({ blueprints, clock }: { blueprints: readonly BlueprintItem[]; clock: ClockView }) {
  if (blueprints.length === 0) return null;
  return (
    <Section id="blueprints" heading="Blueprints" answer="How it put something in place, described for others to reuse.">
      <ul className="nhsuk-list nhsuk-list--bullet">
        {blueprints.map((blueprint) => (
          <li key={blueprint.id}>
            <BlueprintTitle {...blueprint} />
            <div>{blueprint.uses.length === 0 ? 'No reuse of it is recorded.' : 'Reused by'}</div>
            <BlueprintReuses blueprint={blueprint} clock={clock} />
          </li>
        ))}
      </ul>
      <p>
        <a href={withClock('/blueprints', clock)}>The blueprints of every exemplar</a>
      </p>
    </Section>
  );
}
