import path from 'node:path';
import pg from 'pg';
import { openEmbeddedDatabase } from '@/lib/db/embedded/open-embedded-database';
import { applyMigrations } from '@/lib/db/migrations/apply-migrations';
import { loadFoundingData } from '@/lib/imports/founding/load-founding-data';
import { copyRegister } from './copy-register';
import { fillLedger } from './fill-ledger';
import { makeDataFolder, removeDataFolder } from './data-folder';

const root = path.resolve(import.meta.dirname, '..', '..');

export type BenchDatabase = { readonly size: number; readonly connectionString: string; readonly rows: Readonly<Record<string, number>>; readonly loadSeconds: number };

export type BenchDatabases = {
  readonly version: string;
  readonly bySize: readonly BenchDatabase[];
  /** The founding data with a ledger of so many entries more; null where none was asked for. */
  readonly ledger: string | null;
  /** Removes every database made here, and the server if it was started here. */
  readonly close: () => Promise<void>;
};

type Server = { admin: string; product: string; owner: string; close: () => Promise<void> };

/**
 * Makes one database for each size: the founding data once, or with copies of them, and one with a long ledger. On the PostgreSQL of DATABASE_URL, whose user
 * must be a superuser, or on an embedded one started for the purpose in a folder of its own.
 */
export async function openBenchDatabases(sizes: readonly number[], ledgerRows: number, log: (line: string) => void): Promise<BenchDatabases> {
  const server = await openServer(process.env['DATABASE_URL'], log);
  const admin = new pg.Client({ connectionString: server.admin });
  // Unheard, a connection that ends with the server would hide what went wrong before.
  admin.on('error', () => undefined);
  const made: string[] = [];
  const close = async () => {
    for (const name of made) await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await admin.end();
    await server.close();
  };
  const makeLedger = async () => {
    const since = Date.now();
    const name = nameOf('ledger');
    await admin.query(`DROP DATABASE IF EXISTS "${name}"`);
    made.push(name);
    await admin.query(`CREATE DATABASE "${name}" OWNER "${server.owner}" TEMPLATE "${nameOf(1)}"`);
    const filler = new pg.Client({ connectionString: withDatabase(server.admin, name) });
    filler.on('error', () => undefined);
    await filler.connect();
    await fillLedger(filler, ledgerRows);
    await filler.end();
    log(`a ledger of ${ledgerRows.toLocaleString('en-GB')} entries, made in ${((Date.now() - since) / 1000).toFixed(1)} s`);
    return withDatabase(server.product, name);
  };
  await admin.connect();
  try {
    const { rows } = await admin.query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
    const bySize: BenchDatabase[] = [];
    const first = nameOf(1);
    for (const size of new Set([1, ...sizes])) {
      const since = Date.now();
      const name = nameOf(size);
      await admin.query(`DROP DATABASE IF EXISTS "${name}"`);
      made.push(name);
      await admin.query(`CREATE DATABASE "${name}" OWNER "${server.owner}" TEMPLATE ${size === 1 ? 'template0' : `"${first}"`}`);
      const connectionString = withDatabase(server.product, name);
      if (size === 1) {
        await applyMigrations({ connectionString, folder: path.join(root, 'prisma', 'migrations'), log: () => undefined });
        await loadFoundingData({ connectionString, dataFolder: path.join(root, 'prisma', 'data'), log: () => undefined });
      }
      const copier = new pg.Client({ connectionString: withDatabase(server.admin, name) });
      copier.on('error', () => undefined);
      await copier.connect();
      const counts = await copyRegister(copier, size);
      await copier.end();
      const loadSeconds = (Date.now() - since) / 1000;
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      log(`×${size}: ${total.toLocaleString('en-GB')} rows, ${(counts['trust'] ?? 0).toLocaleString('en-GB')} trusts, made in ${loadSeconds.toFixed(1)} s`);
      bySize.push({ size, connectionString, rows: counts, loadSeconds });
    }
    return { version: rows[0]?.version ?? 'unknown', bySize, ledger: ledgerRows === 0 ? null : await makeLedger(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openServer(databaseUrl: string | undefined, log: (line: string) => void): Promise<Server> {
  if (databaseUrl !== undefined && databaseUrl !== '') {
    const owner = decodeURIComponent(new URL(databaseUrl).username);
    return { admin: databaseUrl, product: databaseUrl, owner, close: () => Promise.resolve() };
  }
  const dataFolder = makeDataFolder();
  const embedded = await openEmbeddedDatabase({ dataFolder, log });
  return {
    admin: embedded.adminConnectionString,
    product: embedded.connectionString,
    owner: 'gde',
    close: async () => {
      await embedded.stop();
      removeDataFolder(dataFolder);
    },
  };
}

function nameOf(size: number | 'ledger'): string {
  return `gde_bench_${size}`;
}

/** The same server and user, another database. */
function withDatabase(connectionString: string, name: string): string {
  return connectionString.replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/, `$1${name}`);
}
