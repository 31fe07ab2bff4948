import { z } from 'zod';
import { formMachinery, optionalText, requiredText } from '@/lib/schemas/forms/form-fields';
import { IsoDate, IsoInstant } from '@/lib/schemas/iso-date';
import { allValues, type RawParams } from '@/lib/schemas/raw-params';
import { TABLE_NAMES } from '@/lib/schemas/tables/table-definition';

const TableNames = z.array(z.enum(TABLE_NAMES));

/** What the parts of an address hold while a snapshot is being written: the table of a page with its search, other tables whole, both clocks. */
const Content = {
  table: z.preprocess((value) => (value === '' ? null : value), z.enum(TABLE_NAMES).nullable().default(null)),
  query: z.string().max(4_000).default(''),
  with: TableNames.default([]),
  asAt: IsoDate,
  knownAt: IsoInstant,
};

const hasTable = ({ table, with: others }: { table: unknown; with: readonly unknown[] }) => table !== null || others.length > 0;

/** The form in which a snapshot is described. */
export const DescribeSnapshot = z
  .object({ title: requiredText('Enter a title', 120), note: optionalText(2_000), ...Content })
  .refine(hasTable, { path: ['with'], message: 'Choose one table or more' });

/** The form that publishes it, once it was checked. */
export const PublishSnapshot = z
  .object({ submission: formMachinery.submission, title: requiredText('Enter a title', 120), note: optionalText(2_000), ...Content })
  .refine(hasTable, { path: ['with'], message: 'Choose one table or more' });

export type SnapshotDraft = z.output<typeof DescribeSnapshot>;

/** A draft out of an address, by field; null where a field is missing or means nothing. */
export function parseSnapshotDraft(raw: RawParams): SnapshotDraft | null {
  const one = (name: string) => allValues(raw, name)[0];
  const parsed = DescribeSnapshot.safeParse({ title: one('title'), note: one('note') ?? '', table: one('table'), query: one('query'), with: allValues(raw, 'with'), asAt: one('asAt'), knownAt: one('knownAt') });
  return parsed.success ? parsed.data : null;
}
