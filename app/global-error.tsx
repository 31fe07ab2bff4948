'use client';

import './globals.css';

export default function GlobalErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en-GB">
      <body>
        <title>Sorry, this service is unavailable – GDE programme tracker – NHS</title>
        <div className="nhsuk-width-container">
          <main className="nhsuk-main-wrapper gde-main--alone" id="maincontent">
            <h1 className="nhsuk-heading-l">Sorry, this service is unavailable</h1>
            <p>
              <a href="/">Try the GDE programme tracker again</a>.
            </p>
            {error.digest && <p className="nhsuk-body-s">If you report this, quote reference {error.digest}.</p>}
          </main>
        </div>
      </body>
    </html>
  );
}
