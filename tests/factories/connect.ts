import pg from 'pg';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { sqlTypes } from '@/lib/db/sql-types';

/** A connection of its own to the database under test: what the product's pool does is not seen by it, nor it by the pool. */
export async function openConnection(): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: requireDatabaseUrl(),
    application_name: 'gde-tests',
    options: '-c TimeZone=UTC -c DateStyle=ISO',
    statement_timeout: 60_000,
    types: sqlTypes,
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Runs some work on a connection of its own. */
export async function withConnection<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = await openConnection();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs some work in one transaction, on a connection of its own, and commits it. */
export async function inTransaction<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  return withConnection(async (client) => {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  });
}
