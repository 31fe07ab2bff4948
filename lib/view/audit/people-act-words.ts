import type { PeopleAct } from '@/lib/domain/audit/people-acts';
import { formatDate } from '@/lib/format/format-date';
import { toRole } from '@/lib/domain/people/role';
import { ROLE_LABEL } from '@/lib/view/people/role-label';
import { type ActWords, wordOf } from './act-words';

function roleOf(details: Parameters<ActWords>[0]): string {
  const role = toRole(wordOf(details, 'role'));
  const trust = wordOf(details, 'odsCode');
  return `${role === null ? 'a role' : `the role ${ROLE_LABEL[role].toLowerCase()}`}${trust === '' ? '' : ` of ${trust}`}`;
}

function rolesOf(details: Parameters<ActWords>[0], name: string): string {
  const roles = details[name];
  return Array.isArray(roles) ? roles.flatMap((role) => toRole(String(role)) ?? []).map((role) => ROLE_LABEL[role].toLowerCase()).join(', ') : '';
}

function formatDay(details: Parameters<ActWords>[0]): string {
  const day = wordOf(details, 'lastDay');
  return day === '' ? 'its last day' : formatDate(day);
}

/** What was done to people, in words that follow the name of who did it. */
export const PEOPLE_ACT_WORDS: Readonly<Record<PeopleAct, ActWords>> = {
  'person.added': () => 'added a person',
  'person.forgotten': (details) => `made a person unrecognisable, because: ${wordOf(details, 'reason')}`,
  'password.chosen': () => 'chose a password',
  'identity.linked': (details) => `signed in with ${wordOf(details, 'issuer')} for the first time`,
  'second_factor.set_up': () => 'set up an authenticator app',
  'second_factor.removed': (details) => (wordOf(details, 'reason') === '' ? 'removed their authenticator app' : `removed an authenticator app, because: ${wordOf(details, 'reason')}`),
  'second_factor.rules_changed': (details) => {
    const [required, lifted] = [rolesOf(details, 'required'), rolesOf(details, 'lifted')];
    if (required === '' && lifted === '') return 'decided which roles need an authenticator app';
    return [...(required === '' ? [] : [`made an authenticator app needed for: ${required}`]), ...(lifted === '' ? [] : [`made an authenticator app no longer needed for: ${lifted}`])].join(', and ');
  },
  'backup_codes.made': () => 'made new backup codes',
  'backup_code.used': () => 'signed in with a backup code',
  'grant.given': (details) => `gave ${roleOf(details)}`,
  'api_key.made': (details) => `made the API key “${wordOf(details, 'name')}” (${wordOf(details, 'prefix')}…), which works until ${formatDay(details)}`,
  'api_key.revoked': (details) => `revoked the API key “${wordOf(details, 'name')}” (${wordOf(details, 'prefix')}…)${wordOf(details, 'reason') === '' ? '' : `, because: ${wordOf(details, 'reason')}`}`,
  'grant.revoked': (details) => `revoked ${roleOf(details)}, because: ${wordOf(details, 'reason')}`,
};
