import { PageShell } from '@/components/layout/page-shell';
import { Button } from '@/components/nhs/button';
import type { Crumb } from '@/components/nhs/breadcrumb';
import { formatCount } from '@/lib/format/format-count';
import type { SourceChoice } from '@/lib/queries/recording/find-sources';
import { sourceLine } from '@/lib/view/recording/source-line';
import { paramPairs } from '@/lib/view/url/param-pairs';
import type { SearchParams } from '@/lib/view/url/search-params';
import { toHref } from '@/lib/view/url/to-href';
import '../record/record.css';
import './recording.css';

export type ChooseSourceProps = {
  heading: string;
  caption: string;
  backLink: Crumb;
  /** The task's own address and its parameters, to which the source is added. */
  path: string;
  params: SearchParams;
  /** What was searched for; null before a search. */
  search: string | null;
  sources: readonly SourceChoice[];
  shownMax: number;
  /** The product's own record as a source, where what is recorded may have been decided here. */
  ownRecord: { id: string; label: string } | null;
};

/** The first step of recording something: who says so. Searching, choosing and adding all work by address. */
export function ChooseSource({ heading, caption, backLink, path, params, search, sources, shownMax, ownRecord }: ChooseSourceProps) {
  const withSource = (id: string) => toHref(path, { ...params, source: id }, {});
  return (
    <PageShell clock={null} path={path} params={{}} backLink={backLink} heading={heading} caption={caption}>
      <p>First, choose the source that says so. Everything on record rests on one.</p>
      <form method="get" action={path} className="gde-find" role="search">
        {paramPairs(params).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="nhsuk-label nhsuk-label--s" htmlFor="q">
          Find a source
        </label>
        <div className="nhsuk-hint" id="q-hint">
          By words of its title, its publisher, its reference or its address
        </div>
        <input className="nhsuk-input nhsuk-input--width-20" id="q" name="q" type="search" aria-describedby="q-hint" defaultValue={search ?? ''} />
        <button className="nhsuk-button nhsuk-button--small" type="submit">
          Find a source
        </button>
      </form>
      <h2 className="nhsuk-heading-m">{resultsHeading(search, sources.length, shownMax)}</h2>
      {sources.length > 0 && (
        <ul className="nhsuk-list gde-source-choices">
          {sources.map((source) => (
            <li key={source.id}>
              <a href={withSource(source.id)}>{source.title}</a>
              <span className="gde-line gde-quiet">{sourceLine(source)}</span>
            </li>
          ))}
        </ul>
      )}
      {ownRecord !== null && (
        <p>
          <a href={withSource(ownRecord.id)}>{ownRecord.label}</a>
        </p>
      )}
      <Button variant="secondary" href={toHref('/sources/add', { next: toHref(path, params, {}), ...(search === null ? {} : { title: search }) }, {})}>
        Add a source that is not on record
      </Button>
    </PageShell>
  );
}

function resultsHeading(search: string | null, count: number, shownMax: number): string {
  if (search === null) return 'Added last';
  if (count === 0) return `No source matches “${search}”`;
  return count === shownMax ? `The first ${shownMax} that match “${search}”` : `${formatCount(count, 'source')} for “${search}”`;
}
