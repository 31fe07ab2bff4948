import type { z } from 'zod';
import type { FormState } from './form-state';

type Parsed<Data> = { readonly ok: true; readonly data: Data; readonly values: Record<string, string> } | { readonly ok: false; readonly state: FormState };

/** Never shown again once typed. */
const SECRETS = new Set(['password', 'key']);

/** Reads a form by its schema; what does not fit comes back with a message a field, and what was typed. */
export function parseForm<Schema extends z.ZodType>(schema: Schema, formData: FormData): Parsed<z.output<Schema>> {
  const typed = Object.fromEntries([...formData].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$')));
  const values = Object.fromEntries(Object.entries(typed).filter(([name]) => !SECRETS.has(name)));
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { ok: true, data: parsed.data, values };
  const fieldErrors: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) fieldErrors[String(path[0] ?? '')] ??= message;
  return { ok: false, state: { status: 'invalid', values, fieldErrors, formErrors: [] } };
}

/** The state that shows a command's problem. */
export function rejected(values: Readonly<Record<string, string>>, problem: { readonly fields?: Readonly<Record<string, string>>; readonly message?: string }): FormState {
  return { status: 'invalid', values, fieldErrors: problem.fields ?? {}, formErrors: problem.message === undefined ? [] : [problem.message] };
}
