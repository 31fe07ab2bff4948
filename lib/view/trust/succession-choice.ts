import type { SuccessionKind } from '@/lib/domain/trust/succession-kind';

/** How one trust may follow another, as choices of a form. */
export const SUCCESSION_CHOICE: Readonly<Record<SuccessionKind, { readonly label: string; readonly hint: string }>> = {
  merger: { label: 'Merger', hint: 'It and others became one trust' },
  acquisition: { label: 'Acquisition', hint: 'Another trust took it over' },
  renaming: { label: 'Renaming', hint: 'The same trust, with the same code, under a new name' },
};
