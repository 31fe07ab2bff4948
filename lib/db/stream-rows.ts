import QueryStream from 'pg-query-stream';
import type { Sql } from './sql';
import { sqlTypes } from './sql-types';
import { openStreamingConnection, type StreamOptions } from './streaming-connection';

const ROWS_A_FETCH = 1_000;

/**
 * Runs one statement and yields its rows as they come, a thousand at a time, so that memory does not grow with their number.
 * Leaving the loop early, or aborting, cancels the statement and frees the connection at once.
 */
export async function* streamRows<Row extends object>(statement: Sql, options: StreamOptions): AsyncGenerator<Row> {
  const { client, close } = await openStreamingConnection(options);
  let isDone = false;
  try {
    const rows = new QueryStream(statement.text, [...statement.values], { batchSize: ROWS_A_FETCH, types: sqlTypes });
    // Its own way to end asks the database to close the cursor, and waits for an answer that a closed connection never gives.
    rows._destroy = (error, done) => done(error);
    for await (const row of client.query(rows)) yield row as Row;
    isDone = true;
  } finally {
    await close(isDone);
  }
}
