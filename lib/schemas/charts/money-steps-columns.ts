import { column } from '@/lib/schemas/tables/columns';

/** The steps from promise to payment as a file: a cohort and a kind of money each, whether anything of it is recorded or not. */
export const MONEY_STEPS_COLUMNS = [
  column('cohort', 'text', 'Cohort', 'Cohort of the exemplars and fast followers; null for money to the whole programme.'),
  column('amount_kind', 'text', 'Kind', 'ceiling, approved, released or received. Kinds are never added together: a ceiling is not an approval, an approval is not a payment.'),
  column('low_gbp', 'money', 'At least', 'Pounds: the least that the entries of the kind come to; null where none is recorded.'),
  column('high_gbp', 'money', 'At most', 'Pounds: the most that they come to; null where none is recorded, or no bound is known.'),
  column('entries', 'integer', 'Entries', 'How many entries of the ledger stand behind it.'),
] as const;
