import type { PeopleAct } from '@/lib/domain/audit/people-acts';
import { toRole } from '@/lib/domain/people/role';
import { ROLE_LABEL } from '@/lib/view/people/role-label';
import { type ActWords, wordOf } from './act-words';

function roleOf(details: Parameters<ActWords>[0]): string {
  const role = toRole(wordOf(details, 'role'));
  const trust = wordOf(details, 'odsCode');
  return `${role === null ? 'a role' : `the role ${ROLE_LABEL[role].toLowerCase()}`}${trust === '' ? '' : ` of ${trust}`}`;
}

/** What was done to people, in words that follow the name of who did it. */
export const PEOPLE_ACT_WORDS: Readonly<Record<PeopleAct, ActWords>> = {
  'person.added': () => 'added a person',
  'password.chosen': () => 'chose a password',
  'grant.given': (details) => `gave ${roleOf(details)}`,
  'grant.revoked': (details) => `revoked ${roleOf(details)}, because: ${wordOf(details, 'reason')}`,
};
