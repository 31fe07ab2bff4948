import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openEmbeddedDatabase, type EmbeddedDatabase } from '@/lib/db/embedded/open-embedded-database';
import { applyMigrations } from '@/lib/db/migrations/apply-migrations';
import { makeTemporaryDataFolder } from '@/tests/setup/temporary-data-folder';

const published = path.resolve(import.meta.dirname, '../../../prisma/migrations');
const log = () => undefined;

let server: EmbeddedDatabase;
let removeData: () => void;
let folder: string;
let connectionString: string;
let databases = 0;

beforeAll(async () => {
  const { dataFolder, remove } = makeTemporaryDataFolder();
  removeData = remove;
  server = await openEmbeddedDatabase({ dataFolder, log, settings: { fsync: 'off' } });
});

afterAll(async () => {
  await server.stop();
  removeData();
});

async function ask<Row extends pg.QueryResultRow>(statement: string, address = connectionString): Promise<Row[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'gde-migrations-'));
  cpSync(published, folder, { recursive: true });
  databases += 1;
  await ask(`create database m${databases} owner gde`, server.adminConnectionString);
  const address = new URL(server.connectionString);
  address.pathname = `/m${databases}`;
  connectionString = address.href;
  return () => rmSync(folder, { recursive: true, force: true });
});

function addMigration(name: string, sql: string): void {
  mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}

const tables = () => ask<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public' order by 1").then((rows) => rows.map(({ name }) => name));

describe('applying migrations', () => {
  test('applies all to an empty database, and the second time none', async () => {
    const applied = await applyMigrations({ connectionString, folder, log });
    expect(applied.length).toBeGreaterThan(0);
    expect(await applyMigrations({ connectionString, folder, log })).toEqual([]);
    const rows = await ask<{ migration_name: string; applied_steps_count: number }>('select migration_name, applied_steps_count from _prisma_migrations where finished_at is not null order by 1');
    expect(rows).toEqual(applied.map((migration_name) => ({ migration_name, applied_steps_count: 1 })));
  });

  test('processes that migrate at once take turns', async () => {
    const results = await Promise.all(Array.from({ length: 4 }, () => applyMigrations({ connectionString, folder, log })));
    expect(results.filter((names) => names.length > 0)).toHaveLength(1);
  });

  test('one that fails leaves nothing of itself, and those before it whole', async () => {
    await applyMigrations({ connectionString, folder, log });
    const before = await tables();
    addMigration('20990101000000_first', 'create table first_one (a int);');
    addMigration('20990102000000_bad', 'create table half (a int);\ncreate function f() returns int language sql as $$ select 1; $$;\nselect nowhere from half;');
    await expect(applyMigrations({ connectionString, folder, log })).rejects.toThrow('Migration 20990102000000_bad could not be applied: column "nowhere" does not exist');
    expect(await tables()).toEqual([...before, 'first_one'].sort());
    rmSync(path.join(folder, '20990102000000_bad'), { recursive: true });
    addMigration('20990102000000_good', 'create table half (a int);');
    expect(await applyMigrations({ connectionString, folder, log })).toEqual(['20990102000000_good']);
  });

  test('one whose server process is killed in the middle is done by the next start', async () => {
    addMigration('20990101000000_slow', 'create table slow_one (a int);\nselect pg_sleep(30);');
    const cut = applyMigrations({ connectionString, folder, log });
    cut.catch(() => undefined);
    await expect
      .poll(() => ask<{ pid: number }>("select pid from pg_stat_activity where query like '%pg_sleep(30)%' and pid <> pg_backend_pid()"), { timeout: 20_000 })
      .toHaveLength(1);
    await ask("select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(30)%' and pid <> pg_backend_pid()", server.adminConnectionString);
    await expect(cut).rejects.toThrow(/20990101000000_slow could not be applied/);
    expect(await tables()).not.toContain('slow_one');
    writeFileSync(path.join(folder, '20990101000000_slow', 'migration.sql'), 'create table slow_one (a int);');
    expect(await applyMigrations({ connectionString, folder, log })).toEqual(['20990101000000_slow']);
  });

  test('a database of a newer version, or with a migration that was changed, is refused', async () => {
    addMigration('20990101000000_newer', 'create table newer (a int);');
    await applyMigrations({ connectionString, folder, log });
    writeFileSync(path.join(folder, '20990101000000_newer', 'migration.sql'), 'create table other (a int);');
    await expect(applyMigrations({ connectionString, folder, log })).rejects.toThrow('was changed after it had been applied');
    rmSync(path.join(folder, '20990101000000_newer'), { recursive: true });
    await expect(applyMigrations({ connectionString, folder, log })).rejects.toThrow('does not know');
  });
});
