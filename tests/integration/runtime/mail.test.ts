// The whole story in the built product: an officer records what an exemplar waits on, and the mail that it falls due arrives.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import { MailServer } from '@/tests/factories/mail-server';
import { PlainBrowser } from '@/tests/factories/plain-browser';
import { findFreePort, runProduct, type ProductRun } from '@/tests/setup/run-product';
import { makeTemporaryDataFolder } from '@/tests/setup/temporary-data-folder';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const OFFICER = 'officer@example.org';

const { dataFolder, remove } = makeTemporaryDataFolder();
let server: MailServer;
let run: ProductRun;
let browser: PlainBrowser;

beforeAll(async () => {
  server = await MailServer.start();
  const port = await findFreePort();
  const variables = { GDE_DATA_DIR: dataFolder, PORT: String(port), SMTP_URL: server.url, MAIL_FROM: 'tracker@example.org' };
  run = runProduct(variables);
  await run.untilSays('Press Ctrl-C to stop.');
  browser = new PlainBrowser(`http://localhost:${port}`);
  const args = ['scripts/database.mjs', 'create-user', '--email', OFFICER, '--name', 'An Officer', '--role', 'programme-officer'];
  const said = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...variables, DATABASE_URL: '' } });
  const link = /\/sign-in\/set-password\?key=\S+/.exec(said)?.[0] ?? '';
  await browser.submit(await browser.findForm(link, 'Save password and sign in'), { password: 'aquarium teapot lantern' });
});

afterAll(async () => {
  run.process.kill('SIGTERM');
  const end = await run.untilEnded();
  await server.remove();
  remove();
  expect(end.code).toBe(0);
});

test('what falls due is told by mail to whoever it waits on, once, and the log says so', async () => {
  const page = '/exemplars/salford-royal/add-gate?source=nhse-2016-09-digital-revolution';
  const today = londonDateOf(new Date().toISOString());
  const typed = { title: 'A plan for its theatres', owner: 'programme', ownerName: '', dueOn: today.split('-').map(Number).reverse().join(' '), effectiveOn: '1 4 2019', confidence: 'official_announcement', note: '' };
  expect((await browser.submit(await browser.findForm(page, 'Record this'), typed)).location).toMatch(/\/exemplars\/salford-royal\?saved=gate$/);

  for (const since = Date.now(); server.taken().length === 0; await delay(100)) {
    if (Date.now() - since > 60_000) throw new Error(`No mail came in 60 s:\n${run.output()}`);
  }
  const [mail] = server.taken();
  expect(mail?.to).toEqual([OFFICER]);
  expect(mail?.source).toContain('From: GDE programme tracker <tracker@example.org>');
  expect(mail?.source).toContain('Subject: An approval falls due on ');
  expect(mail?.source).toContain('A plan for its theatres');
  const href = /See it: (\S+)/.exec(mail?.source ?? '')?.[1] ?? '';
  expect((await browser.open(new URL(href).pathname)).text).toContain('A plan for its theatres');

  const log = await browser.open('/admin/mail');
  expect(log.text).toContain('An approval falls due');
  expect(log.text).toContain('250 taken');
  expect(log.text).not.toContain('A plan for its theatres');
  expect((await browser.open('/notifications/sent')).text).toContain('250 taken');
  // The next round finds the same gate, and tells it no more.
  await delay(11_000);
  expect(server.taken()).toHaveLength(1);
});
