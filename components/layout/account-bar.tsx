/** Who is signed in, above the header of every page; a link to sign in for anyone else. */
export function AccountBar({ name, canManagePeople, canReadAudit, signOut }: { name: string | null; canManagePeople: boolean; canReadAudit: boolean; signOut: () => Promise<void> }) {
  return (
    <nav className="gde-account" aria-label="Account">
      <ul className="nhsuk-width-container gde-account__list">
        {name === null ? (
          <li>
            <a href="/sign-in">Sign in</a>
          </li>
        ) : (
          <>
            <li>
              <a href="/account">{name}</a>
            </li>
            {canManagePeople && (
              <li>
                <a href="/admin/people">People</a>
              </li>
            )}
            {canReadAudit && (
              <li>
                <a href="/admin/audit">Audit record</a>
              </li>
            )}
            <li>
              <form action={signOut}>
                <button type="submit" className="gde-text-button">
                  Sign out
                </button>
              </form>
            </li>
          </>
        )}
      </ul>
    </nav>
  );
}
