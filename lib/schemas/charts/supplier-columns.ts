import { column } from '@/lib/schemas/tables/columns';

/** The rows of the concentration on suppliers as a file: a supplier each, then what is not recorded. */
export const SUPPLIER_COLUMNS = [
  column('system_class', 'text', 'Class', 'What the systems are used for.'),
  column('counted_over', 'text', 'Counted over', 'exemplars, trusts, instances (one that trusts share counts once) or ceilings (pounds).'),
  column('supplier', 'text', 'Supplier', 'Name of the supplier; a system built in house is nobody else’s; “Not recorded” for what has no supplier on record.'),
  column('counted', 'decimal', 'Counted', 'How many, or pounds of ceilings.'),
  column('of_which_expected', 'decimal', 'Expected', 'Of those, what is only expected in the programme.'),
  column('of_which_planned', 'decimal', 'Planned', 'Of those, where the system is planned and not yet in use.'),
  column('share_low', 'decimal', 'Share, least', 'Of the whole, from 0 to 1: what is recorded.'),
  column('share_high', 'decimal', 'Share, most', 'Of the whole, from 0 to 1: if all that is not recorded were this supplier’s too.'),
  column('counted_names', 'list', 'Names', 'What is counted, by name.'),
] as const;
