import { CONFIDENCES } from '@/lib/domain/evidence/confidence';
import { AMOUNT_QUALIFIERS, LEDGER_KINDS, LEDGER_OWNER_KINDS } from '@/lib/domain/funding/ledger-kind';
import { formatList } from '@/lib/format/format-list';

/** What stands in each column of a table to be imported, in the order of the exported file. */
export const IMPORT_COLUMN_NOTES: readonly { readonly name: string; readonly isNeeded: boolean; readonly note: string }[] = [
  { name: 'owner_kind', isNeeded: true, note: `Whose money it is: ${formatList(LEDGER_OWNER_KINDS, 'or')}` },
  { name: 'owner_reference', isNeeded: true, note: 'How the address of the owner’s page ends, such as salford-royal; of a cohort its name, such as acute; of the programme nothing' },
  { name: 'tranche_sequence', isNeeded: false, note: 'The number of the tranche, where it belongs to one' },
  { name: 'amount_kind', isNeeded: true, note: formatList(LEDGER_KINDS, 'or') },
  { name: 'amount_gbp', isNeeded: true, note: 'As people write money: 2500000.00, £2.5m or 2.5 million' },
  { name: 'amount_qualifier', isNeeded: true, note: `How the source puts it: ${formatList(AMOUNT_QUALIFIERS, 'or')}` },
  { name: 'amount_high_gbp', isNeeded: false, note: 'The upper end, where the source gives a span' },
  { name: 'effective_on', isNeeded: true, note: 'From when it was so: 2017-03-27, 27/3/2017, March 2017 or 2017' },
  { name: 'effective_on_precision', isNeeded: false, note: 'day, month or year, where the date is written more finely than it is known' },
  { name: 'confidence', isNeeded: true, note: `How firmly the source says it: ${formatList(CONFIDENCES, 'or')}` },
  { name: 'source_id', isNeeded: true, note: 'The reference of the source, which the address of its page ends with' },
  { name: 'reverses_entry_id', isNeeded: false, note: 'Only in rows of an exported file that take another back: they are recognised, and not written' },
  { name: 'note', isNeeded: false, note: 'Anything to be kept with the entry. It is public' },
];
