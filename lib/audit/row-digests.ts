import { raw, sql, type Sql } from '@/lib/db/sql';
import { AUDITED_TABLES, type AuditedTable } from './audited-tables';

/**
 * A relation `(key, digest)` of the rows of a table as they stand: the key's columns joined by `|`, and the SHA-256 of the row as JSON
 * without its empty columns, so that a column added later leaves old digests as they were. Needs TimeZone = UTC.
 */
export function rowDigests(table: AuditedTable, keys?: readonly string[]): Sql {
  const key = raw(`concat_ws('|', ${AUDITED_TABLES[table].map((column) => `t."${column}"`).join(', ')})`);
  const where = keys === undefined ? raw('') : sql` WHERE ${key} = ANY(${[...keys]}::text[])`;
  return sql`SELECT ${key} AS key, encode(sha256(convert_to(jsonb_strip_nulls(to_jsonb(t))::text, 'UTF8')), 'hex') AS digest FROM ${raw(`"${table}"`)} t${where}`;
}
