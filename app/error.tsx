'use client';

/** Small on purpose: it is sent with every page. The header of a page is the page's own, and goes with it. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <>
      <title>Sorry, this page is unavailable – GDE programme tracker – NHS</title>
      <header className="nhsuk-header" role="banner">
        <div className="nhsuk-header__container nhsuk-width-container">
          <div className="nhsuk-header__service">
            <a className="nhsuk-header__service-name" href="/">
              GDE programme tracker
            </a>
          </div>
        </div>
      </header>
      <div className="nhsuk-width-container">
        <main className="nhsuk-main-wrapper gde-main--alone" id="maincontent">
          <h1 className="nhsuk-heading-l">Sorry, this page is unavailable</h1>
          <p>
            {/* eslint-disable-next-line jsx-a11y/anchor-is-valid -- an empty address is this very page, asked for again */}
            The register could not be read just now, so nothing is shown rather than something that may be wrong. <a href="">Try this page again</a>, or{' '}
            <a href="/">go to the overview</a>.
          </p>
          {error.digest && <p className="nhsuk-body-s">If you report this, quote reference {error.digest}.</p>}
        </main>
      </div>
    </>
  );
}
