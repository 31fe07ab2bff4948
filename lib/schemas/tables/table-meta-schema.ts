import { z } from 'zod';
import type { TableDefinition } from './table-definition';

/** What a page of the API says of itself before its rows. */
export function tableMetaSchema({ name, filters }: Pick<TableDefinition, 'name' | 'filters'>): z.ZodType {
  return z.looseObject({
    table: z.literal(name),
    as_at: z.iso.date().meta({ description: 'The date that the rows are true of.' }),
    known_at: z.iso.datetime().meta({ description: 'The instant up to which was known what they say. UTC.' }),
    filters: z
      .strictObject({ q: z.string().optional(), ...Object.fromEntries(filters.map((filter) => [filter.name, z.array(z.string()).optional()])) })
      .meta({ description: 'The search and the filters, as they were understood.' }),
    row_count: z.int().min(0).meta({ description: 'Rows on this page.' }),
    sha256: z.string().regex(/^[0-9a-f]{64}$/).meta({ description: 'SHA-256 of the rows of this page in their CSV form, without the header.' }),
    sort: z.string().meta({ description: 'The column of the order; with - before it, it descends.' }),
    ignored_parameters: z.array(z.unknown()).max(0).meta({ description: 'Always empty: the API refuses what it cannot use. Files have it too.' }),
    description: z.string().meta({ description: 'What one row is.' }),
    columns: z.array(z.strictObject({ name: z.string(), type: z.string(), description: z.string() })),
    licence: z.url(),
    attribution: z.string(),
    limit: z.int().min(1).meta({ description: 'Rows that this page has at most.' }),
    total: z.int().min(0).optional().meta({ description: 'Rows on all pages; given with count=true.' }),
    next: z.nullable(z.url()).meta({ description: 'Address of the next page; null on the last.' }),
  });
}
