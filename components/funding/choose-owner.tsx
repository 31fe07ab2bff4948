import { PageShell } from '@/components/layout/page-shell';
import type { Crumb } from '@/components/nhs/breadcrumb';
import { capitalise } from '@/lib/format/capitalise';
import type { NamedOwner } from '@/lib/queries/funding/get-ledger-owner';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import '../recording/recording.css';

type ChooseOwnerProps = { heading: string; caption: string; backLink: Crumb; path: string; search: string; owners: readonly NamedOwner[]; shownMax: number };

/** The first step of recording in the ledger: whose money it is. */
export function ChooseOwner({ heading, caption, backLink, path, search, owners, shownMax }: ChooseOwnerProps) {
  return (
    <PageShell clock={null} path={path} params={{}} backLink={backLink} heading={heading} caption={caption}>
      <p>First, choose whose money it is. What a whole cohort shares is recorded once, for the cohort.</p>
      <form method="get" action={path} className="gde-find" role="search">
        <label className="nhsuk-label nhsuk-label--s" htmlFor="find">
          Find an award, a pairing or a cohort
        </label>
        <input className="nhsuk-input nhsuk-input--width-20" id="find" name="find" type="search" defaultValue={search} />
        <button className="nhsuk-button nhsuk-button--small" type="submit">
          Find
        </button>
      </form>
      <h2 className="nhsuk-heading-m">{owners.length === 0 ? `Nothing matches “${search}”` : owners.length === shownMax ? `The first ${shownMax}` : 'Whose money it may be'}</h2>
      <ul className="nhsuk-list">
        {owners.map(({ key, name, cohort }) => (
          <li key={key}>
            <a href={`${path}?owner=${encodeURIComponent(key)}`}>{name}</a> <span className="gde-quiet">{cohort === null ? 'Every cohort' : capitalise(COHORT_LABEL[cohort])}</span>
          </li>
        ))}
      </ul>
    </PageShell>
  );
}
