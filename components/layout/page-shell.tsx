import type { ReactNode } from 'react';
import { BackLink } from '@/components/nhs/back-link';
import { Breadcrumb, type Crumb } from '@/components/nhs/breadcrumb';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import type { SearchParams } from '@/lib/view/url/search-params';
import { toHref } from '@/lib/view/url/to-href';
import { ClockControl } from './clock-control';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

export type PageShellProps = {
  /** The clock that the page was read with; `null` on a page that has none. */
  clock: ClockView | null;
  /** The page's own path, such as `/exemplars/salford-royal`. */
  path: string;
  /** Its search parameters, as given. */
  params: SearchParams;
  /** The pages above this one, plain paths; the clock is added. Give these or `backLink`, never both. */
  breadcrumbs?: readonly Crumb[];
  /** Where a task page leads back to. */
  backLink?: Crumb;
  /** The `<h1>`. */
  heading: string;
  /** A short line above the heading: what kind of thing this is. */
  caption?: string;
  /** Beside the heading: a status tag. */
  tag?: ReactNode;
  /** The page's answer in one plain sentence, straight under the heading. */
  answer?: ReactNode;
  /** Above the heading: an error summary, a banner, what was ignored. */
  notices?: ReactNode;
  children: ReactNode;
};

/** Everything around a page's content: header, menu, clock, way back, heading, footer. Every link keeps the clock. */
export function PageShell({ clock, path, params, breadcrumbs, backLink, heading, caption, tag, answer, notices, children }: PageShellProps) {
  const clockParams = clock?.params ?? {};
  const keep = ({ label, href }: Crumb): Crumb => ({ label, href: withClock(href, { params: clockParams }) });
  return (
    <>
      <SiteHeader clockParams={clockParams} path={path} />
      {clock && <ClockControl clock={clock} path={path} params={params} />}
      <div className="nhsuk-width-container">
        {backLink ? (
          <nav aria-label="Back">
            <BackLink {...keep(backLink)} />
          </nav>
        ) : breadcrumbs?.length ? (
          <Breadcrumb items={breadcrumbs.map(keep)} />
        ) : null}
        <main className="nhsuk-main-wrapper gde-main" id="maincontent" tabIndex={-1}>
          {notices}
          <div className="gde-page-heading">
            <h1 className="nhsuk-heading-l">
              {caption && (
                <span className="nhsuk-caption-m">
                  {caption}
                  <span className="nhsuk-u-visually-hidden">: </span>
                </span>
              )}
              {heading}
            </h1>
            {tag}
          </div>
          {answer && <p className="nhsuk-lede-text gde-answer">{answer}</p>}
          {clock && (
            <p className="gde-print-only nhsuk-body-s">
              Printed from {clock.origin}
              {toHref(path, params, { asAt: clock.asAt, knownAt: clock.params.knownAt ?? clock.knownAt })}
            </p>
          )}
          {children}
        </main>
      </div>
      <SiteFooter clockParams={clockParams} />
    </>
  );
}
