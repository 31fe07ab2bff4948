import { StatusTag } from '@/components/evidence/status-tag';
import { Section } from '@/components/layout/section';
import { SEARCH_FOUND_MAX } from '@/lib/domain/search/search-group';
import type { SearchGroupView } from '@/lib/view/search/to-search-view';

/** What a search found, group by group, the best first. */
export function SearchGroups({ groups }: { groups: readonly SearchGroupView[] }) {
  return groups.map(({ group, heading, lines, count, allHref, hasMore }) => (
    <Section key={group} id={group} heading={heading} answer={`${count}.${hasMore && allHref === null ? ` The first ${SEARCH_FOUND_MAX} by code are here, the best of them first: write more of the name.` : ''}`}>
      <ul className="gde-found">
        {lines.map((line) => (
          <li key={line.key}>
            <a href={line.href}>{line.name}</a>
            {line.tag !== null && (
              <>
                {' '}
                <StatusTag status={line.tag} />
              </>
            )}
            {line.detail !== '' && <span className="gde-found__detail">{line.detail}</span>}
          </li>
        ))}
      </ul>
      {allHref !== null && (
        <p>
          <a href={allHref}>
            All<span className="nhsuk-u-visually-hidden"> {heading.toLowerCase()} that were found</span>
          </a>
        </p>
      )}
    </Section>
  ));
}
