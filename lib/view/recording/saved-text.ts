const TEXTS: ReadonlyMap<string, string> = new Map([
  ['status', 'The status was recorded'],
  ['gate', 'The approval that it waits on was recorded'],
  ['decision', 'The decision was recorded'],
  ['member', 'Who is part of it was recorded'],
  ['membership', 'The footprint membership was recorded'],
  ['succession', 'The succession was recorded'],
  ['regulation', 'The regulatory event was recorded'],
  ['system', 'The system was recorded'],
  ['maturity', 'The maturity figure was recorded'],
  ['place-maturity', 'What was said of this place’s maturity was recorded'],
  ['wachter-group', 'The group of the Wachter review was recorded'],
  ['blueprint', 'The blueprint was added'],
  ['reuse', 'The reuse of the blueprint was recorded'],
  ['milestone', 'The milestone was recorded'],
  ['exemplar', 'The exemplar was added'],
  ['source', 'The source was added'],
  ['entry', 'The ledger entry was recorded'],
  ['import', 'The table was imported: what was new in it is in the ledger'],
  ['reversal', 'The ledger entry was reversed: it counts for nothing from then on, and stays on record'],
  ['tranche', 'The tranche was recorded'],
  ['gate', 'The gate was recorded'],
  ['retracted', 'It was retracted: it no longer counts, and stays on record'],
]);

/** What to say at the top of a record's page that a task led back to; null where none did. */
export function savedText(saved: string | readonly string[] | undefined): string | null {
  return typeof saved === 'string' ? (TEXTS.get(saved) ?? null) : null;
}
