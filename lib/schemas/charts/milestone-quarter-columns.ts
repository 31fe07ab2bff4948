import { column } from '@/lib/schemas/tables/columns';

/** Milestones by the quarter for which they were first agreed, as a file. */
export const MILESTONE_QUARTER_COLUMNS = [
  column('quarter_from', 'date', 'Quarter from', 'First day of the quarter for which the milestones were first agreed; null: no agreed date is recorded.'),
  column('achieved_in_time', 'integer', 'Achieved in time', 'Milestones achieved by the date first agreed.'),
  column('achieved_late', 'integer', 'Achieved late', 'Milestones achieved after the date first agreed.'),
  column('expected_in_time', 'integer', 'Expected in time', 'Milestones not achieved, and last forecast for the date first agreed or before.'),
  column('expected_late', 'integer', 'Expected late', 'Milestones not achieved, and last forecast for after the date first agreed.'),
  column('nothing_said', 'integer', 'Nothing said', 'Milestones of which nothing is recorded since they were agreed, or no agreed date is.'),
  column('days_least', 'integer', 'Days, least', 'Fewest days after the date first agreed, negative for early; null where nothing is said of any.'),
  column('days_most', 'integer', 'Days, most', 'Most days after the date first agreed, negative for early; null where nothing is said of any.'),
] as const;
