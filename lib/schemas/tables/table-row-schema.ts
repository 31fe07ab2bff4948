import { z } from 'zod';
import type { ColumnType, TableDefinition } from './table-definition';

/** The values of a column in JSON, apart from null, which is not recorded. */
const VALUES: Readonly<Record<ColumnType, z.ZodType>> = {
  text: z.string(),
  list: z.string(),
  date: z.iso.date(),
  instant: z.iso.datetime(),
  integer: z.int(),
  decimal: z.number(),
  money: z.number(),
  boolean: z.boolean(),
};

/** One row of a table, as JSON files and the API have it: every column, and none besides. */
export function tableRowSchema({ columns }: Pick<TableDefinition, 'columns'>): z.ZodType {
  return z.strictObject(Object.fromEntries(columns.map(({ name, label, type, description }) => [name, z.nullable(VALUES[type]).meta({ title: label, description })])));
}
