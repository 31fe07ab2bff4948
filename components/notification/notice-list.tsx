import { Tag } from '@/components/nhs/tag';
import type { NoticeLine } from '@/lib/view/notification/notice-lines';
import '../recording/recording.css';

/** What others did to records that the reader follows, the latest first. */
export function NoticeList({ lines }: { lines: readonly NoticeLine[] }) {
  if (lines.length === 0) return <p className="gde-empty">Nothing has changed in the records that you follow.</p>;
  return (
    <ol className="nhsuk-list gde-acts" reversed>
      {lines.map(({ key, isNew, text, when, records }) => (
        <li key={key}>
          {isNew && (
            <>
              <Tag text="New" colour="blue" />{' '}
            </>
          )}
          {records.map(({ name, href }, index) => (
            <span key={href}>
              {index > 0 && ', '}
              <a href={href}>{name}</a>
            </span>
          ))}
          : {text} <span className="gde-line gde-quiet">{when}</span>
        </li>
      ))}
    </ol>
  );
}
