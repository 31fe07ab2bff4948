import QueryStream from 'pg-query-stream';
import { getPool } from './pool';
import type { Sql } from './sql';
import { sqlTypes } from './sql-types';

const ROWS_A_FETCH = 1_000;

/**
 * Runs one statement and yields its rows as they come, a thousand at a time, so that memory does not grow with their number.
 * Leaving the loop early, or aborting, closes the cursor and frees the connection at once.
 * @param timeoutMs how long the statement may run in all
 */
export async function* streamRows<Row extends object>(statement: Sql, { timeoutMs }: { timeoutMs: number }): AsyncGenerator<Row> {
  const client = await getPool().connect();
  let failure: Error | undefined;
  try {
    await client.query('SELECT set_config($1, $2, false)', ['statement_timeout', String(timeoutMs)]);
    const stream = client.query(new QueryStream(statement.text, [...statement.values], { batchSize: ROWS_A_FETCH, types: sqlTypes }));
    try {
      for await (const row of stream) yield row as Row;
    } finally {
      stream.destroy();
    }
    await client.query('RESET statement_timeout');
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw failure;
  } finally {
    client.release(failure ?? false);
  }
}
