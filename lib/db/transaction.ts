import type pg from 'pg';
import { getPool } from './pool';
import type { Sql } from './sql';

/** A transaction under way: what is read and written through it happens together, or not at all. */
export type Transaction = { readonly rows: <Row extends object>(statement: Sql) => Promise<Row[]> };

/** Anything that runs SQL on one connection. */
export function toTransaction(client: Pick<pg.ClientBase, 'query'>): Transaction {
  return {
    rows: async <Row extends object>(statement: Sql) => (await client.query<Row>(statement.text, [...statement.values])).rows,
  };
}

/** Runs some work in one transaction and commits it; when the work throws, nothing of it happened. */
export async function inTransaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const client = await getPool().connect();
  let failure: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(toTransaction(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    failure = await client.query('ROLLBACK').then(
      () => undefined,
      (lost: Error) => lost,
    );
    throw error;
  } finally {
    client.release(failure ?? false);
  }
}
