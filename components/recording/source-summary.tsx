import type { SourceChoice } from '@/lib/queries/recording/find-sources';
import { sourceLine } from '@/lib/view/recording/source-line';
import { paramPairs } from '@/lib/view/url/param-pairs';
import type { SearchParams } from '@/lib/view/url/search-params';
import './recording.css';

/** Where another source is chosen: the task's address, with what it keeps there. */
export type SourceChange = { readonly path: string; readonly params: SearchParams };

/** The source that a form records from, sent with it, and the way to another, which takes along what was typed. */
export function SourceSummary({ source, change }: { source: SourceChoice; change: SourceChange }) {
  return (
    <div className="gde-panel">
      <p className="nhsuk-u-margin-bottom-2">
        <strong>Source: {source.title}</strong> <span className="gde-line gde-quiet">{sourceLine(source)}</span>
      </p>
      <button className="nhsuk-button nhsuk-button--secondary nhsuk-button--small nhsuk-u-margin-bottom-0" type="submit" formMethod="get" formAction={change.path} formEncType="application/x-www-form-urlencoded" formNoValidate>
        Choose another source
      </button>
      <input type="hidden" name="sourceId" value={source.id} />
      {paramPairs(change.params).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </div>
  );
}
