import { ConfidenceText } from '@/components/evidence/confidence-text';
import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceLink } from '@/components/evidence/source-link';
import { StatusTag } from '@/components/evidence/status-tag';
import type { EventDay } from '@/lib/view/overview/event-days';

/** What happened last, day by day, each with its source and how firmly it is said. */
export function EventList({ days }: { days: readonly EventDay[] }) {
  if (days.length === 0) return <p className="gde-empty">Nothing is recorded by this date. Choose a later date above.</p>;
  return (
    <ol className="gde-timeline">
      {days.map((day) => (
        <li key={day.key} className="gde-timeline__entry">
          <p className="gde-timeline__head">
            <span className="gde-timeline__date">
              <DateWithPrecision date={day.effectiveOn} precision={day.precision} />
            </span>
          </p>
          {day.lines.map((line) => (
            <div key={line.key} className="mt-1 mb-2 text-base">
              {line.tag && (
                <span className="mr-2">
                  <StatusTag status={line.tag} />
                </span>
              )}
              {line.href === null ? line.text : <a href={line.href}>{line.text}</a>}
              <span className="block text-sm text-secondary">
                <SourceLink source={line.source} />. <ConfidenceText confidence={line.confidence} />.
              </span>
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
