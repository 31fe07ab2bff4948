import { Section } from '@/components/layout/section';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { formatDate } from '@/lib/format/format-date';
import type { BlueprintItem } from '@/lib/queries/recording/list-blueprints';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { onDate } from '@/lib/view/evidence/date-words';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';

/** The blueprints of an exemplar. Nothing where none is recorded. */
export function BlueprintList({ blueprints, clock }: { blueprints: readonly BlueprintItem[]; clock: ClockView }) {
  if (blueprints.length === 0) return null;
  return (
    <Section id="blueprints" heading="Blueprints" answer="How it put something in place, described for others to reuse.">
      <ul className="nhsuk-list nhsuk-list--bullet">
        {blueprints.map(({ id, title, publishedOn, url, uses }) => (
          <li key={id}>
            {url === null ? title : <a href={url}>{title}</a>} <span className="gde-quiet">{publishedOn === null ? 'Date of publication not recorded' : `Published ${formatDate(publishedOn)}`}</span>
            {uses.map((use) => (
              <div key={use.id}>
                Reused by <a href={withClock(use.reference === null ? `/trusts/${use.odsCode ?? ''}` : `/fast-followers/${encodeURIComponent(use.reference)}`, clock)}>{use.name}</a>{' '}
                {onDate(use.evidence)}
                <SourceDisclosure evidence={toEvidenceView(use.evidence, clock)} of={`reuse of ${title} by ${use.name}`} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
