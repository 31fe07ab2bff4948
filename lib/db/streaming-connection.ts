import type pg from 'pg';
import { getPool } from './pool';

export type StreamOptions = {
  /** How long the statement may run in all. */
  readonly timeoutMs: number;
  /** Whether the rows are to come in the order of an index as they are read from it, rather than sorted first. */
  readonly isInIndexOrder?: boolean;
  /** Aborted when nobody wants the answer any more. */
  readonly signal?: AbortSignal | undefined;
};

export type StreamingConnection = {
  readonly client: pg.PoolClient;
  /** Gives the connection back after all was read; otherwise what it still does is cancelled and the connection closed. */
  readonly close: (isDone: boolean) => Promise<void>;
};

const ignore = () => undefined;

/** One process of the database for each answer, so that several at once do not take all that there is. */
const ALONE = { max_parallel_workers_per_gather: '0' };
/** With this the rows of a long table come at once in the order of its index, where no join loses that order. */
const IN_INDEX_ORDER = { ...ALONE, enable_sort: 'off' };

/**
 * A connection of the pool for one long answer. When the signal is aborted, the statement is cancelled in the database and the connection
 * closed, whether the database is still working or waits for a reader that takes nothing; whatever waits for the answer then fails.
 */
export async function openStreamingConnection({ timeoutMs, isInIndexOrder = false, signal }: StreamOptions): Promise<StreamingConnection> {
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
    const settings = Object.entries({ statement_timeout: String(timeoutMs), ...(isInIndexOrder ? IN_INDEX_ORDER : ALONE) });
    await client.query('SELECT set_config(name, value, false) FROM unnest($1::text[], $2::text[]) AS setting (name, value)', [settings.map(([name]) => name), settings.map(([, value]) => value)]);
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
