/** What a person may be trusted with. A trust lead is one of a named trust; the others are of the programme. */
export const ROLES = ['trust_lead', 'programme_officer', 'vetting_officer', 'finance_officer', 'analyst', 'administrator'] as const;

export type Role = (typeof ROLES)[number];

/** As the command line and addresses write it: `trust-lead`. */
export function toRole(word: string): Role | null {
  const role = word.trim().toLowerCase().replaceAll('-', '_');
  return (ROLES as readonly string[]).includes(role) ? (role as Role) : null;
}
