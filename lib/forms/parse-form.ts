import type { z } from 'zod';
import type { FormState } from './form-state';

/** What was typed, by field. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

type Parsed<Data> = { readonly ok: true; readonly data: Data; readonly values: FormValues } | { readonly ok: false; readonly state: FormState };

/** Never shown again once typed. */
const SECRETS = new Set(['password', 'key', 'code']);

/** Names that the form's own machinery sends. */
const isMachinery = (name: string) => name.startsWith('$');

/**
 * Reads a form by its schema; what does not fit comes back with a message a field, and what was typed.
 * @param lists the fields of which several values may be chosen; of any other the last value counts
 */
export function parseForm<Schema extends z.ZodType>(schema: Schema, formData: FormData, lists: readonly string[] = []): Parsed<z.output<Schema>> {
  const sent: Record<string, string[]> = {};
  for (const [name, value] of formData) {
    if (typeof value !== 'string' || isMachinery(name)) continue;
    (sent[name] ??= []).push(value.toWellFormed().replaceAll('\u0000', '').replaceAll('\r\n', '\n'));
  }
  const typed = Object.fromEntries(Object.entries(sent).map(([name, values]) => [name, lists.includes(name) ? values : values.at(-1)]));
  for (const name of lists) typed[name] ??= [];
  const values = Object.fromEntries(Object.entries(sent).filter(([name]) => !SECRETS.has(name)));
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { ok: true, data: parsed.data, values };
  const fieldErrors: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) fieldErrors[String(path[0] ?? '')] ??= message;
  return { ok: false, state: { status: 'invalid', values, fieldErrors, formErrors: [], attempt: Date.now() } };
}
