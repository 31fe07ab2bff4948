/** What is done to people, their roles and their ways in. */
export const PEOPLE_ACTS = [
  'person.added',
  'person.forgotten',
  'password.chosen',
  'identity.linked',
  'second_factor.set_up',
  'second_factor.removed',
  'second_factor.rules_changed',
  'backup_codes.made',
  'backup_code.used',
  'grant.given',
  'grant.revoked',
  'api_key.made',
  'api_key.revoked',
] as const;

export type PeopleAct = (typeof PEOPLE_ACTS)[number];
