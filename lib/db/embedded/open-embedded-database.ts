import { mkdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { choosePlace } from './choose-place';
import { adminRole, createCluster } from './create-cluster';
import { keepSecret } from '@/lib/config/keep-secret';
import { findEmbeddedBinaries, type PostgresBinaries } from './postgres-binaries';
import { startServer, stopServer, type ServerAddress } from './run-server';

/** A running embedded database. */
export type EmbeddedDatabase = {
  /** For the product: the owner of its database, not a superuser. */
  connectionString: string;
  /** For making and dropping databases in tests. */
  adminConnectionString: string;
  /** Made at this start. */
  isNew: boolean;
  /** Left running by an earlier start that was killed. */
  wasRunning: boolean;
  pid: number;
  stop: () => Promise<void>;
};

/** The role the product connects as, and the name of its database. */
const productRole = 'gde';

function toConnectionString(address: ServerAddress, role: string, password: string, database: string): string {
  const isSocket = path.isAbsolute(address.host);
  const authority = `${role}:${encodeURIComponent(password)}@${isSocket ? 'localhost' : address.host}:${address.port}`;
  return `postgresql://${authority}/${database}${isSocket ? `?host=${encodeURIComponent(address.host)}` : ''}`;
}

async function canConnect(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes the product's role and database unless they are there; safe to cut short and run again. */
async function ensureProductDatabase(adminConnectionString: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminConnectionString });
  await client.connect();
  try {
    const role = await client.query('select 1 from pg_roles where rolname = $1', [productRole]);
    const verb = role.rowCount === 0 ? 'create' : 'alter';
    await client.query(`${verb} role ${productRole} login password ${client.escapeLiteral(password)}`);
    const database = await client.query('select 1 from pg_database where datname = $1', [productRole]);
    if (database.rowCount === 0) await client.query(`create database ${productRole} owner ${productRole}`);
  } finally {
    await client.end();
  }
}

/**
 * Starts the embedded database of a data folder, making it first where needed, or takes over one left running.
 *
 * @param options.binaries another PostgreSQL than the one that came with npm install
 * @param options.settings server settings that differ from ours, for tests
 */
export async function openEmbeddedDatabase(options: {
  dataFolder: string;
  log: (line: string) => void;
  binaries?: PostgresBinaries;
  settings?: Readonly<Record<string, string>>;
}): Promise<EmbeddedDatabase> {
  const { dataFolder, log, binaries = findEmbeddedBinaries(), settings } = options;
  mkdirSync(dataFolder, { recursive: true });
  const place = choosePlace({ dataFolder, binaries, log });
  const adminPassword = keepSecret(dataFolder, 'postgres-admin-password');
  const password = keepSecret(dataFolder, 'postgres-password');
  const isNew = await createCluster(place, adminPassword);
  const server = await startServer({
    place,
    adminPassword,
    logFile: path.join(dataFolder, 'logs', 'postgres.log'),
    log,
    ...(settings === undefined ? {} : { settings }),
  });
  const connectionString = toConnectionString(server.address, productRole, password, productRole);
  const adminConnectionString = toConnectionString(server.address, adminRole, adminPassword, 'postgres');
  try {
    if (!(await canConnect(connectionString))) await ensureProductDatabase(adminConnectionString, password);
  } catch (error) {
    if (!server.wasRunning) await stopServer(place, server);
    throw error;
  }
  return {
    connectionString,
    adminConnectionString,
    isNew,
    wasRunning: server.wasRunning,
    pid: server.identity.pid,
    stop: () => stopServer(place, server),
  };
}
