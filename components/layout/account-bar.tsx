import { shortNewCount } from '@/lib/view/notification/notices-answer';

export type AccountBarProps = {
  /** Where to sign in, and come back from to this page with its clock. */
  signInHref: string;
  name: string | null;
  /** How many things wait on them; null: not counted. */
  workCount: number | null;
  /** How many changes to records that they follow are new to them; null: not counted. */
  noticeCount: number | null;
  /** Where the page that is shown is kept under a name; null for a page that is not kept. */
  saveHref: string | null;
  canManagePeople: boolean;
  canReadAudit: boolean;
  signOut: () => Promise<void>;
};

/** Who is signed in, above the header of every page; a link to sign in for anyone else. */
export function AccountBar({ signInHref, name, workCount, noticeCount, saveHref, canManagePeople, canReadAudit, signOut }: AccountBarProps) {
  return (
    <nav className="gde-account" aria-label="Account">
      <ul className="nhsuk-width-container gde-account__list">
        {name === null ? (
          <li>
            <a href={signInHref}>Sign in</a>
          </li>
        ) : (
          <>
            <li>
              <a href="/account">{name}</a>
            </li>
            <li>
              <a href="/work">
                Work
                {workCount !== null && (
                  <>
                    {' '}
                    <span aria-hidden="true">({workCount})</span>
                    <span className="nhsuk-u-visually-hidden">: {workCount} waiting on you</span>
                  </>
                )}
              </a>
            </li>
            <li>
              <a href="/notifications">
                Notifications
                {noticeCount !== null && (
                  <>
                    {' '}
                    <span aria-hidden="true">({shortNewCount(noticeCount)})</span>
                    <span className="nhsuk-u-visually-hidden">: {shortNewCount(noticeCount)} new</span>
                  </>
                )}
              </a>
            </li>
            <li>
              <a href="/saved-views">Saved views</a>
            </li>
            {saveHref !== null && (
              <li>
                <a href={saveHref}>Save this view</a>
              </li>
            )}
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
