import pg from 'pg';
import type { Sql } from './sql';

/**
 * A statement with its values written into it as literals: for `COPY`, the one statement of PostgreSQL's that takes no bound values.
 * Everything else binds them. A value of a kind that is not foreseen is refused, never guessed at.
 */
export function inlineValues({ strings, values }: Pick<Sql, 'strings' | 'values'>): string {
  return strings.slice(1).reduce((text, rest, index) => text + toLiteral(values[index]) + rest, strings[0] ?? '');
}

function toLiteral(value: unknown): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return pg.escapeLiteral(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return `(${value})`;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return `ARRAY[${value.map((item) => pg.escapeLiteral(item)).join(', ')}]::text[]`;
  throw new TypeError(`A value of the type ${typeof value} is not written into a statement.`);
}
