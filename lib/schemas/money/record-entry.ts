import { z } from 'zod';
import { AMOUNT_QUALIFIERS, type AmountQualifier, LEDGER_KINDS } from '@/lib/domain/funding/ledger-kind';
import { parseOwnerKey } from '@/lib/domain/funding/ledger-owner';
import { spanFault } from '@/lib/domain/funding/span-fault';
import { optional, optionalText, requiredText } from '@/lib/schemas/forms/form-fields';
import { evidenceFields } from '@/lib/schemas/recording/evidence-fields';
import { typedPounds } from './typed-pounds';

/** The longest note: it travels in an address until it is checked. */
const NOTE_LENGTH_MAX = 1_000;

/** Whose money it is, as a form names it. */
export const typedOwner = requiredText('Choose whose money it is', 250).transform((key, context) => {
  const found = parseOwnerKey(key);
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: 'Choose whose money it is' });
  return z.NEVER;
});

const { submission, version, ...evidence } = evidenceFields;

/** What is typed of an entry. */
const typed = {
  owner: typedOwner,
  kind: z.enum(LEDGER_KINDS, 'Choose the kind of money'),
  amount: typedPounds('Enter the amount'),
  qualifier: z.enum(AMOUNT_QUALIFIERS, 'Choose how the source puts the figure'),
  amountHigh: optional(typedPounds('Enter the upper end')),
  trancheId: optionalText(200),
  ...evidence,
  note: optionalText(NOTE_LENGTH_MAX),
};

function checkSpan({ amount, amountHigh, qualifier }: { amount: bigint; amountHigh: bigint | null; qualifier: AmountQualifier }, context: z.RefinementCtx): void {
  const fault = spanFault({ amountPence: amount, amountHighPence: amountHigh, qualifier });
  if (fault !== null) context.addIssue({ code: 'custom', path: ['amountHigh'], message: fault });
}

/** An entry of the ledger before it is checked: nothing is saved by it. */
export const DescribeEntry = z.object(typed).superRefine(checkSpan);

/** An entry of the ledger as it was checked. */
export const RecordEntry = z.object({ ...typed, submission, version, reason: optionalText(NOTE_LENGTH_MAX) }).superRefine(checkSpan);

export type RecordEntryInput = z.infer<typeof RecordEntry>;

/** What of the form travels in the address of the page on which it is checked. */
export const ENTRY_PARAMS = ['owner', 'kind', 'amount', 'amountHigh', 'qualifier', 'trancheId', 'effectiveOn', 'confidence', 'note', 'sourceId'] as const;

