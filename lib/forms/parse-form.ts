import type { z } from 'zod';
import type { FormState } from './form-state';

/** What was typed, by field. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

type Parsed<Data> = { readonly ok: true; readonly data: Data; readonly values: FormValues } | { readonly ok: false; readonly state: FormState };

/** Never shown again once typed. */
const SECRETS = new Set(['password', 'key', 'code']);

/** Names that the form's own machinery sends. */
const isMachinery = (name: string) => name.startsWith('$');

/** What was sent, by field. A field may have any name, those of our own objects too. */
function readFields(formData: FormData): Map<string, string[]> {
  const sent = new Map<string, string[]>();
  for (const [name, value] of formData) {
    if (typeof value !== 'string' || isMachinery(name)) continue;
    sent.set(name, [...(sent.get(name) ?? []), value.toWellFormed().replaceAll('\u0000', '').replaceAll('\r\n', '\n')]);
  }
  return sent;
}

/** What was typed, to be shown again. */
export function valuesOf(formData: FormData): FormValues {
  return Object.fromEntries([...readFields(formData)].filter(([name]) => !SECRETS.has(name)));
}

/**
 * Reads a form by its schema; what does not fit comes back with a message a field, and what was typed.
 * @param lists the fields of which several values may be chosen; of any other the last value counts
 */
export function parseForm<Schema extends z.ZodType>(schema: Schema, formData: FormData, lists: readonly string[] = []): Parsed<z.output<Schema>> {
  const typed = Object.fromEntries([...readFields(formData)].map(([name, values]) => [name, lists.includes(name) ? values : values.at(-1)]));
  for (const name of lists) typed[name] ??= [];
  const values = valuesOf(formData);
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { ok: true, data: parsed.data, values };
  const fieldErrors: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) fieldErrors[String(path[0] ?? '')] ??= message;
  return { ok: false, state: { status: 'invalid', values, fieldErrors, formErrors: [], attempt: Date.now() } };
}
