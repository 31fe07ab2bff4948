import { PageShell } from '@/components/layout/page-shell';

export type RecordNotFoundProps = {
  /** What was looked for: "exemplar". */
  noun: string;
  listPath: string;
  listLabel: string;
  /** What the last part of the address should be: "an ODS code, such as RM3". */
  keyHint: string;
};

/** Says that no record of that name is known, and helps to find the one that was meant. */
export function RecordNotFound({ noun, listPath, listLabel, keyHint }: RecordNotFoundProps) {
  const heading = `${noun.charAt(0).toUpperCase()}${noun.slice(1)} not found`;
  return (
    <PageShell clock={null} path={listPath} params={{}} breadcrumbs={[{ label: 'Overview', href: '/' }, { label: listLabel, href: listPath }]} heading={heading}>
      <p>
        No {noun} is known by the name at the end of this address. It should be {keyHint}. If the address asks for what was known on an earlier day, the {noun} may not have been known by then.
      </p>
      <form method="get" action={listPath} role="search" className="gde-find">
        <label className="nhsuk-label" htmlFor="find">
          Search {listLabel.toLowerCase()}
        </label>
        <input className="nhsuk-input nhsuk-input--width-20" id="find" name="q" type="search" />
        <button className="nhsuk-button nhsuk-button--small" type="submit">
          Search
        </button>
      </form>
      <p>
        <a href={listPath}>See all {listLabel.toLowerCase()}</a>
      </p>
    </PageShell>
  );
}
