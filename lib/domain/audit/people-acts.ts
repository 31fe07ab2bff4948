/** What is done to people, their roles and their ways in. */
export const PEOPLE_ACTS = ['person.added', 'password.chosen', 'grant.given', 'grant.revoked'] as const;

export type PeopleAct = (typeof PEOPLE_ACTS)[number];
