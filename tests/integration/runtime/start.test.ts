import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isSameProcessAlive } from '@/lib/db/embedded/process-identity.mjs';
import { findFreePort, readProcessNumbers, runProduct, type ProductRun } from '@/tests/setup/run-product';
import { makeTemporaryDataFolder } from '@/tests/setup/temporary-data-folder';

let dataFolder: string;
let remove: () => void;
let port: number;
let runs: ProductRun[];

function start(variables: Record<string, string> = {}): ProductRun {
  const run = runProduct({ GDE_DATA_DIR: dataFolder, PORT: String(port), ...variables });
  runs.push(run);
  return run;
}

beforeEach(async () => {
  ({ dataFolder, remove } = makeTemporaryDataFolder());
  port = await findFreePort();
  runs = [];
});

afterEach(async () => {
  for (const run of runs) {
    if (run.process.exitCode === null && run.process.signalCode === null) run.process.kill('SIGTERM');
    await run.untilEnded();
  }
  remove();
});

async function firstPage(): Promise<string> {
  const response = await fetch(`http://localhost:${port}/exemplars`);
  expect(response.status).toBe(200);
  return response.text();
}

function isAlive(pid: number | null): boolean {
  return pid !== null && isSameProcessAlive({ pid, startedAt: null });
}

describe('starting', () => {
  test('the first start makes, migrates and loads; it serves; it stops cleanly; the second does none of that again', async () => {
    const since = Date.now();
    const first = start();
    await first.untilSays('Press Ctrl-C to stop.');
    const firstMs = Date.now() - since;
    expect(first.output()).toContain(`http://localhost:${port}`);
    expect(first.output()).toMatch(/rows written/);
    const page = await firstPage();
    expect(page).toContain('Salford');

    const { web, database } = readProcessNumbers(dataFolder);
    expect(isAlive(web)).toBe(true);
    expect(isAlive(database)).toBe(true);
    first.process.kill('SIGINT');
    expect(await first.untilEnded()).toEqual({ code: 0, signal: null });
    expect(isAlive(web)).toBe(false);
    expect(isAlive(database)).toBe(false);
    expect(readProcessNumbers(dataFolder)).toEqual({ supervisor: null, web: null, database: null });

    const again = Date.now();
    const second = start();
    await second.untilSays('Press Ctrl-C to stop.');
    const secondMs = Date.now() - again;
    expect(second.output()).toMatch(/already there/);
    expect(second.output()).not.toMatch(/rows written/);
    await firstPage();
    second.process.kill('SIGTERM');
    expect(await second.untilEnded()).toEqual({ code: 0, signal: null });

    // Three times the budget, since other work may share the machine; the bench measures the budget itself.
    expect(firstMs).toBeLessThan(30_000);
    expect(secondMs).toBeLessThan(12_000);
  });

  test('a second start on the same folder says where the first one is', async () => {
    const first = start();
    await first.untilSays('Press Ctrl-C to stop.');
    const second = start();
    expect((await second.untilEnded()).code).toBe(1);
    expect(second.output().trim().split('\n')).toHaveLength(1);
    expect(second.output()).toContain(`already running here, at http://localhost:${port} (process ${first.process.pid}`);
    await firstPage();
  });

  test('a web process that is killed is started again', async () => {
    const run = start();
    await run.untilSays('Press Ctrl-C to stop.');
    const { web } = readProcessNumbers(dataFolder);
    process.kill(Number(web), 'SIGKILL');
    await run.untilSays('The web process ended (SIGKILL); starting it again.');
    await expect.poll(() => fetch(`http://localhost:${port}/`).then(({ status }) => status, () => null), { timeout: 20_000 }).toBe(200);
    expect(readProcessNumbers(dataFolder).web).not.toBe(web);
  });

  test('a database that is killed is started again, and the pages come back', async () => {
    const run = start();
    await run.untilSays('Press Ctrl-C to stop.');
    process.kill(Number(readProcessNumbers(dataFolder).database), 'SIGKILL');
    await run.untilSays('The database ended; starting it again.');
    await expect.poll(() => fetch(`http://localhost:${port}/exemplars`).then(({ status }) => status, () => null), { timeout: 30_000 }).toBe(200);
  });
});
