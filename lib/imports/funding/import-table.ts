import type { AmountQualifier, LedgerKind } from '@/lib/domain/funding/ledger-kind';
import type { LedgerOwner } from '@/lib/domain/funding/ledger-owner';
import type { Confidence } from '@/lib/domain/evidence/confidence';
import type { TypedDate } from '@/lib/domain/evidence/typed-date';

/** What is wrong with a table: where, what was found there, and how it is mended. */
export type ImportProblem = {
  /** The row as a spreadsheet numbers it, its heading being row 1; null: the table as a whole. */
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly mend: string;
};

/** What a row says of an entry of the ledger. */
export type ImportEntry = {
  readonly owner: LedgerOwner;
  readonly kind: LedgerKind;
  /** Pence, of nought or more: of a reversal, what it takes back. */
  readonly amountPence: bigint;
  readonly amountHighPence: bigint | null;
  readonly qualifier: AmountQualifier;
  /** Whether it takes another entry back: below nought, or naming what it reverses. */
  readonly isReversal: boolean;
  readonly trancheSequence: number | null;
  readonly effectiveOn: TypedDate;
  readonly confidence: Confidence;
  readonly sourceId: string;
  readonly note: string | null;
};

/** A row as far as it could be read: what of the entry is missing stands among its problems. */
export type ReadRow = { readonly row: number; readonly entry: Partial<ImportEntry>; readonly problems: readonly ImportProblem[] };

/** Whether every part of an entry was read. */
export function isWhole(entry: Partial<ImportEntry>): entry is ImportEntry {
  const { owner, kind, amountPence, amountHighPence, qualifier, isReversal, trancheSequence, effectiveOn, confidence, sourceId, note } = entry;
  return ![owner, kind, amountPence, amountHighPence, qualifier, isReversal, trancheSequence, effectiveOn, confidence, sourceId, note].includes(undefined);
}
