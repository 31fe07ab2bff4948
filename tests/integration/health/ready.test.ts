import { describe, expect, test } from 'vitest';
import { GET as getLive } from '@/app/api/health/live/route';
import { GET as getReady } from '@/app/api/health/ready/route';
import { getPool } from '@/lib/db/pool';
import { withConnection } from '@/tests/factories/connect';

async function readiness(): Promise<{ status: number; body: unknown }> {
  const response = await getReady();
  return { status: response.status, body: await response.json() };
}

/** Runs what only a superuser could, undone afterwards. */
async function meanwhile(statement: string, undo: string, check: () => Promise<void>): Promise<void> {
  await withConnection((client) => client.query(statement));
  try {
    await check();
  } finally {
    await withConnection((client) => client.query(undo));
  }
}

describe('readiness', () => {
  test('is given by a migrated database with the founding data', async () => {
    expect(await readiness()).toEqual({ status: 200, body: { status: 'ready' } });
  });

  test('is refused while a migration is missing', async () => {
    await meanwhile(
      `UPDATE _prisma_migrations SET migration_name = 'x' || migration_name WHERE migration_name LIKE '%database_keeps_its_promises'`,
      `UPDATE _prisma_migrations SET migration_name = substr(migration_name, 2) WHERE migration_name LIKE 'x%'`,
      async () => expect((await readiness()).body).toMatchObject({ reason: expect.stringMatching(/^The database lacks 1 of \d+ migrations\.$/) as unknown }),
    );
  });

  test('is refused by a database that nobody migrated', async () => {
    await meanwhile('ALTER TABLE _prisma_migrations RENAME TO elsewhere', 'ALTER TABLE elsewhere RENAME TO _prisma_migrations', async () =>
      expect(await readiness()).toEqual({ status: 503, body: { status: 'not ready', reason: 'The database has not been migrated.' } }),
    );
  });

  test('is refused before the founding data are there', async () => {
    const triggers = (word: string) => `ALTER TABLE import_batch ${word} TRIGGER USER;`;
    const rename = (from: string, to: string) => `${triggers('DISABLE')} UPDATE import_batch SET kind = '${to}' WHERE kind = '${from}'; ${triggers('ENABLE')}`;
    await meanwhile(rename('founding', 'founding, under way'), rename('founding, under way', 'founding'), async () =>
      expect(await readiness()).toEqual({ status: 503, body: { status: 'not ready', reason: 'The founding data have not been loaded.' } }),
    );
  });

  test('is refused, without naming the database, when it does not answer', async () => {
    const pool = getPool();
    const query = pool.query.bind(pool);
    pool.query = (() => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.1:5432 password=hunter2'))) as typeof pool.query;
    try {
      expect(await readiness()).toEqual({ status: 503, body: { status: 'not ready', reason: 'The database does not answer.' } });
      expect(getLive().status).toBe(200);
    } finally {
      pool.query = query;
    }
  });
});
