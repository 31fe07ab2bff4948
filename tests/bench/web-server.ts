import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';

const root = path.resolve(import.meta.dirname, '..', '..');
const READY_WAIT_MS = 60_000;

export type WebServer = { readonly origin: string; readonly pid: number; readonly stop: () => Promise<void> };

/** Serves the built product on a database, with the yardstick page switched on. */
export async function startWebServer(connectionString: string): Promise<WebServer> {
  const port = await findFreePort();
  const child = spawn(process.execPath, [path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'start', '-p', String(port)], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', GDE_BENCH: '1', AUTH_SECRET: 'a secret of this bench, long enough to be one', API_REQUESTS_ANONYMOUS: '999999999', DATABASE_URL: connectionString, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  const since = Date.now();
  while (Date.now() - since < READY_WAIT_MS && child.exitCode === null) {
    const status = await fetch(`${origin}/bench-yardstick`).then((response) => response.status, () => null);
    if (status === 200 && child.pid !== undefined) return { origin, pid: child.pid, stop };
    if (status !== null) {
      await stop();
      throw new Error(`The web server answered ${status} to its first request.`);
    }
    await delay(50);
  }
  await stop();
  throw new Error('The web server did not start; see what it printed above.');
}

/** A port that nothing listens on. */
export async function findFreePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as net.AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
