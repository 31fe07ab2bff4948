// Every way in which a start cannot succeed: one clear line, its own exit code, nothing half-done.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findFreePort, readProcessNumbers, runProduct } from '@/tests/setup/run-product';
import { makeTemporaryDataFolder } from '@/tests/setup/temporary-data-folder';

const AUTH_SECRET = 'a secret of this test, long enough to be one';

let dataFolder: string;
let remove: () => void;
let port: number;

beforeEach(async () => {
  ({ dataFolder, remove } = makeTemporaryDataFolder());
  port = await findFreePort();
});

afterEach(() => remove());

async function refusal(variables: Record<string, string>): Promise<string[]> {
  const run = runProduct({ GDE_DATA_DIR: dataFolder, PORT: String(port), ...variables });
  const { code } = await run.untilEnded();
  expect(code, run.output()).toBe(1);
  expect(run.output()).not.toMatch(/\n\s+at /);
  return run.output().trim().split('\n').filter((line) => !line.startsWith('•'));
}

/** Answers as a PostgreSQL of that version would, as far as saying its version. */
async function serveOldPostgres(version: string, number: number): Promise<{ port: number; close: () => void }> {
  const message = (type: string, body: Buffer) => {
    const head = Buffer.alloc(5);
    head.write(type, 0);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const text = (value: string) => Buffer.concat([Buffer.from(value), Buffer.from([0])]);
  const int32 = (value: number) => {
    const buffer = Buffer.alloc(4);
    buffer.writeInt32BE(value);
    return buffer;
  };
  const int16 = (value: number) => {
    const buffer = Buffer.alloc(2);
    buffer.writeInt16BE(value);
    return buffer;
  };
  const columns = { version: [version, 25], number: [String(number), 23], encoding: ['UTF8', 25], is_replica: ['f', 16] } as const;
  const ready = message('Z', Buffer.from('I'));
  const answer = Buffer.concat([
    message('T', Buffer.concat([int16(4), ...Object.entries(columns).map(([name, [, type]]) => Buffer.concat([text(name), int32(0), int16(0), int32(type), int16(-1), int32(-1), int16(0)]))])),
    message('D', Buffer.concat([int16(4), ...Object.values(columns).map(([value]) => Buffer.concat([int32(value.length), Buffer.from(value)]))])),
    message('C', text('SELECT 1')),
    ready,
  ]);
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', int32(0)), ready]));
      socket.on('data', (query) => {
        if (query[0] === 'Q'.charCodeAt(0)) socket.write(answer);
        else if (query[0] === 'X'.charCodeAt(0)) socket.end();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as net.AddressInfo).port, close: () => server.close() };
}

describe('a start that cannot succeed says so in one line', () => {
  test.each([
    ['PORT', 'http', /PORT is "http".*for example PORT=3000/],
    ['PUBLIC_URL', 'gde', /PUBLIC_URL is "gde".*Example: PUBLIC_URL=https:/],
    ['AUTH_SECRET', 'short', /AUTH_SECRET has 5 characters and needs 32.*Example/],
    ['DATABASE_URL', 'mysql://root@localhost/gde', /DATABASE_URL does not start with postgresql:\/\/.*for example/],
    ['SMTP_URL', 'mail', /SMTP_URL is not an address.*Example: SMTP_URL=smtp:/],
  ])('bad %s', async (name, value, expected) => {
    const lines = await refusal({ [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(expected);
    expect(existsSync(path.join(dataFolder, 'postgres'))).toBe(false);
    expect(existsSync(path.join(dataFolder, 'run.lock'))).toBe(false);
  });

  test('port in use', async () => {
    const other = net.createServer();
    await new Promise<void>((resolve) => other.listen(port, resolve));
    try {
      const lines = await refusal({});
      expect(lines).toEqual([expect.stringMatching(`port ${port} is in use by another program.*PORT=${port + 1}`)]);
      expect(existsSync(path.join(dataFolder, 'postgres'))).toBe(false);
    } finally {
      other.close();
    }
  });

  test('data folder that cannot be written', async () => {
    const file = path.join(dataFolder, 'file');
    writeFileSync(file, '');
    const lines = await refusal({ GDE_DATA_DIR: path.join(file, 'data') });
    expect(lines).toEqual([expect.stringMatching(/the data folder .*file\/data cannot be written.*GDE_DATA_DIR=/)]);
  });

  test.runIf(process.platform === 'linux')('data folder that the system does not let be made', async () => {
    const lines = await refusal({ GDE_DATA_DIR: '/proc/gde' });
    expect(lines).toEqual([expect.stringMatching(/the data folder \/proc\/gde cannot be written/)]);
  });

  test('DATABASE_URL without AUTH_SECRET', async () => {
    const lines = await refusal({ DATABASE_URL: `postgresql://gde:hunter2@127.0.0.1:${await findFreePort()}/gde` });
    expect(lines).toEqual([expect.stringMatching(/AUTH_SECRET is not set.*Example: AUTH_SECRET=/)]);
  });

  test('DATABASE_URL that nobody answers at', async () => {
    const lines = await refusal({ AUTH_SECRET, DATABASE_URL: `postgresql://gde:hunter2@127.0.0.1:${await findFreePort()}/gde` });
    expect(lines).toEqual([expect.stringMatching(/database "gde" at 127\.0\.0\.1:\d+ as user "gde"\): connect ECONNREFUSED.*Mend: start that PostgreSQL/)]);
    expect(lines.join()).not.toContain('hunter2');
  });

  test('DATABASE_URL of a PostgreSQL that is too old', async () => {
    const old = await serveOldPostgres('14.9', 140009);
    try {
      const lines = await refusal({ AUTH_SECRET, DATABASE_URL: `postgresql://gde@127.0.0.1:${old.port}/gde` });
      expect(lines).toEqual([expect.stringMatching(/names PostgreSQL 14\.9 .* needs 15 or later.*Mend: name a newer server/)]);
    } finally {
      old.close();
    }
  });

  test('database of another major version, which is left as it is', async () => {
    const cluster = path.join(dataFolder, 'postgres', 'cluster');
    mkdirSync(cluster, { recursive: true });
    writeFileSync(path.join(cluster, 'PG_VERSION'), '17\n');
    const lines = await refusal({});
    expect(lines).toEqual([expect.stringMatching(/made by PostgreSQL 17.*brings PostgreSQL 18.*Mend: /)]);
    expect(readdirSync(cluster)).toEqual(['PG_VERSION']);
  });

  test('secrets of the database that were lost', async () => {
    const first = runProduct({ GDE_DATA_DIR: dataFolder, PORT: String(port) });
    await first.untilSays('Press Ctrl-C to stop.');
    first.process.kill('SIGTERM');
    await first.untilEnded();
    rmSync(path.join(dataFolder, 'secrets'), { recursive: true });
    const lines = await refusal({});
    expect(lines).toEqual([expect.stringMatching(/does not accept the password.*Mend: restore/)]);
    expect(readProcessNumbers(dataFolder).database).toBeNull();
  });
});
