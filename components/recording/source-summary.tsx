import type { SourceChoice } from '@/lib/queries/recording/find-sources';
import { sourceLine } from '@/lib/view/recording/source-line';
import './recording.css';

/** The source that a form records from, sent with it, and the way to another. */
export function SourceSummary({ source, changeHref }: { source: SourceChoice; changeHref: string }) {
  return (
    <div className="gde-panel">
      <p className="nhsuk-u-margin-bottom-2">
        <strong>Source: {source.title}</strong> <span className="gde-line gde-quiet">{sourceLine(source)}</span>
      </p>
      <p className="nhsuk-u-margin-bottom-0">
        <a href={changeHref}>Choose another source</a>
      </p>
      <input type="hidden" name="sourceId" value={source.id} />
    </div>
  );
}
