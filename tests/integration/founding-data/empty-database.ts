import { randomUUID } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { applyMigrations } from '@/lib/db/migrations/apply-migrations';

/** A database of a test's own: migrated, and otherwise empty. */
export type EmptyDatabase = { readonly connectionString: string; readonly drop: () => Promise<void> };

/** Where a test file gets its empty databases from: migrated once, copied as often as asked. */
export type EmptyDatabases = { readonly open: () => Promise<EmptyDatabase>; readonly close: () => Promise<void> };

const MIGRATIONS = path.resolve(import.meta.dirname, '../../../prisma/migrations');

/** Prepares a template on the server of the database under test. */
export async function prepareEmptyDatabases(): Promise<EmptyDatabases> {
  const template = newName();
  await onServer(`CREATE DATABASE ${template}`);
  await applyMigrations({ connectionString: urlOf(template), folder: MIGRATIONS, log: () => undefined });
  return {
    open: async () => {
      const name = newName();
      await onServer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
      return { connectionString: urlOf(name), drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) };
    },
    close: () => onServer(`DROP DATABASE ${template} WITH (FORCE)`),
  };
}

function newName(): string {
  return `founding_${randomUUID().replaceAll('-', '')}`;
}

async function onServer(sql: string): Promise<void> {
  const server = new pg.Client({ connectionString: requireDatabaseUrl() });
  await server.connect();
  try {
    await server.query(sql);
  } finally {
    await server.end();
  }
}

function urlOf(name: string): string {
  const url = new URL(requireDatabaseUrl());
  url.pathname = `/${name}`;
  return url.href;
}
