import path from 'node:path';
import pg from 'pg';
import { openEmbeddedDatabase } from '@/lib/db/embedded/open-embedded-database';

/** Runs some work in one transaction on the database of the running product: for what the founding data have nothing of, and no form records. */
export async function inProductDatabase(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const dataFolder = path.resolve(process.env['GDE_TEST_DATA_DIR'] ?? path.resolve(import.meta.dirname, '../../../.data/e2e'));
  const { connectionString } = await openEmbeddedDatabase({ dataFolder, log: () => undefined });
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('BEGIN');
    await work(client);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
