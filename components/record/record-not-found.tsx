import { PageShell } from '@/components/layout/page-shell';
import { knownAtWords } from '@/lib/view/clock/clock-sentence';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { recordNotFoundHeading } from '@/lib/view/record/record-not-found-heading';
import { paramPairs } from '@/lib/view/url/param-pairs';
import { withClock } from '@/lib/view/clock/with-clock';
import './record.css';

export type RecordNotFoundProps = {
  /** What was looked for: "exemplar". */
  noun: string;
  listPath: string;
  listLabel: string;
  /** What the last part of the address should be: "an ODS code, such as RM3". */
  keyHint: string;
  /** The address without its parameters. */
  path: string;
  clock: ClockView;
};

const NAME_SHOWN_MAX = 60;

/** Says that no record of that name is known, and helps to find the one that was meant. */
export function RecordNotFound({ noun, listPath, listLabel, keyHint, path, clock }: RecordNotFoundProps) {
  const name = [...decodeURIComponent(path.slice(listPath.length + 1))];
  const shown = name.length > NAME_SHOWN_MAX ? `${name.slice(0, NAME_SHOWN_MAX).join('')}…` : name.join('');
  return (
    <PageShell
      clock={clock}
      path={path}
      params={clock.params}
      breadcrumbs={[{ label: 'Overview', href: '/' }, { label: listLabel, href: listPath }]}
      heading={recordNotFoundHeading(noun)}
    >
      <p>
        {shown === '' ? (
          <>The end of this address cannot be the name of a {noun}.</>
        ) : (
          <>
            The register has no {noun} by the name <strong className="gde-address">{shown}</strong>, {knownAtWords(clock)}.
          </>
        )}{' '}
        The name should be {keyHint}.
      </p>
      {clock.params.knownAt !== undefined && <p>It may have become known later: leave “As known on” blank to see what is known today.</p>}
      <form method="get" action={listPath} className="gde-find">
        {paramPairs(clock.params).map(([parameter, value]) => (
          <input key={parameter} type="hidden" name={parameter} value={value} />
        ))}
        <label className="nhsuk-label" htmlFor="find">
          Search {listLabel.toLowerCase()}
        </label>
        <input className="nhsuk-input nhsuk-input--width-20" id="find" name="q" type="search" />
        <button className="nhsuk-button nhsuk-button--small" type="submit">
          Search
        </button>
      </form>
      <p>
        <a href={withClock(listPath, clock)}>See all {listLabel.toLowerCase()}</a>
      </p>
    </PageShell>
  );
}
