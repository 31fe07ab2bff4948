import { parseSystemKey, toSystemKey } from '@/lib/domain/fast-follower/system-key';
import { SYSTEM_CLASSES } from '@/lib/domain/system/system-class';
import type { OfferedSystem } from '@/lib/queries/nomination/list-offered-systems';
import { productWithSupplier, SYSTEM_CLASS_LABEL } from '@/lib/view/system/system-label';

type SystemChoice = { readonly value: string; readonly label: string; readonly hint?: string };

/** What may be chosen: each product recorded of the exemplar, and each class of which none is recorded. */
export function systemChoices(offered: readonly OfferedSystem[]): SystemChoice[] {
  const classes = new Set(offered.map(({ systemClass }) => systemClass));
  return [
    ...offered.map((system) => ({ value: toSystemKey(system), label: `${SYSTEM_CLASS_LABEL[system.systemClass]}: ${productWithSupplier(system)}` })),
    ...SYSTEM_CLASSES.filter((systemClass) => !classes.has(systemClass)).map((systemClass) => ({ value: systemClass, label: SYSTEM_CLASS_LABEL[systemClass], hint: 'Which product the exemplar uses is not recorded' })),
  ];
}

/** Systems that were chosen, in words. One that the exemplar has no more is said by its class. */
export function systemNames(keys: readonly string[], offered: readonly OfferedSystem[]): string[] {
  const choices = new Map(systemChoices(offered).map(({ value, label }) => [value, label]));
  return keys.map((key) => {
    const known = parseSystemKey(key);
    return choices.get(key) ?? (known === null ? key : `${SYSTEM_CLASS_LABEL[known.systemClass]}: no longer recorded of the exemplar`);
  });
}
