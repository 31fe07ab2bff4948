import type { RawParams } from '@/lib/schemas/raw-params';

const FIELDS_MAX = 60;
const NAME = /^[A-Za-z][A-Za-z0-9-]{0,59}$/;
const LENGTH_MAX = 4_000;

/** What a form, or the step before it, says for itself in its address. */
const NOT_TYPED = new Set(['source', 'q', 'sourceId', 'version', 'submission', 'saved', 'asAt', 'knownAt']);

/**
 * What was typed into a form that was left to choose another source, from the address that brings it back: `?note=Late&source=…` is `{ note: ['Late'] }`.
 * @param keeps parameters of the address that are the task's own
 */
export function typedBefore(raw: RawParams, keeps: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const typed = Object.entries(raw).flatMap(([name, value]): [string, string[]][] => {
    if (value === undefined || !NAME.test(name) || NOT_TYPED.has(name) || keeps.includes(name)) return [];
    const values = [value].flat().map((one) => one.toWellFormed().replaceAll('\u0000', '').replaceAll('\r\n', '\n').slice(0, LENGTH_MAX));
    return values.every((one) => one === '') ? [] : [[name, values]];
  });
  return Object.fromEntries(typed.slice(0, FIELDS_MAX));
}
