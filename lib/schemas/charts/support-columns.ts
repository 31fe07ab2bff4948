import { column } from '@/lib/schemas/tables/columns';

/** The rows of support by region or Wachter group as a file. */
export const SUPPORT_COLUMNS = [
  column('by', 'text', 'By', 'region, or group of the Wachter review.'),
  column('key', 'text', 'Key', 'Region or group; not-recorded; or shared, for money of a whole cohort or of the programme.'),
  column('name', 'text', 'Name', 'The same in words.'),
  column('measure', 'text', 'Measure', 'trusts, or a kind of money. Kinds are never added together.'),
  column('exemplars', 'integer', 'Exemplars', 'Trusts of an exemplar; null for money.'),
  column('expected', 'integer', 'Expected', 'Trusts of an exemplar that is only expected; null for money.'),
  column('fast_followers', 'integer', 'Fast followers', 'Trusts that follow and are no exemplar’s; null for money.'),
  column('others', 'integer', 'Others', 'Trusts without a part in the programme; null for money.'),
  column('amount_low_gbp', 'money', 'Least', 'The least that the hedged figures come to, in pounds; null for trusts, and where nothing is recorded.'),
  column('amount_high_gbp', 'money', 'Most', 'The most that they come to, in pounds; null where no upper bound is known too.'),
] as const;
