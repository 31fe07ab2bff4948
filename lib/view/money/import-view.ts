import type { LedgerKind } from '@/lib/domain/funding/ledger-kind';
import { isRefused } from '@/lib/domain/funding/ledger-limits';
import { type LedgerOwner, ownerKey } from '@/lib/domain/funding/ledger-owner';
import { capitalise } from '@/lib/format/capitalise';
import { formatCount } from '@/lib/format/format-count';
import { formatDate } from '@/lib/format/format-date';
import { formatList } from '@/lib/format/format-list';
import { importedText } from '@/lib/format/imported-text';
import { poundsInFull } from '@/lib/format/pounds-in-full';
import type { CheckedImport } from '@/lib/queries/funding/check-import-draft';
import { ownerHref } from '@/lib/view/funding/owner-href';
import { LEDGER_KIND_LABEL } from './ledger-kind-label';
import { limitText } from './limit-text';
import { rangeText } from './range-text';

/** Problems shown at once: a table with more has one fault many times over. */
const PROBLEMS_SHOWN_MAX = 500;

type Check = CheckedImport['check'];
type Judged = Check['rows'][number];

/** One row of a table that was checked, as it would be written. */
export type ImportRowView = { readonly key: string; readonly row: string; readonly owner: { readonly name: string; readonly href: string }; readonly money: string; readonly when: string; readonly source: string; readonly outcome: string; readonly isWritten: boolean };

export type ImportView = {
  /** The whole table in a sentence. */
  readonly answer: string;
  readonly problems: readonly { readonly key: string; readonly where: string; readonly column: string; readonly found: string; readonly mend: string }[];
  /** Problems that are not shown among them. */
  readonly problemsMore: number;
  /** Columns that are not read, in a sentence; null where there are none. */
  readonly unread: string | null;
  readonly totals: readonly { readonly kind: LedgerKind; readonly label: string; readonly entries: number; readonly sum: string }[];
  readonly limits: readonly { readonly key: string; readonly owner: string; readonly href: string; readonly texts: readonly string[] }[];
  readonly rows: readonly ImportRowView[];
  /** Why it is not to be written as it stands; null where it may be. */
  readonly refusal: string | null;
};

/** A table that was checked, in words: what is wrong with it, and what would become of each row. */
export function toImportView({ check, ownerNames, sourceTitles }: CheckedImport): ImportView {
  const nameOf = (owner: LedgerOwner) => ownerNames.get(ownerKey(owner)) ?? owner.reference ?? '';
  return {
    answer: answerOf(check),
    problems: check.problems.slice(0, PROBLEMS_SHOWN_MAX).map(({ row, column, value, mend }, index) => ({
      key: String(index),
      where: row === null ? 'The whole table' : `Row ${row}`,
      column: column ?? 'The whole row',
      found: value === null ? 'Nothing' : `“${value.length > 120 ? `${value.slice(0, 120)}…` : value}”`,
      mend,
    })),
    problemsMore: Math.max(0, check.problems.length - PROBLEMS_SHOWN_MAX),
    unread: check.unknownColumns.length === 0 ? null : `${check.unknownColumns.length === 1 ? 'This column is none' : 'These columns are none'} of the ledger’s, and nothing of ${check.unknownColumns.length === 1 ? 'it' : 'them'} is read: ${formatList(check.unknownColumns)}.`,
    totals: check.totals.map(({ kind, entries, range }) => ({ kind, label: LEDGER_KIND_LABEL[kind], entries, sum: capitalise(rangeText(range)) })),
    limits: check.limits.map(({ owner, broken }) => ({ key: ownerKey(owner), owner: nameOf(owner), href: ownerHref(owner), texts: broken.map(limitText) })),
    rows: check.rows.map((judged) => toRowView(judged, nameOf(judged.entry.owner), sourceTitles.get(judged.entry.sourceId)?.title ?? 'This tracker itself')),
    refusal: refusalOf(check),
  };
}

function answerOf({ problems, rowCount, rows }: Check): string {
  const ofRows = new Set(problems.flatMap(({ row }) => row ?? [])).size;
  if (problems.length > 0) return rowCount === 0 ? 'The table cannot be read as it stands. Nothing was written.' : `${formatCount(problems.length, 'thing')} to mend in ${ofRows} of ${formatCount(rowCount, 'row')}. Nothing was written.`;
  const count = (kind: Judged['outcome']['kind']) => rows.filter(({ outcome }) => outcome.kind === kind).length;
  const parts = [formatCount(count('new'), 'new entry', 'new entries'), `${count('more evidence')} as more evidence`, `${count('on record') + count('taken back')} on record already`];
  return `${capitalise(formatCount(rowCount, 'row'))}: ${formatList(parts)}. Nothing is written until you say so.`;
}

function refusalOf({ before, limits, rows }: Check): string | null {
  if (before !== null) return `${importedText(before)}.`;
  if (limits.some(({ broken }) => isRefused(broken))) return 'No reason sets the programme’s own ceiling aside. Record a higher ceiling first, where there is one, or take these rows out.';
  return rows.some(({ outcome: { kind } }) => kind === 'new' || kind === 'more evidence') ? null : 'Every row is on record already, from the source that it names. There is nothing to write.';
}

function toRowView({ row, entry, outcome }: Judged, name: string, source: string): ImportRowView {
  return {
    key: String(row),
    row: String(row),
    owner: { name, href: ownerHref(entry.owner) },
    money: `${LEDGER_KIND_LABEL[entry.kind]}: ${entry.isReversal ? 'takes back ' : ''}${figureText(entry)}${entry.trancheSequence === null ? '' : `, tranche ${entry.trancheSequence}`}`,
    when: formatDate(entry.effectiveOn.on, entry.effectiveOn.precision),
    source,
    outcome: outcomeText(outcome),
    isWritten: outcome.kind === 'new' || outcome.kind === 'more evidence',
  };
}

/** The figure to the penny with its hedge: "up to £2,500,000.00". */
function figureText({ amountPence, amountHighPence, qualifier }: Judged['entry']): string {
  const figure = `${poundsInFull(amountPence)}${amountHighPence === null ? '' : ` to ${poundsInFull(amountHighPence)}`}`;
  return qualifier === 'exact' ? figure : `${qualifier.replaceAll('_', ' ')} ${figure}`;
}

function outcomeText(outcome: Judged['outcome']): string {
  switch (outcome.kind) {
    case 'new':
      return 'New entry';
    case 'more evidence':
      return 'row' in outcome.of ? `More evidence for row ${outcome.of.row}` : 'More evidence for what is on record';
    case 'on record':
      return 'On record already: not written again';
    case 'taken back':
      return 'On record, and taken back since: not written again. To record it anew, record it by itself';
  }
}
