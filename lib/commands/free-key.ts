import { raw, sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';

const COLUMN = { source: 'id', exemplar: 'slug', supplier: 'slug', product: 'slug', snapshot: 'slug' } as const;

/** Addresses under the records' own path that are pages of another kind. */
const TAKEN_BY_PAGES = new Set(['add', 'publish']);

const LENGTH_MAX = 60;

/** A key for a new record, made of its name and not in use: `leeds-teaching-hospitals`, or `leeds-teaching-hospitals-2`. */
export async function freeKey(tx: Transaction, table: keyof typeof COLUMN, name: string): Promise<string> {
  const stem = toKey(name);
  const column = raw(COLUMN[table]);
  const rows = await tx.rows<{ key: string }>(sql`SELECT ${column} AS key FROM ${raw(table)} WHERE ${column} = ${stem} OR ${column} LIKE ${`${stem}-%`}`);
  const taken = new Set([...rows.map(({ key }) => key), ...TAKEN_BY_PAGES]);
  if (!taken.has(stem)) return stem;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
  }
}

/** "Leeds Teaching Hospitals" is `leeds-teaching-hospitals`; cut at a word where it is long. */
function toKey(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\p{Letter}\p{Number}\s-]/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const short = plain.length <= LENGTH_MAX ? plain : plain.slice(0, LENGTH_MAX).replace(/-[^-]*$/, '');
  return short === '' ? 'record' : short;
}
