// The mail server is killed twice and a process that sends once, in the middle of five hundred mails: none is lost, and none that was answered comes twice.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { inTransaction } from '@/lib/db/transaction';
import type { MailComposer } from '@/lib/mail/compose/mail-composer';
import { deliverMail } from '@/lib/mail/deliver-mail';
import { openTransport } from '@/lib/mail/open-transport';
import { queueMail } from '@/lib/mail/queue-mail';
import { MAIL_CONNECTIONS_MAX } from '@/lib/mail/transport-options';
import { MailServer } from '@/tests/factories/mail-server';
import { makeActor } from '@/tests/factories/make-actor';

const MAILS = 500;
/** How long each stage may take, on a machine that is busy with other things too. */
const PATIENCE_MS = 60_000;
const root = path.resolve(import.meta.dirname, '..', '..', '..');

let server: MailServer;

beforeAll(async () => {
  server = await MailServer.start();
});

afterAll(async () => {
  await server.remove();
});

const say: MailComposer = ({ key }) => Promise.resolve({ subject: `Something waits: ${key}`, text: key });

function startDelivering() {
  return spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'tests/setup/deliver-mail.ts', server.url], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env['PATH'], NODE_ENV: 'test', TZ: 'UTC', DATABASE_URL: requireDatabaseUrl() },
  });
}

async function untilTaken(count: number): Promise<void> {
  for (const since = Date.now(); server.taken().length < count; await delay(5)) {
    if (Date.now() - since > PATIENCE_MS) throw new Error(`Only ${server.taken().length} of ${count} mails were taken in ${PATIENCE_MS} ms.`);
  }
}

const countQueued = async () => (await queryRows<{ n: number }>(sql`SELECT count(*)::int AS n FROM outgoing_mail WHERE state = 'queued'`))[0]?.n ?? 0;

/** Sends from this process, in rounds as the product does, until it is told to stop. */
async function deliverUntil(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const transport = openTransport(server.url);
    await deliverMail({ transport, composers: { waiting: say }, from: 'tracker@example.org', signal, leaseMs: 3_000 });
    transport.close();
    await delay(100);
  }
}

test('five hundred mails arrive, each once, though the server is killed twice and a process that sends once', { timeout: 180_000 }, async () => {
  const { userId } = await makeActor('analyst');
  await inTransaction(async (tx) => {
    for (let n = 0; n < MAILS; n += 1) await queueMail(tx, { userId, kind: 'waiting', key: `thing ${n}`, about: { n } });
  });

  const other = startDelivering();
  await untilTaken(1);
  const stop = new AbortController();
  const own = deliverUntil(stop.signal);
  for (const share of [0.2, 0.5]) {
    await untilTaken(MAILS * share);
    await server.kill();
    await delay(200);
    await server.start();
  }
  await untilTaken(MAILS * 0.7);
  other.kill('SIGKILL');
  for (const since = Date.now(); (await countQueued()) > 0; await delay(50)) {
    if (Date.now() - since > PATIENCE_MS) throw new Error(`${await countQueued()} mails still waited after ${PATIENCE_MS} ms.`);
  }
  stop.abort();
  await own;

  const rows = await queryRows<{ id: string; state: string; attempts: number; sent_at: string; last_answer: string }>(sql`SELECT id, state::text AS state, attempts, sent_at, last_answer FROM outgoing_mail`);
  expect(rows).toHaveLength(MAILS);
  expect(rows.filter(({ state }) => state !== 'sent')).toEqual([]);
  expect(new Set(rows.map(({ last_answer: answer }) => answer))).toEqual(new Set(['250 taken']));

  const taken = server.taken();
  const timesTaken = (id: string) => taken.filter(({ messageId }) => messageId === `<${id}@example.org>`).length;
  // None is lost, and what a mailbox that drops repeats by their Message-ID shows is each of them once.
  expect(new Set(taken.map(({ messageId }) => messageId)).size).toBe(MAILS);
  expect(rows.filter(({ id }) => timesTaken(id) === 0)).toEqual([]);
  // One that was given once was taken once. Another may be repeated only where a kill left it undecided: what a process had under way, at each kill.
  expect(rows.filter(({ id, attempts }) => timesTaken(id) > attempts)).toEqual([]);
  expect(rows.filter(({ id, attempts }) => attempts === 1 && timesTaken(id) !== 1)).toEqual([]);
  expect(taken.length - MAILS).toBeLessThanOrEqual(5 * MAIL_CONNECTIONS_MAX);
  // What was recorded as answered never came again.
  const sentAt = new Map(rows.map(({ id, sent_at: at }) => [`<${id}@example.org>`, at]));
  expect(taken.filter(({ messageId, at }) => Date.parse(at) > Date.parse(sentAt.get(messageId) ?? ''))).toEqual([]);
  // The kills did meet mails under way, or this test has shown nothing.
  expect(rows.some(({ attempts }) => attempts > 1)).toBe(true);
});

test('while no server listens nothing is lost, and little is tried', async () => {
  const { userId } = await makeActor('analyst');
  await queryRows(sql`DELETE FROM outgoing_mail`);
  await inTransaction(async (tx) => {
    for (let n = 0; n < 50; n += 1) await queueMail(tx, { userId, kind: 'waiting', key: `later ${n}`, about: { n } });
  });
  await server.kill();
  const transport = openTransport(server.url);
  const before = server.taken().length;
  const round = await deliverMail({ transport, composers: { waiting: say }, from: 'tracker@example.org', signal: new AbortController().signal });
  transport.close();
  expect(round).toMatchObject({ sent: 0, notNeeded: 0, putOff: 0, givenUp: 0, serverFault: expect.stringContaining('ECONNREFUSED') as string });
  const tried = await queryRows<{ attempts: number }>(sql`SELECT attempts FROM outgoing_mail WHERE user_id = ${userId} AND state = 'queued' AND attempts > 0`);
  expect(tried.length).toBeLessThanOrEqual(MAIL_CONNECTIONS_MAX);
  expect(await countQueued()).toBe(50);
  expect(server.taken()).toHaveLength(before);
});
