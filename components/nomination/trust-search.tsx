/** Looks for a trust by name, former name or ODS code: a form of its own, answered by the same page. */
export function TrustSearch({ path, search }: { path: string; search: string }) {
  return (
    <form method="get" action={path} className="gde-find" role="search">
      <label className="nhsuk-label" htmlFor="q">
        Find a trust by its name, a former name or its ODS code
      </label>
      <input className="nhsuk-input nhsuk-input--width-20" id="q" name="q" type="search" defaultValue={search} />
      <button className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" type="submit">
        Search
      </button>
    </form>
  );
}
