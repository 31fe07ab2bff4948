import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openConnection, withConnection } from '@/tests/factories/connect';
import { EVENT_ROWS, insertOwners, THING_ROWS } from '@/tests/factories/event-rows';
import { evidence, insertRow, insertUser, recordExemplarStatus } from '@/tests/factories/record-event';

type Revision = { readonly number: number; readonly changed_at: string };

let watcher: pg.Client;
let writer: pg.Client;
let userId: string;

beforeAll(async () => {
  [watcher, writer] = await Promise.all([openConnection(), openConnection()]);
  userId = await inTransaction(async (client) => {
    const id = await insertUser(client);
    await insertOwners(client, id);
    return id;
  });
});

afterAll(() => Promise.all([watcher.end(), writer.end()]));

async function readRevision(): Promise<Revision> {
  const { rows } = await watcher.query<Revision>('SELECT number, changed_at FROM data_revision');
  const [row] = rows;
  if (row === undefined || rows.length !== 1) throw new Error('There is not one revision.');
  return row;
}

async function inTransaction<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  await writer.query('BEGIN');
  const result = await work(writer);
  await writer.query('COMMIT');
  return result;
}

test.each([...Object.keys(EVENT_ROWS), ...Object.keys(THING_ROWS)])('a row of %s advances the revision by one', async (table) => {
  const before = await readRevision();
  const row = THING_ROWS[table] ?? { ...EVENT_ROWS[table], ...evidence(userId, '2018-03-01') };
  await inTransaction((client) => insertRow(client, table, row));
  const after = await readRevision();
  expect(after.number).toBe(before.number + 1);
  expect(after.changed_at > before.changed_at).toBe(true);
});

test.each(['region', 'trust', 'footprint_kind', 'footprint', 'cohort', 'exemplar', 'fast_follower', 'supplier', 'product', 'source'])('a correction of %s advances the revision too', async (table) => {
  const before = await readRevision();
  const column = table === 'fast_follower' ? 'note' : table === 'source' ? 'title' : 'name';
  await inTransaction((client) => client.query(`UPDATE ${table} SET ${column} = ${column}`));
  expect((await readRevision()).number).toBe(before.number + 1);
});

test('a transaction of many writes advances it once, and its rows share one instant', async () => {
  const before = await readRevision();
  const ids = await inTransaction(async (client) => {
    const first = await recordExemplarStatus(client, userId, 'wirral', 'delivering', '2018-01-01');
    await client.query('SAVEPOINT part');
    await recordExemplarStatus(client, userId, 'wirral', 'withdrawn', '2018-01-02');
    await client.query('ROLLBACK TO SAVEPOINT part');
    await client.query('UPDATE exemplar SET name = name');
    await client.query('SELECT pg_sleep(0.01)');
    const second = await recordExemplarStatus(client, userId, 'wirral', 'accredited', '2018-01-03');
    return [first, second];
  });
  const after = await readRevision();
  expect(after.number).toBe(before.number + 1);
  const { rows } = await watcher.query<{ recorded_at: string }>('SELECT recorded_at FROM exemplar_status_event WHERE id = ANY($1)', [ids]);
  expect(rows).toEqual([{ recorded_at: after.changed_at }, { recorded_at: after.changed_at }]);
});

test('a transaction whose first write was undone to a savepoint is still stamped', async () => {
  const before = await readRevision();
  const id = await inTransaction(async (client) => {
    await client.query('SAVEPOINT part');
    await recordExemplarStatus(client, userId, 'wirral', 'withdrawn', '2018-01-02');
    await client.query('ROLLBACK TO SAVEPOINT part');
    return recordExemplarStatus(client, userId, 'wirral', 'accredited', '2018-01-03');
  });
  const after = await readRevision();
  expect(after.number).toBe(before.number + 1);
  const { rows } = await watcher.query<{ recorded_at: string }>('SELECT recorded_at FROM exemplar_status_event WHERE id = $1', [id]);
  expect(rows).toEqual([{ recorded_at: after.changed_at }]);
});

test('a transaction that is rolled back leaves it as it was', async () => {
  const before = await readRevision();
  await withConnection(async (client) => {
    await client.query('BEGIN');
    await recordExemplarStatus(client, userId, 'wirral', 'delivering', '2018-01-01');
    await client.query('ROLLBACK');
  });
  expect(await readRevision()).toEqual(before);
});

test('one connection that writes in one transaction after another is stamped anew each time', async () => {
  await withConnection(async (client) => {
    const instants: string[] = [];
    for (let turn = 0; turn < 5; turn++) {
      const id = await recordExemplarStatus(client, userId, 'wirral', 'delivering', '2018-01-01');
      const { rows } = await client.query<{ recorded_at: string }>('SELECT recorded_at FROM exemplar_status_event WHERE id = $1', [id]);
      instants.push(rows[0]?.recorded_at ?? '');
    }
    expect(new Set(instants).size).toBe(5);
    expect([...instants].sort()).toEqual(instants);
  });
});

test('there is never a second revision', async () => {
  await withConnection(async (client) => {
    await expect(client.query('INSERT INTO data_revision (id, number) VALUES (2, 0)')).rejects.toMatchObject({ constraint: 'data_revision_is_one_row' });
  });
});

describe('twenty writers at once', () => {
  test('advance it once each, and their instants rise with it, in the order of their commits', async () => {
    const before = await readRevision();
    const clients = await Promise.all(Array.from({ length: 20 }, () => openConnection()));
    const commits: (Revision & { id: string })[] = [];
    try {
      await Promise.all(
        clients.map(async (client, index) => {
          for (let turn = 0; turn < 3; turn++) {
            await client.query('BEGIN');
            const id = await recordExemplarStatus(client, userId, 'newcastle', 'delivering', '2018-01-01');
            const { rows } = await client.query<Revision>('SELECT number, changed_at FROM data_revision');
            await client.query(`SELECT pg_sleep(${(index % 5) / 1000})`);
            if (rows[0] !== undefined) commits.push({ ...rows[0], id });
            await client.query('COMMIT');
          }
        }),
      );
    } finally {
      await Promise.all(clients.map((client) => client.end()));
    }
    expect((await readRevision()).number).toBe(before.number + 60);
    expect(commits.map(({ number }) => number)).toEqual(Array.from({ length: 60 }, (_, index) => before.number + 1 + index));
    const instants = commits.map(({ changed_at: at }) => at);
    expect(new Set(instants).size).toBe(60);
    expect([...instants].sort()).toEqual(instants);
    const { rows } = await withConnection((client) =>
      client.query<{ id: string; recorded_at: string }>('SELECT id, recorded_at FROM exemplar_status_event WHERE id = ANY($1)', [commits.map(({ id }) => id)]),
    );
    const recordedAt = new Map(rows.map((row) => [row.id, row.recorded_at]));
    for (const { id, changed_at: at } of commits) expect(recordedAt.get(id)).toBe(at);
  });
});
