import { PageShell } from './page-shell';

/** A page that cannot be read just now, said in full: with the header and footer of any page, and without a script. */
export function Unavailable({ path, reference }: { path: string; reference: string | null }) {
  return (
    <PageShell clock={null} path={path} params={{}} heading="Sorry, this page is unavailable">
      <p>
        {/* eslint-disable-next-line jsx-a11y/anchor-is-valid -- an empty address is this very page, asked for again */}
        The register could not be read just now, so nothing is shown rather than something that may be wrong. <a href="">Try this page again</a>, or <a href="/">go to the overview</a>.
      </p>
      {reference !== null && <p className="nhsuk-body-s">If you report this, quote reference {reference}.</p>}
    </PageShell>
  );
}
