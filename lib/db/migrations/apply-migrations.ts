// Applies prisma/migrations with Prisma's own engine, so that `_prisma_migrations` is exactly what `prisma migrate`
// would have left. Two things are ours: each migration is one transaction together with its entry in that table, so
// that a kill at any moment leaves it wholly done or not begun; and processes that migrate at once take turns.
import pg from 'pg';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { loadSchemaEngine } from './load-schema-engine';
import { readMigrations, toMigrationList, type Migration } from './read-migrations';

/** A migration that cannot be applied; the message names it and what the database answered. */
export class MigrationProblem extends Error {
  constructor(
    message: string,
    readonly mend: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'MigrationProblem';
  }
}

type AppliedRow = { migration_name: string; checksum: string; finished_at: string | null };

/** Any two processes of the product that migrate the same database meet on this number ("gdemigr" in ASCII). */
const advisoryLockKey = '29102309391296370';

/** A pool of exactly one connection, so that the engine's statements share the transaction opened around them. */
class OneConnection extends pg.Pool {
  readonly #client: pg.Client;

  constructor(client: pg.Client) {
    super({ max: 1 });
    this.#client = client;
    const forward = (...args: Parameters<pg.Client['query']>) => this.#client.query(...args);
    this.query = forward as unknown as pg.Pool['query'];
  }
}

function toAdapterFactory(client: pg.Client, onError: (error: Error) => void): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(new OneConnection(client));
  const connect = async () => {
    const adapter = await factory.connect();
    // The adapter's own way is to cut the script at every semicolon, which breaks the body of a function.
    adapter.executeScript = async (script) => {
      try {
        await client.query(script);
      } catch (error) {
        onError(error as Error);
        throw error;
      }
    };
    return adapter;
  };
  return { provider: factory.provider, adapterName: factory.adapterName, connect, connectToShadowDb: connect } as SqlMigrationAwareDriverAdapterFactory;
}

async function readApplied(client: pg.Client): Promise<AppliedRow[]> {
  const { rows } = await client.query<{ found: boolean }>(`select to_regclass('_prisma_migrations') is not null as found`);
  if (rows[0]?.found !== true) return [];
  const applied = await client.query<AppliedRow>(
    `select migration_name, checksum, finished_at::text from _prisma_migrations where rolled_back_at is null order by started_at`,
  );
  return applied.rows;
}

function checkHistory(applied: readonly AppliedRow[], migrations: readonly Migration[]): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of applied) {
    if (row.finished_at === null) {
      throw new MigrationProblem(
        `Migration ${row.migration_name} was begun in this database by another tool and did not finish.`,
        'look at the database, then mark it with "prisma migrate resolve", or use an empty database.',
      );
    }
    const migration = known.get(row.migration_name);
    if (migration === undefined) {
      throw new MigrationProblem(
        `The database has migration ${row.migration_name}, which this version of the product does not know.`,
        'it was migrated by a newer version: run that version, or use another database.',
      );
    }
    if (migration.checksum !== row.checksum) {
      throw new MigrationProblem(
        `Migration ${row.migration_name} was changed after it had been applied to this database.`,
        'restore prisma/migrations to the published version, or use an empty database.',
      );
    }
  }
}

async function applyOne(client: pg.Client, folder: string, migrations: readonly Migration[], name: string): Promise<void> {
  let cause: Error | undefined;
  await client.query('begin');
  try {
    const engine = await loadSchemaEngine(
      toAdapterFactory(client, (error) => {
        cause = error;
      }),
    );
    await engine.applyMigrations({
      migrationsList: toMigrationList(folder, migrations),
      filters: { externalTables: [], externalEnums: [] },
    });
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    const { message } = cause ?? (error as Error);
    throw new MigrationProblem(
      `Migration ${name} could not be applied: ${message}`,
      'nothing of it was kept; correct the cause and run the command again.',
      { cause: cause ?? error },
    );
  }
}

async function takeTurn(client: pg.Client, log: (line: string) => void): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>(`select pg_try_advisory_lock(${advisoryLockKey}) as taken`);
  if (rows[0]?.taken === true) return;
  log('another process is migrating this database; waiting for it');
  await client.query(`select pg_advisory_lock(${advisoryLockKey})`);
}

/**
 * Brings a database up to the newest migration.
 *
 * @returns the names of the migrations that were applied now, oldest first
 * @throws MigrationProblem when one does not apply, or when the database was migrated by something else
 */
export async function applyMigrations(options: {
  connectionString: string;
  folder: string;
  log: (line: string) => void;
}): Promise<string[]> {
  const { connectionString, folder, log } = options;
  const migrations = await readMigrations(folder);
  const client = new pg.Client({
    connectionString,
    application_name: 'gde-tracker migrations',
    options: '-c TimeZone=UTC -c statement_timeout=0 -c client_min_messages=warning',
    keepAlive: true,
  });
  // A lost connection also fails the query under way, which is where it is dealt with.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await takeTurn(client, log);
    const applied = await readApplied(client);
    checkHistory(applied, migrations);
    const done = new Set(applied.map((row) => row.migration_name));
    const pending = migrations.filter((migration) => !done.has(migration.name));
    for (const [index, { name }] of pending.entries()) {
      log(`${index + 1} of ${pending.length}: ${name}`);
      const upToThis = migrations.filter((migration) => done.has(migration.name) || migration.name === name);
      await applyOne(client, folder, upToThis, name);
      done.add(name);
    }
    return pending.map((migration) => migration.name);
  } finally {
    // Ending the connection gives up the turn.
    await client.end();
  }
}
