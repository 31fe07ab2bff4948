// Gives each test file a database of its own, copied from the one that was migrated and loaded.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';

const { connectionString, adminConnectionString } = inject('testServer');

/** PostgreSQL copies a database only while nobody is connected to it; files that start together take turns. */
const copyTurn = 2_017_0309;

async function asAdmin(statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminConnectionString });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock($1)', [copyTurn]);
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}

const name = `test_${randomUUID().replaceAll('-', '')}`;
await asAdmin(`create database ${name} template gde owner gde`);
const own = new URL(connectionString);
own.pathname = `/${name}`;
process.env['DATABASE_URL'] = own.href;

afterAll(async () => {
  const holder = globalThis as typeof globalThis & { gdeDatabasePool?: pg.Pool };
  await holder.gdeDatabasePool?.end();
  delete holder.gdeDatabasePool;
  await asAdmin(`drop database ${name} with (force)`);
});
