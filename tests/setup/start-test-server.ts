// One PostgreSQL for the run, with one database that has been migrated and loaded; every test file works on a copy of it.
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openEmbeddedDatabase } from '@/lib/db/embedded/open-embedded-database';
import { findEmbeddedBinaries } from '@/lib/db/embedded/postgres-binaries';
import { applyMigrations } from '@/lib/db/migrations/apply-migrations';
import { loadFoundingData } from '@/lib/imports/founding/load-founding-data';
import { findSystemPostgres } from './system-postgres';
import { makeTemporaryDataFolder } from './temporary-data-folder';

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: { connectionString: string; adminConnectionString: string };
  }
}

const root = path.resolve(import.meta.dirname, '..', '..');

// Tests lose nothing when the machine does.
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

function chooseBinaries() {
  if (process.env['GDE_TEST_POSTGRES'] !== 'system') return findEmbeddedBinaries();
  const found = findSystemPostgres();
  if (found === null) throw new Error('GDE_TEST_POSTGRES=system, and no PostgreSQL of 15 or later is installed.');
  return found;
}

export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  const { dataFolder, remove } = makeTemporaryDataFolder();
  const log = () => undefined;
  const server = await openEmbeddedDatabase({ dataFolder, log, binaries: chooseBinaries(), settings });
  const stop = async () => {
    await server.stop();
    remove();
  };
  try {
    const { connectionString, adminConnectionString } = server;
    const admin = new pg.Client({ connectionString: adminConnectionString });
    await admin.connect();
    await admin.query('alter role gde createdb');
    await admin.end();
    await applyMigrations({ connectionString, folder: path.join(root, 'prisma', 'migrations'), log });
    await loadFoundingData({ connectionString, dataFolder: path.join(root, 'prisma', 'data'), log });
    project.provide('testServer', { connectionString, adminConnectionString });
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
