import pg from 'pg';
import { getPool } from './pool';
import type { Sql } from './sql';
import { sqlTypes } from './sql-types';

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

/** The same on a connection of its own, for commands that run without the product's pool. */
export async function inTransactionAt<Result>(connectionString: string, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString, application_name: 'gde-tracker command', types: sqlTypes });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN');
    const result = await work(toTransaction(client));
    await client.query('COMMIT');
    return result;
  } finally {
    // Ends the transaction too, when it was not committed.
    await client.end();
  }
}
