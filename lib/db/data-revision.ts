import { queryRows } from './query-rows';
import { sql } from './sql';

/**
 * The last committed write: its number, and its instant, which no later write will share. `readAt` is the present instant by the
 * database's clock, which stamps what is written; the clock of a web server may run ahead of it.
 */
export type DataRevision = { readonly number: string; readonly changedAt: string; readonly readAt: string };

let nextRead: Promise<DataRevision> | null = null;

/**
 * Reads the revision; every cache is keyed by it, so it is read first in every request (one row by its key). Requests that come
 * in the same turn of the event loop share one read, which begins after every one of them.
 */
export function getDataRevision(): Promise<DataRevision> {
  nextRead ??= new Promise((resolve, reject) => {
    setImmediate(() => {
      nextRead = null;
      readDataRevision().then(resolve, reject);
    });
  });
  return nextRead;
}

async function readDataRevision(): Promise<DataRevision> {
  const [row] = await queryRows<{ number: number; changed_at: string; read_at: string }>(
    sql`SELECT number, changed_at, clock_timestamp() AS read_at FROM data_revision WHERE id = 1`,
  );
  if (row === undefined) throw new Error('The database has no data_revision row: run "npm run db:migrate".');
  return { number: String(row.number), changedAt: row.changed_at, readAt: row.read_at };
}

/**
 * Waits until no write that began before now is still under way. A read known at an instant since the last commit then gives the
 * same rows ever after: whatever is written from here on is stamped later.
 */
export async function awaitWritesUnderWay(): Promise<void> {
  await queryRows(sql`SELECT 1 FROM data_revision WHERE id = 1 FOR SHARE`);
}
