import { AMOUNT_QUALIFIERS, LEDGER_KINDS, type AmountQualifier, type LedgerKind } from '@/lib/domain/funding/ledger-kind';
import { LEDGER_KIND_LABEL } from './ledger-kind-label';

const KIND_HINT: Readonly<Partial<Record<LedgerKind, string>>> = {
  ceiling: 'The most that was promised: “up to £10m”',
  approved: 'Agreed to be paid, with or without conditions',
  scheduled: 'Planned for a date',
  released: 'Sent by the centre',
  received: 'Had by the trust',
  returned: 'Given back to the centre',
  written_off: 'Given up',
};

const QUALIFIER: Readonly<Record<AmountQualifier, { readonly label: string; readonly hint: string }>> = {
  exact: { label: 'Exactly', hint: 'The figure itself' },
  up_to: { label: 'Up to', hint: 'A ceiling: anything from nothing to the figure' },
  about: { label: 'About', hint: 'A rounded figure, or a span' },
  at_least: { label: 'At least', hint: 'The figure or more; with an upper end, between the two' },
};

/** Kinds of money as choices of a form, from promise to payment. */
export const LEDGER_KIND_CHOICES = LEDGER_KINDS.map((kind) => ({ value: kind, label: LEDGER_KIND_LABEL[kind], hint: KIND_HINT[kind] ?? '' }));

/** How a source may put a figure, as choices of a form. */
export const QUALIFIER_CHOICES = AMOUNT_QUALIFIERS.map((qualifier) => ({ value: qualifier, ...QUALIFIER[qualifier] }));
