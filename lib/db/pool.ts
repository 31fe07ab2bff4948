import pg from 'pg';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { sqlTypes } from './sql-types';

/** How long a page may wait for one statement; exports raise it for their own transaction. */
export const statementTimeoutMs = 15_000;

// Kept on the global object so that hot reload in development reuses it.
const holder = globalThis as typeof globalThis & { gdeDatabasePool?: pg.Pool };

function createPool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: requireDatabaseUrl(),
    application_name: 'gde-tracker',
    max: 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: 60_000,
    options: '-c TimeZone=UTC -c DateStyle=ISO -c jit=off',
    types: sqlTypes,
  });
  // A connection that breaks while idle is replaced at the next query; unheard, its error would end the process.
  pool.on('error', (error) => console.error(`A database connection was lost: ${error.message}`));
  return pool;
}

/** The one pool of connections of this process, made at first use so that a build needs no database. */
export function getPool(): pg.Pool {
  holder.gdeDatabasePool ??= createPool();
  return holder.gdeDatabasePool;
}
