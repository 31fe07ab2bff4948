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
    const name = (
      <>
        {person.name}
        <span className="gde-line gde-quiet">{person.email}</span>
        {!person.canSignIn && <span className="gde-line gde-quiet">Has not chosen a password yet</span>}
      </>
    );
    if (person.grants.length === 0) return [{ key: person.userId, cells: { person: name, role: 'None', days: '–', givenBy: '–', state: '–', change: '–' } }];
    return person.grants.map((grant) => ({
      key: grant.id,
      cells: {
        person: name,
        role: roleText(grant),
        days: `${formatDate(grant.startsOn)} to ${grant.endsOn === null ? 'no last day' : formatDate(grant.endsOn)}`,
        givenBy: grant.givenBy ?? 'The product itself',
        state: <Tag text={STATE[grant.state].text} colour={STATE[grant.state].colour} />,
        change:
          grant.state === 'in force' || grant.state === 'to come' ? (
            <a href={`/admin/people/revoke?grant=${encodeURIComponent(grant.id)}`}>
              Revoke
              <span className="nhsuk-u-visually-hidden">
                {' '}
                {roleText(grant)} of {person.name}
              </span>
            </a>
          ) : (
            '–'
          ),
      },
    }));
  });
}

export function roleText({ role, odsCode, trustName }: Pick<GrantItem, 'role' | 'odsCode' | 'trustName'>): string {
  return odsCode === null ? ROLE_LABEL[role] : `${ROLE_LABEL[role]}, ${trustName ?? odsCode} (${odsCode})`;
}
