import { Section } from '@/components/layout/section';
import { formatDate } from '@/lib/format/format-date';
import type { BlueprintItem } from '@/lib/queries/recording/list-blueprints';

/** The blueprints of an exemplar. Nothing where none is recorded. */
export function BlueprintList({ blueprints }: { blueprints: readonly BlueprintItem[] }) {
  if (blueprints.length === 0) return null;
  return (
    <Section id="blueprints" heading="Blueprints" answer="How it put something in place, described for others to reuse.">
      <ul className="nhsuk-list nhsuk-list--bullet">
        {blueprints.map(({ id, title, publishedOn, url }) => (
          <li key={id}>
            {url === null ? title : <a href={url}>{title}</a>} <span className="gde-quiet">{publishedOn === null ? 'Date of publication not recorded' : `Published ${formatDate(publishedOn)}`}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
