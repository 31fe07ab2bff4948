import { SYSTEM_CLASSES, type SystemClass } from '../system/system-class';

/** A system of an exemplar: its class, and its product where one is recorded. */
export type ReplicatedSystem = { readonly systemClass: SystemClass; readonly productSlug: string | null };

/** A system in one word, as a form sends it: `imaging`, `epr/cerner-millennium`. */
export function toSystemKey({ systemClass, productSlug }: ReplicatedSystem): string {
  return productSlug === null ? systemClass : `${systemClass}/${productSlug}`;
}

/** The system of such a word; null for what is none. */
export function parseSystemKey(key: string): ReplicatedSystem | null {
  const [, word = '', productSlug = null] = /^([a-z_]+)(?:\/([a-z0-9-]+))?$/.exec(key) ?? [];
  const systemClass = SYSTEM_CLASSES.find((known) => known === word);
  return systemClass === undefined ? null : { systemClass, productSlug };
}
