import { ConfidenceText } from '@/components/evidence/confidence-text';
import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceLink } from '@/components/evidence/source-link';
import { StatusTag } from '@/components/evidence/status-tag';
import type { TimelineLine, TimelineYear } from '@/lib/view/timeline/to-timeline-years';

/** What happened under its years and months, each event with its date as finely as it is known, its record and its source. */
export function TimelineYears({ years }: { years: readonly TimelineYear[] }) {
  return (
    <>
      {years.map(({ year, months }) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h3 className="nhsuk-heading-m" id={`year-${year}`}>
            {year}
          </h3>
          {months.map(({ key, heading, lines }) => (
            <section key={key} aria-labelledby={`month-${key}`}>
              <h4 className="nhsuk-heading-s" id={`month-${key}`}>
                {heading}
              </h4>
              <ol className="gde-timeline">
                {lines.map((line) => (
                  <TimelineEntry key={line.key} line={line} />
                ))}
              </ol>
            </section>
          ))}
        </section>
      ))}
    </>
  );
}

function TimelineEntry({ line: { effectiveOn, precision, tag, subject, text, confidence, source } }: { line: TimelineLine }) {
  return (
    <li className="gde-timeline__entry">
      <p className="gde-timeline__head">
        <span className="gde-timeline__date">
          <DateWithPrecision date={effectiveOn} precision={precision} />
        </span>
        {tag && <StatusTag status={tag} />}
        {subject && <a href={subject.href}>{subject.name}</a>}
      </p>
      {text !== '' && <p className="gde-timeline__text">{text}</p>}
      <p className="m-0 text-sm text-secondary">
        <SourceLink source={source} />. <ConfidenceText confidence={confidence} />.
      </p>
    </li>
  );
}
