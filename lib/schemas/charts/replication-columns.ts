import { column } from '@/lib/schemas/tables/columns';

/** The rows of the intervals of replication as a file: a pairing each, of those for which systems were fixed at nomination. */
export const REPLICATION_COLUMNS = [
  column('reference', 'text', 'Reference', 'Name of the pairing in addresses.'),
  column('follower', 'text', 'Follower', 'Name of the follower trust, or whom it follows where the trust is not recorded.'),
  column('exemplar_name', 'text', 'Exemplar', 'The exemplar it follows.'),
  column('cohort', 'text', 'Cohort', 'Cohort of the exemplar.'),
  column('systems', 'integer', 'Systems', 'Systems fixed at nomination that apply to the follower: what the shares are of.'),
  column('systems_run', 'integer', 'Run', 'Of those, how many the follower runs, the same or an equivalent.'),
  column('systems_different', 'integer', 'Different', 'Of those, in place of how many it runs something else.'),
  column('systems_unknown', 'integer', 'Unknown', 'Of those, of how many it is not known.'),
  column('systems_not_applicable', 'integer', 'Do not apply', 'Systems fixed at nomination that do not apply to the follower: not counted in systems.'),
  column('replication_low', 'decimal', 'At least', 'Lowest share (0 to 1) of the systems that the follower may run.'),
  column('replication_high', 'decimal', 'At most', 'Highest share (0 to 1) of the systems that the follower may run.'),
  column('target', 'decimal', 'Target', 'Share (0 to 1) that its cohort is to run; null where no figure is recorded.'),
  column('standing', 'text', 'Target met', 'met, not_met, or cannot_be_known as what is unknown may turn out; null where there is no target.'),
] as const;
