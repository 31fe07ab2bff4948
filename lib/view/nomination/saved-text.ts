const TEXTS: ReadonlyMap<string, string> = new Map([
  ['draft', 'The draft was saved'],
  ['sent', 'The nomination was sent'],
  ['countersign', 'The nomination was countersigned'],
  ['refuse', 'The nomination was refused'],
  ['vetting', 'Vetting has started'],
  ['approved', 'The nomination was approved'],
  ['approved_with_conditions', 'The nomination was approved with conditions'],
  ['changes_requested', 'The nomination went back for changes'],
  ['declined', 'The nomination was declined'],
  ['advanced', 'The step was recorded'],
  ['entry', 'The ledger entry was recorded'],
  ['reversal', 'The ledger entry was reversed: it counts for nothing from then on, and stays on record'],
  ['withdrawn', 'It was withdrawn'],
  ['replication', 'Whether it runs the system was recorded'],
  ['milestone', 'The milestone was recorded'],
  ['retracted', 'It was retracted: it no longer counts, and stays on record'],
]);

/** What to say at the top of a pairing's page that a task led back to; null where none did. */
export function savedNominationText(saved: string | readonly string[] | undefined): string | null {
  return typeof saved === 'string' ? (TEXTS.get(saved) ?? null) : null;
}
