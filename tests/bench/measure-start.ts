import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { makeDataFolder, removeDataFolder } from './data-folder';
import { median } from './statistics';
import { findFreePort } from './web-server';

const root = path.resolve(import.meta.dirname, '..', '..');
const WAIT_MS = 120_000;

export type StartSeconds = { readonly firstEver: number; readonly again: number };

/** From the start command to the first page, on an embedded database that is not there yet, and on the one it left. */
export async function measureStart(repeats: number): Promise<StartSeconds> {
  const dataFolder = makeDataFolder();
  try {
    const firstEver = await timeOneStart(dataFolder);
    const again: number[] = [];
    for (let run = 0; run < repeats; run += 1) again.push(await timeOneStart(dataFolder));
    return { firstEver, again: median(again) };
  } finally {
    removeDataFolder(dataFolder);
  }
}

async function timeOneStart(dataFolder: string): Promise<number> {
  const port = await findFreePort();
  const { DATABASE_URL: _database, ...variables } = process.env;
  const since = performance.now();
  const child = spawn(process.execPath, [path.join(root, 'scripts', 'up.mjs'), '--built'], {
    cwd: root,
    env: { ...variables, NODE_ENV: 'production', GDE_DATA_DIR: dataFolder, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  try {
    while (child.exitCode === null && performance.now() - since < WAIT_MS) {
      const status = await fetch(`http://127.0.0.1:${port}/`).then(async (response) => (await response.arrayBuffer(), response.status), () => null);
      if (status === 200) return (performance.now() - since) / 1000;
      await delay(20);
    }
    throw new Error('The start command did not serve its first page.');
  } finally {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
  }
}
