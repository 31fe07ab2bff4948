// Whatever is killed, and whenever, the next start completes the work or says what to do; nothing half-loaded is served.
import { rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbeddedDatabase } from '@/lib/db/embedded/open-embedded-database';
import { Random } from '@/tests/factories/random';
import { howMany, seedOfRun } from '@/tests/setup/how-many';
import { findFreePort, readProcessNumbers, runProduct, type ProductRun } from '@/tests/setup/run-product';
import { makeTemporaryDataFolder } from '@/tests/setup/temporary-data-folder';

let dataFolder: string;
let remove: () => void;
let port: number;

beforeEach(async () => {
  ({ dataFolder, remove } = makeTemporaryDataFolder());
  port = await findFreePort();
});

afterEach(() => remove());

function start(): ProductRun {
  return runProduct({ GDE_DATA_DIR: dataFolder, PORT: String(port) });
}

async function stop(run: ProductRun): Promise<void> {
  run.process.kill('SIGTERM');
  await run.untilEnded();
}

/** What the founding data come to in the file of a table; null while nobody serves. */
async function countRows(table: string): Promise<number | null> {
  const response = await fetch(`http://localhost:${port}/exports/${table}?format=ndjson`).catch(() => null);
  if (response === null || response.status >= 500) return null;
  return (await response.text()).split('\n').filter((line) => line !== '').length;
}

async function measureWhole(): Promise<{ firstStartMs: number; exemplars: number; trusts: number }> {
  const since = Date.now();
  const run = start();
  await run.untilSays('Press Ctrl-C to stop.');
  const firstStartMs = Date.now() - since;
  const [exemplars, trusts] = [await countRows('exemplars'), await countRows('trusts')];
  await stop(run);
  if (exemplars === null || trusts === null) throw new Error('The tables were not served.');
  return { firstStartMs, exemplars, trusts };
}

/** Ends the database that a killed start left running, and forgets the folder. */
async function startAfresh(): Promise<void> {
  const { database } = readProcessNumbers(dataFolder);
  if (database !== null) {
    const left = await openEmbeddedDatabase({ dataFolder, log: () => undefined }).catch(() => null);
    await left?.stop();
  }
  remove();
  rmSync(dataFolder, { recursive: true, force: true });
  ({ dataFolder, remove } = makeTemporaryDataFolder());
}

describe('killed at any moment', () => {
  const groupKills = howMany({ inTest: 4, inSoak: 50 });
  const webKills = howMany({ inTest: 2, inSoak: 20 });

  test(`the whole process group, ${groupKills} times during first start and loading`, { timeout: 60_000 + groupKills * 60_000 }, async () => {
    const random = new Random(seedOfRun());
    const whole = await measureWhole();
    await startAfresh();
    for (let turn = 0; turn < groupKills; turn += 1) {
      const moment = Math.round(random.next() * whole.firstStartMs);
      const killed = start();
      await delay(moment);
      killed.killGroup();
      await killed.untilEnded();
      const next = start();
      await next.untilSays('Press Ctrl-C to stop.').catch((error: Error) => {
        throw new Error(`After a kill at ${moment} ms (turn ${turn}, seed ${seedOfRun()}):\n${error.message}`);
      });
      expect({ moment, exemplars: await countRows('exemplars'), trusts: await countRows('trusts') }).toEqual({ moment, exemplars: whole.exemplars, trusts: whole.trusts });
      await stop(next);
      await startAfresh();
    }
  });

  test(`the start command alone: its web process goes with it and its database is taken over`, async () => {
    const first = start();
    await first.untilSays('Press Ctrl-C to stop.');
    const before = readProcessNumbers(dataFolder);
    process.kill(Number(before.supervisor), 'SIGKILL');
    await first.untilEnded();
    const next = start();
    await next.untilSays('Press Ctrl-C to stop.');
    expect(next.output()).toContain(`found it running (process ${before.database})`);
    expect(readProcessNumbers(dataFolder).database).toBe(before.database);
    await stop(next);
    expect(readProcessNumbers(dataFolder).database).toBeNull();
  });

  test(`the web process alone, ${webKills} times`, { timeout: 60_000 + webKills * 60_000 }, async () => {
    const random = new Random(seedOfRun() + 1);
    const run = start();
    await run.untilSays('Press Ctrl-C to stop.');
    const whole = await countRows('exemplars');
    for (let turn = 0; turn < webKills; turn += 1) {
      // Spaced so that it counts as an accident each time and not as a web process that cannot live.
      await delay(3200 + random.next() * 2000);
      process.kill(Number(readProcessNumbers(dataFolder).web), 'SIGKILL');
      await expect.poll(() => countRows('exemplars'), { timeout: 20_000 }).toBe(whole);
    }
    await stop(run);
  });

  test('the database during a write: what was committed is there, what was not is not', async () => {
    const log = () => undefined;
    const server = await openEmbeddedDatabase({ dataFolder, log });
    const client = new pg.Client({ connectionString: server.connectionString });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('create table kept (id int)');
    await client.query('insert into kept values (1)');
    await client.query('begin');
    await client.query('insert into kept values (2)');
    process.kill(server.pid, 'SIGKILL');
    await client.end().catch(() => undefined);
    const again = await openEmbeddedDatabase({ dataFolder, log });
    const reader = new pg.Client({ connectionString: again.connectionString });
    await reader.connect();
    expect((await reader.query('select id from kept')).rows).toEqual([{ id: 1 }]);
    await reader.end();
    await again.stop();
  });
});
