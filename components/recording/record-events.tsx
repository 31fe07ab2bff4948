import { formatDate } from '@/lib/format/format-date';
import type { EventOfRecord } from '@/lib/queries/recording/list-events-of';
import { eventGroupLabel, eventText } from '@/lib/view/recording/event-text';
import { toHref } from '@/lib/view/url/to-href';

/** What stands recorded about a record, by kind, each a link to its own step of the task. */
export function RecordEvents({ events, path }: { events: readonly EventOfRecord[]; path: string }) {
  if (events.length === 0) return <p>Nothing about it is on record that could be retracted.</p>;
  const groups = [...new Set(events.map(({ group }) => group))];
  return groups.map((group) => (
    <section key={group} aria-labelledby={`group-${group}`}>
      <h2 className="nhsuk-heading-s" id={`group-${group}`}>
        {eventGroupLabel(group)}
      </h2>
      <ul className="nhsuk-list">
        {events
          .filter((event) => event.group === group)
          .map((event) => (
            <li key={event.id}>
              <a href={toHref(path, { event: `${group}/${event.id}` })}>
                {eventText(event)}, {formatDate(event.effectiveOn, event.precision)}
              </a>
              <span className="gde-line gde-quiet">{event.sourceTitle}</span>
            </li>
          ))}
      </ul>
    </section>
  ));
}
