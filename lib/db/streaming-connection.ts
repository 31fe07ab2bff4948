import type pg from 'pg';
import { getPool } from './pool';

export type StreamingConnection = {
  readonly client: pg.PoolClient;
  /** Gives the connection back after all was read; otherwise what it still does is cancelled and the connection closed. */
  readonly close: (isDone: boolean) => Promise<void>;
};

const ignore = () => undefined;

/**
 * Settings with which the database gives a long answer's first rows at once: in the order of an index where there is one, rather than
 * sorted first. One process for each, so that several answers at once do not take all that there is.
 */
const ROWS_AS_THEY_COME = Object.entries({ enable_sort: 'off', max_parallel_workers_per_gather: '0', enable_nestloop: 'off', enable_mergejoin: 'off' })
  .map(([name, value]) => `set_config('${name}', '${value}', false)`)
  .join(', ');

/**
 * A connection of the pool for one long answer. When the signal is aborted, the statement is cancelled in the database and the connection
 * closed, whether the database is still working or waits for a reader that takes nothing; whatever waits for the answer then fails.
 * @param timeoutMs how long the statement may run in all
 */
export async function openStreamingConnection(timeoutMs: number, signal?: AbortSignal): Promise<StreamingConnection> {
  signal?.throwIfAborted();
  const client = await getPool().connect();
  client.on('error', ignore);
  let closed: Promise<void> | null = null;
  const close = (isDone: boolean) => {
    signal?.removeEventListener('abort', abandon);
    return (closed ??= isDone ? giveBack(client) : endNow(client));
  };
  const abandon = () => void close(false);
  signal?.addEventListener('abort', abandon);
  try {
    signal?.throwIfAborted();
    await client.query(`SELECT set_config('statement_timeout', $1, false), ${ROWS_AS_THEY_COME}`, [String(timeoutMs)]);
    return { client, close };
  } catch (error) {
    await close(false);
    throw error;
  }
}

async function giveBack(client: pg.PoolClient): Promise<void> {
  const failure = await client.query('RESET ALL').then(
    () => undefined,
    (error: Error) => error,
  );
  client.off('error', ignore);
  client.release(failure);
}

/**
 * Cancelling reaches a database that works, and closing one that waits to send: it would not look at a cancellation before its reader
 * takes more.
 */
async function endNow(client: pg.PoolClient): Promise<void> {
  const { processID, connection } = client as pg.PoolClient & { processID: number | null; connection: { stream: { destroy: () => void } } };
  connection.stream.destroy();
  client.release(true);
  await getPool()
    .query('SELECT pg_cancel_backend($1)', [processID])
    .catch(ignore);
}
