import { z } from 'zod';
import { parseTypedDate } from '@/lib/domain/evidence/typed-date';

/** What every form that changes a record carries: its own key, and the version that it was read at. */
export const formMachinery = {
  submission: z.uuid('Open this form again: it was not sent as we made it'),
  version: z.coerce.number('Open this form again: it was not sent as we made it').int().min(0),
};

/** A text that must be given. */
export function requiredText(missing: string, lengthMax = 2_000) {
  return z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(lengthMax, `Use ${lengthMax.toLocaleString('en-GB')} characters or fewer`);
}

/** A text that may be left empty: null then. */
export function optionalText(lengthMax = 2_000) {
  return z
    .string()
    .trim()
    .max(lengthMax, `Use ${lengthMax.toLocaleString('en-GB')} characters or fewer`)
    .transform((text) => (text === '' ? null : text))
    .default(null);
}

/** A date typed to the day, the month or the year. */
export function typedDate(missing: string) {
  return requiredText(missing, 40).transform((text, context) => {
    const date = parseTypedDate(text);
    if (date !== null) return date;
    context.addIssue({ code: 'custom', message: `“${text}” is not a date. Write it as 27 3 2017, March 2017 or 2017` });
    return z.NEVER;
  });
}

/** A day, typed in full: its ISO date. */
export function typedDay(missing: string) {
  return typedDate(missing).transform(({ on, precision }, context) => {
    if (precision === 'day') return on;
    context.addIssue({ code: 'custom', message: 'Write the day too, as in 27 3 2017' });
    return z.NEVER;
  });
}

/** Left empty, null; anything else as the schema says. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : value), schema.nullable().default(null));
}
