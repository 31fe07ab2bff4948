import { column } from '@/lib/schemas/tables/columns';

/** The rows of a what-if's chart as a file: a cohort of a scenario each. */
export const PLAN_COLUMNS = [
  column('what_if', 'text', 'What-if', 'Says in every row that this is no actual money.'),
  column('scenario', 'text', 'Scenario', 'All sites, or scenario A or B where two are compared.'),
  column('cohort', 'text', 'Cohort', 'Cohort of the sites.'),
  column('sites', 'integer', 'Sites', 'How many sites of the cohort are in the scenario.'),
  column('amount_gbp', 'money', 'Together', 'Pounds that they would get together.'),
  column('unfunded_gbp', 'money', 'Unfunded', 'Pounds that they are short of their ceilings; null where a ceiling is not recorded.'),
  column('match_required_gbp', 'money', 'Match required', 'Pounds of local money asked of them.'),
] as const;
