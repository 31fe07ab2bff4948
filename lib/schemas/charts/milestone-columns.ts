import { column } from '@/lib/schemas/tables/columns';

/** What was said of an award's milestones as a file: a date of a milestone each. */
export const MILESTONE_COLUMNS = [
  column('milestone', 'text', 'Milestone', 'What is to be achieved.'),
  column('kind', 'text', 'Kind', 'agreed (the first is the date first agreed), forecast or achieved; in the order in which they were said.'),
  column('on', 'date', 'On', 'The day for which it was agreed or forecast, or on which it was achieved.'),
  column('on_precision', 'text', 'Date precision', 'How finely the source dates it: day, month or year.'),
] as const;
