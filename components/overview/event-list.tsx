import { ConfidenceText } from '@/components/evidence/confidence-text';
import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceLink } from '@/components/evidence/source-link';
import { StatusTag } from '@/components/evidence/status-tag';
import type { EventDay, EventLine } from '@/lib/view/overview/event-days';

/** What happened last, day by day, each with its source and how firmly it is said. */
export function EventList({ days }: { days: readonly EventDay[] }) {
  if (days.length === 0) return <p className="gde-empty">Nothing is recorded by this date. Choose a later date above.</p>;
  const half = Math.ceil(days.length / 2);
  return (
    <div className="grid wide:grid-cols-2 wide:gap-x-10">
      {[days.slice(0, half), days.slice(half)].map((column, place) =>
        column.length === 0 ? null : (
        <ol key={place} className="gde-timeline self-start" start={place === 0 ? 1 : half + 1}>
      {column.map((day) => (
        <li key={day.key} className="gde-timeline__entry">
          <p className="gde-timeline__head">
            <span className="gde-timeline__date">
              <DateWithPrecision date={day.effectiveOn} precision={day.precision} />
            </span>
          </p>
          {day.lines.map((line, index) => (
            <div key={line.key} className="my-1 text-base">
              {line.tag && (
                <span className="mr-2">
                  <StatusTag status={line.tag} />
                </span>
              )}
              {line.href === null ? line.text : <a href={line.href}>{line.text}</a>}
              {!isSaidLikeNext(line, day.lines[index + 1]) && (
                <span className="mb-2 block text-sm text-secondary">
                  <SourceLink source={line.source} />. <ConfidenceText confidence={line.confidence} />.
                </span>
              )}
            </div>
          ))}
        </li>
      ))}
    </ol>
        ),
      )}
    </div>
  );
}

/** Lines that one source says as firmly name it once, under the last of them. */
function isSaidLikeNext(line: EventLine, next: EventLine | undefined): boolean {
  return next !== undefined && next.source.id === line.source.id && next.confidence === line.confidence;
}
