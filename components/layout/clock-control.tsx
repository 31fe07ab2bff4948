import { NAMED_MOMENTS } from '@/lib/domain/clock/named-moments';
import { formatInstant } from '@/lib/format/format-instant';
import { asAtWords, knownAtWords } from '@/lib/view/clock/clock-sentence';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { momentLinks } from '@/lib/view/clock/moment-links';
import { paramPairs } from '@/lib/view/url/param-pairs';
import type { SearchParams } from '@/lib/view/url/search-params';
import { toHref } from '@/lib/view/url/to-href';

export type ClockControlProps = {
  clock: ClockView;
  /** The path of the page, which the form leads back to. */
  path: string;
  /** All of the page's parameters: the form and the links keep every one but `page`. */
  params: SearchParams;
};

/**
 * Says which clock the page shows and changes it: one GET form that needs no script. On a small screen
 * the form is a popover behind a button, so that the page's answer stays on the first screen.
 */
export function ClockControl({ clock, path, params }: ClockControlProps) {
  const isPast = clock.asAt !== clock.today || clock.params.knownAt !== undefined;
  const knownAtInstant = clock.params.knownAt !== undefined && clock.params.knownAt.length > 10 ? clock.params.knownAt : null;
  return (
    <section className={`gde-clock${isPast ? ' gde-clock--past' : ''}`} aria-label="Date shown">
      <div className="nhsuk-width-container gde-clock__bar">
        <p className="gde-clock__sentence">
          Showing the programme as at <strong>{asAtWords(clock)}</strong>, {knownAtWords(clock)}.
        </p>
        <button type="button" className="gde-clock__toggle gde-text-button" popoverTarget="clock-panel">
          Change date
        </button>
        <div className="gde-clock__panel" id="clock-panel" popover="auto">
          <div className="gde-sheet-head">
            <h2 className="nhsuk-heading-s">Change date</h2>
            <button type="button" className="gde-text-button" popoverTarget="clock-panel" popoverTargetAction="hide">
              Close<span className="nhsuk-u-visually-hidden"> change date</span>
            </button>
          </div>
          <form className="gde-clock__form" method="get" action={path} noValidate>
            {paramPairs(params, ['asAt', 'knownAt', 'page']).map(([name, value], index) => (
              <input key={`${name}-${index}`} type="hidden" name={name} value={value} />
            ))}
            <div className="gde-clock__field">
              <label htmlFor="clock-as-at">As at</label>
              <input className="nhsuk-input" id="clock-as-at" name="asAt" type="date" defaultValue={clock.params.asAt ?? clock.today} />
            </div>
            <details className="gde-clock__known" open={clock.params.knownAt !== undefined}>
              <summary>As known on</summary>
              {knownAtInstant === null ? (
                <div className="gde-clock__field">
                  <label htmlFor="clock-known-at">
                    As known on<span className="nhsuk-u-visually-hidden"> (leave blank for what is known today)</span>
                  </label>
                  <input className="nhsuk-input" id="clock-known-at" name="knownAt" type="date" defaultValue={clock.params.knownAt} />
                </div>
              ) : (
                <p className="gde-clock__instant">
                  <input type="hidden" name="knownAt" value={knownAtInstant} />
                  {formatInstant(knownAtInstant)}. <a href={toHref(path, params, { page: null, knownAt: null })}>Show what is known today</a>
                </p>
              )}
            </details>
            <button className="nhsuk-button nhsuk-button--small nhsuk-button--secondary" type="submit">
              Show<span className="nhsuk-u-visually-hidden"> this date</span>
            </button>
          </form>
          <nav className="gde-clock__moments" aria-label="Moments of the programme">
            <ul>
              {momentLinks(NAMED_MOMENTS, path, params, clock).map((moment) => (
                <li key={moment.label}>
                  <a href={moment.href} aria-current={moment.isCurrent ? 'date' : undefined}>
                    <span className="gde-clock__moment">{moment.label}</span>
                    {moment.dateText && <span className="gde-clock__moment-date"> {moment.dateText}</span>}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </section>
  );
}
