'use client';

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <div className="nhsuk-width-container">
      <main className="nhsuk-main-wrapper" id="maincontent">
        <title>Sorry, this page is unavailable – GDE programme tracker – NHS</title>
        <h1 className="nhsuk-heading-l">Sorry, this page is unavailable</h1>
        <p>
          The register could not be read just now, so nothing is shown rather than something that may be wrong. <a href="">Try this page again</a>, or{' '}
          <a href="/">go to the overview</a>.
        </p>
        {error.digest && <p className="nhsuk-body-s">If you report this, quote reference {error.digest}.</p>}
      </main>
    </div>
  );
}
