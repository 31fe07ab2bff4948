import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const root = path.resolve(import.meta.dirname, '..', '..');

/** A start of the product, as a person would make it. */
export type ProductRun = {
  process: ChildProcess;
  /** Everything it has said so far. */
  output: () => string;
  /** Waits until it says something, or ends. */
  untilSays: (text: string | RegExp, limitMs?: number) => Promise<void>;
  untilEnded: (limitMs?: number) => Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** Ends the start command and all in its process group at once, as a crash of the machine would. */
  killGroup: () => void;
};

/** A port that nobody listens on just now. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Runs the start command on the built product with these settings, and no others. */
export function runProduct(variables: Record<string, string>, args: readonly string[] = ['--built']): ProductRun {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [path.join('scripts', 'up.mjs'), ...args], {
    cwd: root,
    env: { NODE_ENV: 'production', PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  return {
    process: child,
    output: () => said,
    async untilSays(text, limitMs = 120_000) {
      const isSaid = () => (typeof text === 'string' ? said.includes(text) : text.test(said));
      for (const since = Date.now(); !isSaid(); await delay(20)) {
        if (isOver()) {
          await ended;
          if (!isSaid()) throw new Error(`It ended without saying ${String(text)}:\n${said}`);
        } else if (Date.now() - since > limitMs) {
          throw new Error(`It did not say ${String(text)} in ${limitMs} ms:\n${said}`);
        }
      }
    },
    async untilEnded(limitMs = 60_000) {
      const end = await Promise.race([ended, delay(limitMs, null)]);
      if (end === null) throw new Error(`It did not end in ${limitMs} ms:\n${said}`);
      return end;
    },
    killGroup() {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Already gone.
      }
    },
  };
}

/** The processes a data folder's notes name: the start command, the web process and the database. */
export function readProcessNumbers(dataFolder: string): { supervisor: number | null; web: number | null; database: number | null } {
  const read = (file: string) => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return null;
    }
  };
  const pidOf = (text: string | null) => (text === null ? null : (JSON.parse(text) as { pid: number }).pid);
  const pointer = read(path.join(dataFolder, 'postgres-place.json'));
  const home = pointer === null ? path.join(dataFolder, 'postgres') : (JSON.parse(pointer) as { home: string }).home;
  const postmaster = read(path.join(home, 'cluster', 'postmaster.pid'));
  return {
    supervisor: pidOf(read(path.join(dataFolder, 'run.lock'))),
    web: pidOf(read(path.join(dataFolder, 'web.process.json'))),
    database: postmaster === null ? null : Number(postmaster.split('\n')[0]),
  };
}
