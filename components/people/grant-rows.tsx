import type { DataTableRow } from '@/components/nhs/data-table';
import { Tag } from '@/components/nhs/tag';
import { formatDate } from '@/lib/format/format-date';
import type { GrantState } from '@/lib/domain/people/grant';
import type { GrantItem, PersonItem } from '@/lib/queries/people/list-people';
import { ROLE_LABEL } from '@/lib/view/people/role-label';

export const GRANT_COLUMNS = [
  { key: 'person', label: 'Person' },
  { key: 'role', label: 'Role' },
  { key: 'days', label: 'Days' },
  { key: 'givenBy', label: 'Given by' },
  { key: 'state', label: 'State' },
  { key: 'change', label: 'Change' },
];

const STATE: Readonly<Record<GrantState, { text: string; colour: 'green' | 'blue' | 'grey' | 'red' }>> = {
  'in force': { text: 'In force', colour: 'green' },
  'to come': { text: 'To come', colour: 'blue' },
  ended: { text: 'Ended', colour: 'grey' },
  revoked: { text: 'Revoked', colour: 'red' },
};

/** A row for each grant, and one for each person who has none. */
export function grantRows(people: readonly PersonItem[]): DataTableRow[] {
  return people.flatMap((person): DataTableRow[] => {
    if (person.grants.length === 0) return [{ key: person.userId, cells: { person: <PersonCell person={person} isFirst />, role: 'None', days: '–', givenBy: '–', state: '–', change: <PersonChanges person={person} /> } }];
    return person.grants.map((grant, index) => ({
      key: grant.id,
      cells: {
        person: <PersonCell person={person} isFirst={index === 0} />,
        role: roleText(grant),
        days: `${formatDate(grant.startsOn)} to ${grant.endsOn === null ? 'no last day' : formatDate(grant.endsOn)}`,
        givenBy: grant.givenBy ?? 'The tracker',
        state: <Tag text={STATE[grant.state].text} colour={STATE[grant.state].colour} />,
        change: (
          <>
            {(grant.state === 'in force' || grant.state === 'to come') && (
              <span className="gde-line">
                <a href={`/admin/people/revoke?grant=${encodeURIComponent(grant.id)}`}>
                  Revoke
                  <span className="nhsuk-u-visually-hidden">
                    {' '}
                    {roleText(grant)} of {person.name}
                  </span>
                </a>
              </span>
            )}
            {index === 0 && <PersonChanges person={person} />}
          </>
        ),
      },
    }));
  });
}

/** A person; in their first row, with how they sign in. */
function PersonCell({ person: { name, email, hasSignedIn, hasSecondFactor }, isFirst }: { person: PersonItem; isFirst: boolean }) {
  return (
    <>
      {name}
      <span className="gde-line gde-quiet">{email}</span>
      {isFirst && !hasSignedIn && <span className="gde-line gde-quiet">Has not signed in yet</span>}
      {isFirst && hasSecondFactor && <span className="gde-line gde-quiet">Has an authenticator app</span>}
    </>
  );
}

/** What can be done to a person, whatever roles they hold. */
function PersonChanges({ person: { name, userId, may } }: { person: PersonItem }) {
  const query = `person=${encodeURIComponent(userId)}`;
  return (
    <>
      {may.removeSecondFactor && (
        <span className="gde-line">
          <a href={`/admin/people/remove-second-factor?${query}`}>
            Remove app<span className="nhsuk-u-visually-hidden"> of {name}</span>
          </a>
        </span>
      )}
      {may.forget && (
        <span className="gde-line">
          <a href={`/admin/people/anonymise?${query}`}>
            Forget<span className="nhsuk-u-visually-hidden"> {name}</span>
          </a>
        </span>
      )}
    </>
  );
}

export function roleText({ role, odsCode, trustName }: Pick<GrantItem, 'role' | 'odsCode' | 'trustName'>): string {
  return odsCode === null ? ROLE_LABEL[role] : `${ROLE_LABEL[role]}, ${trustName ?? odsCode} (${odsCode})`;
}
