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
  'person.forgotten': (details) => `made a person unrecognisable, because: ${wordOf(details, 'reason')}`,
  'password.chosen': () => 'chose a password',
  'identity.linked': (details) => `signed in with ${wordOf(details, 'issuer')} for the first time`,
  'second_factor.set_up': () => 'set up an authenticator app',
  'second_factor.removed': (details) => (wordOf(details, 'reason') === '' ? 'removed their authenticator app' : `removed an authenticator app, because: ${wordOf(details, 'reason')}`),
  'second_factor.required': (details) => `made ${roleOf(details)} need an authenticator app`,
  'second_factor.no_longer_required': (details) => `let ${roleOf(details)} be used without an authenticator app`,
  'backup_codes.made': () => 'made new backup codes',
  'backup_code.used': () => 'signed in with a backup code',
  'grant.given': (details) => `gave ${roleOf(details)}`,
  'grant.revoked': (details) => `revoked ${roleOf(details)}, because: ${wordOf(details, 'reason')}`,
};
