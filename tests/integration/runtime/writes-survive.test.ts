// Whatever is killed while people write: what was acknowledged is there, nothing is there by half, and the audit record holds.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { openEmbeddedDatabase } from '@/lib/db/embedded/open-embedded-database';
import { PlainBrowser } from '@/tests/factories/plain-browser';
import { Random } from '@/tests/factories/random';
import { howMany, seedOfRun } from '@/tests/setup/how-many';
import { findFreePort, readProcessNumbers, runProduct, type ProductRun } from '@/tests/setup/run-product';
import { makeTemporaryDataFolder } from '@/tests/setup/temporary-data-folder';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const PASSWORD = 'aquarium teapot lantern';

let dataFolder: string;
let remove: () => void;
let run: ProductRun;
let port: number;
let browser: PlainBrowser;

beforeEach(async () => {
  ({ dataFolder, remove } = makeTemporaryDataFolder());
  port = await findFreePort();
  run = runProduct({ GDE_DATA_DIR: dataFolder, PORT: String(port) });
  await run.untilSays('Press Ctrl-C to stop.');
  browser = new PlainBrowser(`http://localhost:${port}`);
  const args = ['scripts/database.mjs', 'create-user', '--email', 'administrator@example.org', '--name', 'An Administrator', '--role', 'administrator'];
  const said = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, GDE_DATA_DIR: dataFolder, PORT: String(port), DATABASE_URL: '' } });
  const link = /\/sign-in\/set-password\?key=\S+/.exec(said)?.[0] ?? '';
  await browser.submit(await browser.findForm(link, 'Save password and sign in'), { password: PASSWORD });
}, 120_000);

afterEach(async () => {
  run.process.kill('SIGTERM');
  await run.untilEnded();
  remove();
});

/** Gives a new person a role, as a form does; true once the page shows the link that came of it. */
async function giveRole(email: string): Promise<boolean> {
  try {
    const form = await browser.findForm('/admin/people/give-role', 'Give this role');
    const { status, text } = await browser.submit(form, { email, name: `Person ${email}`, role: 'analyst' });
    return status === 200 && />[^<]*\/sign-in\/set-password\?key=/.test(text);
  } catch {
    return false;
  }
}

/** What the database holds of the people written, and the verdict on its audit record. */
async function look(): Promise<{ emails: Set<string>; halves: readonly string[]; findings: readonly unknown[] }> {
  const { connectionString } = await openEmbeddedDatabase({ dataFolder, log: () => undefined });
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ email: string; is_whole: boolean }>(`
      SELECT u.email,
        (SELECT count(*) FROM role_grant g WHERE g.user_id = u.id) = 1
        AND (SELECT count(*) FROM audit_event a WHERE a.type = 'person.added' AND a.subject_id = u.id) = 1
        AND (SELECT count(*) FROM audit_event a WHERE a.type = 'grant.given' AND a.payload ->> 'userId' = u.id) = 1 AS is_whole
      FROM "user" u WHERE u.email LIKE 'person-%'`);
    const { findings } = await verifyAudit(connectionString);
    return { emails: new Set(rows.map(({ email }) => email)), halves: rows.filter((row) => !row.is_whole).map(({ email }) => email), findings };
  } finally {
    await client.end();
  }
}

const victims = [
  { victim: 'the web process', process: 'web', kills: howMany({ inTest: 3, inSoak: 100 }) },
  { victim: 'the database server', process: 'database', kills: howMany({ inTest: 2, inSoak: 30 }) },
] as const;

for (const { victim, process: name, kills } of victims) {
  test(`${victim}, killed ${kills} times while people write`, { timeout: 120_000 + kills * 60_000 }, async () => {
    const random = new Random(seedOfRun());
    const acknowledged = new Set<string>();
    let written = 0;
    let isOver = false;
    const writing = (async () => {
      while (!isOver) {
        const email = `person-${(written += 1)}@example.org`;
        if (await giveRole(email)) acknowledged.add(email);
        else await delay(100);
      }
    })();
    for (let turn = 0; turn < kills; turn += 1) {
      const before = acknowledged.size;
      await expect.poll(() => acknowledged.size, { timeout: 60_000, message: `nothing is written after kill ${turn} (seed ${seedOfRun()})` }).toBeGreaterThan(before);
      // Spaced so that it counts as an accident each time and not as a process that cannot live.
      await delay(3200 + random.next() * 1500);
      process.kill(Number(readProcessNumbers(dataFolder)[name]), 'SIGKILL');
    }
    const last = acknowledged.size;
    await expect.poll(() => acknowledged.size, { timeout: 60_000 }).toBeGreaterThan(last);
    isOver = true;
    await writing;
    const { emails, halves, findings } = await look();
    expect(acknowledged.size).toBeGreaterThan(kills);
    expect([...acknowledged].filter((email) => !emails.has(email))).toEqual([]);
    expect({ halves, findings }).toEqual({ halves: [], findings: [] });
  });
}
