import { z } from 'zod';
import { ACT_TYPES, type ActType } from '@/lib/domain/audit/act-type';
import { allValues, type IgnoredParameter, PARAMETER_LENGTH_MAX, type RawParams } from '@/lib/schemas/raw-params';

/** The value of `person` that means what the product did by itself. */
export const THE_TRACKER = 'tracker';

/** Which acts somebody looks for; null narrows nothing. */
export type AuditFilter = {
  /** The id of who acted, or {@link THE_TRACKER}. */
  readonly person: string | null;
  readonly type: ActType | null;
  /** A record, as its key alone or with its table: `RM3`, `trust/RM3`. */
  readonly record: string | null;
  /** Days in London, both included. */
  readonly from: string | null;
  readonly to: string | null;
};

export type AuditQuery = { readonly filter: AuditFilter; readonly page: number; readonly ignored: readonly IgnoredParameter[] };

const Text = z.string().max(PARAMETER_LENGTH_MAX, `use at most ${PARAMETER_LENGTH_MAX} characters`);
const NO_DAY = 'it is not a date such as 2017-03-27';
const Day = z.iso.date(NO_DAY).refine((day) => day >= '1900-01-01' && day < '3000-01-01', NO_DAY);

/** Reads the parameters of the audit record's page; a value that means nothing there is left out and reported. */
export function parseAuditQuery(raw: RawParams): AuditQuery {
  const ignored: IgnoredParameter[] = [];
  const read = <Value>(name: string, schema: z.ZodType<Value>): Value | null => {
    const value = allValues(raw, name).find((text) => text !== '');
    if (value === undefined) return null;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    ignored.push({ name, value, reason: parsed.error.issues[0]?.message ?? 'it means nothing here' });
    return null;
  };
  return {
    filter: {
      person: read('person', Text),
      type: read('type', z.enum(ACT_TYPES, 'there is no such kind of act')),
      record: read('record', Text),
      from: read('from', Day),
      to: read('to', Day),
    },
    page: read('page', z.coerce.number('it is no page number').int('it is no page number').min(1, 'it is no page number').max(1_000_000, 'it is no page number')) ?? 1,
    ignored,
  };
}
