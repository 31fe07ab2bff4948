import type { Role } from '@/lib/domain/people/role';

export const ROLE_LABEL: Readonly<Record<Role, string>> = {
  trust_lead: 'Trust lead',
  programme_officer: 'Programme officer',
  vetting_officer: 'Vetting officer',
  finance_officer: 'Finance officer',
  analyst: 'Analyst',
  administrator: 'Administrator',
};

export const ROLE_HINT: Readonly<Record<Role, string>> = {
  trust_lead: 'Sees the drafts of one trust, and records for it',
  programme_officer: 'Records what happened, with its source; sees every draft',
  vetting_officer: 'Decides nominations; sees every draft',
  finance_officer: 'Keeps the ledger and releases money; sees every draft',
  analyst: 'Has API keys, saved views and snapshots',
  administrator: 'Gives and revokes roles; takes no decision of the programme',
};
