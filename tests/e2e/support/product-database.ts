import path from 'node:path';
import pg from 'pg';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { openEmbeddedDatabase } from '@/lib/db/embedded/open-embedded-database';

/** The database of the running product, as it and as its superuser reach it. */
function openProductDatabase() {
  const dataFolder = path.resolve(process.env['GDE_TEST_DATA_DIR'] ?? path.resolve(import.meta.dirname, '../../../.data/e2e'));
  return openEmbeddedDatabase({ dataFolder, log: () => undefined });
}

/** What the audit record of the running product finds fault with, as `npm run audit:verify` would say it. */
export async function auditFindings(): Promise<string[]> {
  const { connectionString } = await openProductDatabase();
  return (await verifyAudit(connectionString)).findings.map(({ message }) => message);
}

/**
 * Puts facts into the database of the running product for as long as some work reads them: such as the founding data have none of, and no form
 * records. No act vouches for them, which the audit record rightly finds fault with, so they are taken out again.
 * @param tables where the facts are written
 */
export async function withFacts(tables: readonly string[], write: (client: pg.Client) => Promise<void>, read: () => Promise<void>): Promise<void> {
  const { connectionString, adminConnectionString } = await openProductDatabase();
  const superuser = new URL(adminConnectionString);
  superuser.pathname = new URL(connectionString).pathname;
  let writtenBy = '';
  await inTransaction(connectionString, async (client) => {
    const { rows } = await client.query<{ xid: string }>('SELECT pg_current_xact_id()::xid::text AS xid');
    writtenBy = rows[0]?.xid ?? '';
    await write(client);
  });
  try {
    await read();
  } finally {
    await inTransaction(superuser.href, async (client) => {
      await client.query('SET LOCAL session_replication_role = replica');
      for (const table of tables) await client.query(`DELETE FROM "${table}" WHERE xmin::text = $1`, [writtenBy]);
      await client.query('SET LOCAL session_replication_role = origin');
      await client.query('SELECT advance_data_revision()');
    });
  }
}

async function inTransaction(connectionString: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
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
