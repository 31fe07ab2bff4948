import { z } from 'zod';
import { CONFIDENCES } from '@/lib/domain/evidence/confidence';
import { DATE_PRECISIONS, type DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { TypedDate } from '@/lib/domain/evidence/typed-date';
import { COHORTS } from '@/lib/domain/cohort/cohort';
import { AMOUNT_QUALIFIERS, LEDGER_KINDS, LEDGER_OWNER_KINDS, type LedgerOwnerKind } from '@/lib/domain/funding/ledger-kind';
import { type LedgerOwner, parseOwnerKey } from '@/lib/domain/funding/ledger-owner';
import { spanFault } from '@/lib/domain/funding/span-fault';
import { optional, optionalText, requiredText, typedDate } from '@/lib/schemas/forms/form-fields';
import { typedPounds } from '@/lib/schemas/money/typed-pounds';
import type { ImportColumn } from './import-columns';
import type { ImportEntry, ImportProblem, ReadRow } from './import-table';
import type { TableCells } from './read-import-table';

const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) => z.enum(words, `Write ${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`);

/** Of each column by itself. */
const CELLS = {
  ownerKind: oneOf(LEDGER_OWNER_KINDS),
  kind: oneOf(LEDGER_KINDS),
  amount: typedPounds('Write the amount, as 2500000.00, £2.5m or 2.5 million'),
  amountHigh: optional(typedPounds('Write the upper end')),
  qualifier: oneOf(AMOUNT_QUALIFIERS),
  date: typedDate('Write the date from which it was so, as 2017-03-27, March 2017 or 2017'),
  precision: optional(oneOf(DATE_PRECISIONS)),
  confidence: oneOf(CONFIDENCES),
  sourceId: requiredText('Write the reference of the source that says so, which its page gives', 200),
  trancheSequence: optional(z.string().trim().regex(/^[1-9]\d{0,3}$/, 'Write the number of the tranche, such as 1').transform(Number)),
  note: optionalText(),
};

/** Reads each cell of a row, and says of every one that cannot be read how it is mended. */
export function readImportRow({ row, cells }: TableCells): ReadRow {
  const problems: ImportProblem[] = [];
  const textOf = (column: ImportColumn) => cells.get(column) ?? '';
  const complain = (column: ImportColumn, mend: string) => void problems.push({ row, column, value: textOf(column) === '' ? null : textOf(column), mend });
  const read = <Value>(column: ImportColumn, schema: z.ZodType<Value>, text = textOf(column)): Value | undefined => {
    const parsed = schema.safeParse(text);
    if (!parsed.success) complain(column, parsed.error.issues[0]?.message ?? '');
    return parsed.data;
  };

  const isReversal = textOf('reverses_entry_id') !== '' || isBelowNought(textOf('amount_gbp'));
  const figureOf = (column: ImportColumn) => (isReversal ? textOf(column).replace(/^[-\u2212]/, '') : textOf(column));
  const ownerKind = read('owner_kind', CELLS.ownerKind, textOf('owner_kind').toLowerCase());
  const qualifier = read('amount_qualifier', CELLS.qualifier, textOf('amount_qualifier').toLowerCase());
  const amountPence = read('amount_gbp', CELLS.amount, figureOf('amount_gbp'));
  const amountHighPence = read('amount_high_gbp', CELLS.amountHigh, figureOf('amount_high_gbp'));
  const date = read('effective_on', CELLS.date);
  const precision = read('effective_on_precision', CELLS.precision, textOf('effective_on_precision').toLowerCase());
  if (amountPence !== undefined && amountHighPence !== undefined && qualifier !== undefined) {
    const fault = spanFault({ amountPence, amountHighPence, qualifier });
    // What stands on record of a span need not rise: "£0 to £0" taken back.
    if (fault !== null && !isReversal) complain('amount_high_gbp', fault);
  }
  const entry: Partial<ImportEntry> = withoutUndefined({
    owner: ownerKind === undefined ? undefined : readOwner(ownerKind, textOf('owner_reference'), complain),
    kind: read('amount_kind', CELLS.kind, textOf('amount_kind').toLowerCase()),
    amountPence,
    amountHighPence,
    qualifier,
    isReversal,
    trancheSequence: read('tranche_sequence', CELLS.trancheSequence),
    effectiveOn: date === undefined || precision === undefined ? undefined : datedAs(date, precision, complain),
    confidence: read('confidence', CELLS.confidence, textOf('confidence').toLowerCase()),
    sourceId: read('source_id', CELLS.sourceId),
    note: read('note', CELLS.note),
  });
  return { row, entry, problems };
}

function isBelowNought(text: string): boolean {
  return /^[-\u2212]/.test(text);
}

function readOwner(kind: LedgerOwnerKind, reference: string, complain: (column: ImportColumn, mend: string) => void): LedgerOwner | undefined {
  const owner = kind === 'programme' ? parseOwnerKey(reference === '' ? kind : '') : parseOwnerKey(`${kind}:${kind === 'cohort' ? reference.toLowerCase() : reference}`);
  if (owner !== null) return owner;
  const mend = { programme: 'Leave this empty: the programme has no reference', cohort: `Write ${COHORTS.join(', ')}`, exemplar: 'Write the reference of the exemplar, as the address of its page ends', fast_follower: 'Write the reference of the pairing, as the address of its page ends' } as const;
  complain('owner_reference', mend[kind]);
  return undefined;
}

/** The date as finely as the row says: 2017-03-01 "to the month" is March 2017. */
function datedAs(date: TypedDate, precision: DatePrecision | null, complain: (column: ImportColumn, mend: string) => void): TypedDate | undefined {
  if (precision === null || precision === date.precision) return date;
  const isFirstDay = date.precision === 'day' && (precision === 'month' ? date.on.endsWith('-01') : date.on.endsWith('-01-01'));
  const isFirstMonth = date.precision === 'month' && precision === 'year' && date.on.endsWith('-01-01');
  if (isFirstDay || isFirstMonth) return { on: date.on, precision };
  complain('effective_on_precision', `The date is known to the ${date.precision}, and this says ${precision}. Leave it empty, or write ${date.precision}`);
  return undefined;
}

function withoutUndefined(entry: { [Key in keyof ImportEntry]: ImportEntry[Key] | undefined }): Partial<ImportEntry> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
