import type pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { insertOwners } from './event-rows';
import { openConnection } from './connect';
import { insertUser } from './record-event';

/**
 * One transaction for a test file, with a person and the owners of events in it, never committed. Each piece of work done in it is undone.
 * @returns runs a piece of work
 */
export function useDraft(): (work: (client: pg.Client, userId: string) => Promise<void>) => Promise<void> {
  let client: pg.Client;
  let userId: string;
  beforeAll(async () => {
    client = await openConnection();
    await client.query('BEGIN');
    userId = await insertUser(client);
    await insertOwners(client, userId);
  });
  afterAll(() => client.end());
  return async (work) => {
    await client.query('SAVEPOINT draft');
    try {
      await work(client, userId);
    } finally {
      await client.query('ROLLBACK TO SAVEPOINT draft');
    }
  };
}
