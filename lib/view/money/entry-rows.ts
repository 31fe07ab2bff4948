import type { RecordEntryInput } from '@/lib/schemas/money/record-entry';
import { capitalise } from '@/lib/format/capitalise';
import { formatDate } from '@/lib/format/format-date';
import { poundsInFull } from '@/lib/format/pounds-in-full';
import { poundsInWords } from '@/lib/format/pounds-in-words';
import { CONFIDENCE_LABEL } from '@/lib/view/evidence/confidence-label';
import { LEDGER_KIND_LABEL } from './ledger-kind-label';
import { moneyText } from './money-text';

/** An entry as it is about to be saved, a row a field: the amount in full, in figures and in words. */
export function entryRows({ kind, amount, amountHigh, qualifier, effectiveOn, confidence, note }: Pick<RecordEntryInput, 'kind' | 'amount' | 'amountHigh' | 'qualifier' | 'effectiveOn' | 'confidence' | 'note'>, { owner, tranche, source }: { readonly owner: string; readonly tranche: string | null; readonly source: string }): { key: string; value: string }[] {
  return [
    { key: 'Whose money', value: owner },
    ...(tranche === null ? [] : [{ key: 'Tranche', value: tranche }]),
    { key: 'Kind', value: LEDGER_KIND_LABEL[kind] },
    { key: 'Amount', value: `${poundsInFull(amount)}: ${poundsInWords(amount)}` },
    ...(amountHigh === null ? [] : [{ key: 'Upper end', value: `${poundsInFull(amountHigh)}: ${poundsInWords(amountHigh)}` }]),
    { key: 'It will read', value: capitalise(moneyText({ amountPence: amount, amountHighPence: amountHigh, qualifier })) },
    { key: 'From when', value: formatDate(effectiveOn.on, effectiveOn.precision) },
    { key: 'Source', value: source },
    { key: 'How firmly', value: CONFIDENCE_LABEL[confidence] },
    ...(note === null ? [] : [{ key: 'Note', value: note }]),
  ];
}
