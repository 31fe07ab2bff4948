import { z } from 'zod';
import { CONFIDENCES, type Confidence } from '@/lib/domain/evidence/confidence';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';

/** A value as the database takes it from JSON. Whole numbers that may be large travel as text. */
export type ColumnValue = string | number | boolean | null;

/** How one CSV column is read, and which columns of the database it fills. */
export type Cell = {
  readonly schema: z.ZodType<unknown, string>;
  /** Columns filled, given the parsed value. `null` when the column is not stored with the row. */
  readonly toColumns: ((parsed: unknown, column: string) => Record<string, ColumnValue>) | null;
};

/** A further source of an event; without a confidence it speaks as firmly as the first. */
export type FurtherSource = { readonly sourceId: string; readonly confidence: Confidence | null };

const written = z
  .string()
  // eslint-disable-next-line no-control-regex -- a control character in a data file is a fault to report
  .refine((value) => !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(value), { error: 'holds a control character', abort: true })
  .refine((value) => value === value.trim(), { error: 'begins or ends with a space', abort: true });

const required = written.refine((value) => value !== '', { error: 'is empty, but is required', abort: true });

function cell<T extends ColumnValue>(schema: z.ZodType<T, string>): Cell {
  return { schema, toColumns: (parsed, column) => ({ [column]: parsed as ColumnValue }) };
}

/** The same cell, which may be empty: not recorded. */
export function optional(inner: Cell): Cell {
  const { schema, toColumns } = inner;
  return {
    schema: z.string().transform((value, context) => {
      if (value === '') return null;
      const result = schema.safeParse(value);
      if (result.success) return result.data;
      for (const issue of result.error.issues) context.addIssue({ code: 'custom', message: issue.message });
      return z.NEVER;
    }),
    toColumns,
  };
}

export const text: Cell = cell(required);

/** A key that stays the same for good: letters, digits, hyphens. */
export const key: Cell = matching(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'is not a key: letters and digits joined by single hyphens');

/** A key whose words are joined by underscores. */
export const snakeKey: Cell = matching(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, 'is not snake_case');

export const odsCode: Cell = matching(/^[A-Z0-9]{3,6}$/, 'is not an ODS code: three to six capitals or digits');

export const url: Cell = cell(
  required.refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), 'is not a web address'),
);

/** Text that has one form. */
export function matching(pattern: RegExp, reason: string): Cell {
  return cell(required.refine((value) => pattern.test(value), reason));
}

/** One word of a list. */
export function oneOf(words: readonly string[]): Cell {
  return cell(required.refine((value) => words.includes(value), `is not one of ${words.join(', ')}`));
}

export const yesOrNo: Cell = cell(
  required
    .refine((value) => value === 'true' || value === 'false', 'is neither true nor false')
    .transform((value) => value === 'true'),
);

/** A whole number within bounds. */
export function wholeNumber(min: number, max: number): Cell {
  return cell(
    required
      .refine((value) => /^-?\d{1,15}$/.test(value), { error: 'is not a whole number', abort: true })
      .transform(Number)
      .refine((value) => value >= min && value <= max, `is not between ${min} and ${max}`),
  );
}

/** A plain decimal within bounds and with at most so many places, kept as text so that no digit is lost. */
export function decimal(min: number, max: number, placesMax: number): Cell {
  return cell(
    required
      .refine((value) => /^-?\d{1,14}(\.\d+)?$/.test(value), { error: 'is not a plain decimal number', abort: true })
      .refine((value) => (value.split('.')[1] ?? '').length <= placesMax, `has more than ${placesMax} decimal places`)
      .refine((value) => Number(value) >= min && Number(value) <= max, `is not between ${min} and ${max}`),
  );
}

/** Pounds without separators, turned exactly into whole pence: `2500000` and `2500000.50` are 250000000 and 250000050. */
export function pounds(column: string): Cell {
  return {
    schema: required
      .refine((value) => /^-?\d{1,12}(\.\d{1,2})?$/.test(value), 'is not an amount in pounds, without separators, to the penny at most')
      .transform((value) => {
        const [whole = '0', fraction = ''] = value.replace('-', '').split('.');
        const pence = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
        return String(value.startsWith('-') ? -pence : pence);
      }),
    toColumns: (parsed) => ({ [column]: parsed as string | null }),
  };
}

function isCalendarDate(isoDate: string): boolean {
  const at = new Date(`${isoDate}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(isoDate);
}

const day = required.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDate(value), 'is not a date like 2016-09-07');

export const isoDay: Cell = cell(day);

/** A date as finely as its source gives it: `2016`, `2016-11` or `2016-09-07`. */
export function datedAs(dateColumn: string, precisionColumn: string): Cell {
  return {
    schema: required
      .refine(
        (value) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) && isCalendarDate(firstDayOf(value)),
        'is not a date like 2016, 2016-11 or 2016-09-07',
      ),
    toColumns: (parsed) =>
      typeof parsed === 'string'
        ? { [dateColumn]: firstDayOf(parsed), [precisionColumn]: precisionOf(parsed) }
        : { [dateColumn]: null, [precisionColumn]: null },
  };
}

function firstDayOf(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`.slice(0, 10);
}

function precisionOf(date: string): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** `source-id` or `source-id:confidence`, joined by semicolons, strongest first. */
export const furtherSources: Cell = {
  schema: written.transform((value, context) => {
    if (value === '') return [];
    return value.split(';').map((part): FurtherSource => {
      const [sourceId = '', confidence, ...rest] = part.split(':');
      if (sourceId === '' || rest.length > 0) {
        context.addIssue({ code: 'custom', message: `holds ${JSON.stringify(part)}, which is not a source or source:confidence` });
      } else if (confidence !== undefined && !(CONFIDENCES as readonly string[]).includes(confidence)) {
        context.addIssue({ code: 'custom', message: `holds the confidence ${JSON.stringify(confidence)}, which is not one of ${CONFIDENCES.join(', ')}` });
      }
      return { sourceId, confidence: (confidence ?? null) as Confidence | null };
    });
  }),
  toColumns: null,
};

/** The columns of every event. */
export const eventCells = {
  id: key,
  effective_on: datedAs('effective_on', 'effective_precision'),
  confidence: oneOf(CONFIDENCES),
  source_id: key,
  corroborating_source_ids: furtherSources,
  note: optional(text),
} satisfies Record<string, Cell>;
