import { createHmac } from 'node:crypto';
import net from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbeddedDatabase, type EmbeddedDatabase } from '@/lib/db/embedded/open-embedded-database';
import { findFreePort, runProduct, type ProductRun } from '@/tests/setup/run-product';
import { makeTemporaryDataFolder } from '@/tests/setup/temporary-data-folder';

const SECRET = 'of this test alone, and long enough to be one';

const folders = [makeTemporaryDataFolder(), makeTemporaryDataFolder()] as const;
let server: EmbeddedDatabase;
let run: ProductRun | undefined;
let way: Way;

/** The way from the product to its database, which can be cut. */
type Way = { connectionString: string; cut: () => Promise<void>; restore: () => Promise<void> };

async function openWay(connectionString: string): Promise<Way> {
  const { searchParams, port, hostname } = new URL(connectionString);
  const socketFolder = searchParams.get('host');
  const target = socketFolder?.startsWith('/') === true ? { path: `${socketFolder}/.s.PGSQL.${port || '5432'}` } : { host: hostname, port: Number(port) };
  const listenAt = await findFreePort();
  const open = new Set<net.Socket>();
  let listener: net.Server;
  const restore = () =>
    new Promise<void>((resolve) => {
      listener = net.createServer((near) => {
        const far = net.connect(target);
        for (const socket of [near, far]) {
          open.add(socket);
          socket.on('error', () => socket.destroy());
          socket.on('close', () => [near, far].forEach((end) => end.destroy()));
        }
        near.pipe(far).pipe(near);
      });
      listener.listen(listenAt, '127.0.0.1', resolve);
    });
  const cut = async () => {
    for (const socket of open) socket.destroy();
    open.clear();
    await new Promise((resolve) => listener.close(resolve));
  };
  await restore();
  const through = new URL(connectionString);
  through.searchParams.delete('host');
  through.hostname = '127.0.0.1';
  through.port = String(listenAt);
  return { connectionString: through.href, cut, restore };
}

beforeEach(async () => {
  server = await openEmbeddedDatabase({ dataFolder: folders[0].dataFolder, log: () => undefined, settings: { fsync: 'off' } });
  way = await openWay(server.connectionString);
});

afterEach(async () => {
  run?.process.kill('SIGTERM');
  await run?.untilEnded();
  await way.cut();
  await server.stop();
  for (const { remove } of folders) remove();
});

test('with the database gone every page and file says whole that it is unavailable, and comes back with it', { timeout: 240_000 }, async () => {
  const port = await findFreePort();
  run = runProduct({ DATABASE_URL: way.connectionString, GDE_DATA_DIR: folders[1].dataFolder, PORT: String(port), AUTH_SECRET: SECRET });
  await run.untilSays('Press Ctrl-C to stop.');
  const ask = async (path: string, cookie = '') => {
    const response = await fetch(`http://localhost:${port}${path}`, { headers: { cookie } });
    return { status: response.status, text: await response.text() };
  };
  const paths = ['/', '/exemplars?asAt=2016-11-30', '/trusts/RGT', '/data-quality', '/exports/trusts?format=json'];
  for (const path of paths) expect((await ask(path)).status, path).toBe(200);

  await way.cut();
  // A session that only the database knows not to be there.
  const token = 'a'.repeat(32);
  const signed = encodeURIComponent(`${token}.${createHmac('sha256', SECRET).update(token).digest('base64')}`);
  for (const cookie of ['', `better-auth.session_token=${signed}`]) {
    for (const path of paths) {
      const { status, text } = await ask(path, cookie);
      expect(status, path).toBe(503);
      expect(text, path).toContain('could not be read just now');
      expect(text, path).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|at .*\.js:\d+/);
      if (!path.startsWith('/exports/')) expect(text, path).toMatch(/<h1[^>]*>Sorry, this page is unavailable<\/h1>[\s\S]*<footer/);
    }
  }

  await way.restore();
  for (const path of paths) expect((await ask(path)).status, path).toBe(200);
});
