// Every server action × every role × own, another's, hidden and missing records, posted over HTTP as a browser without scripts would, against
// the policy of tests/factories/action-rows.ts; then every form as nobody should send it. An action without a row fails.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { openEmbeddedDatabase } from '@/lib/db/embedded/open-embedded-database';
import { getPool } from '@/lib/db/pool';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { type ActionRow, type Answer, KEY_ROWS, MONEY_ROWS, NOMINATION_ROWS, NOTIFICATION_ROWS, OWN_ROWS, peopleRows, RECORDING_ROWS, type RecordRow, SIGNING_IN, SNAPSHOT_ROWS, type Targets, VIEW_ROWS } from '@/tests/factories/action-rows';
import { ActionScene, codeNow, EVERYONE, keyShownTo, PEOPLE, type Who } from '@/tests/factories/action-scene';
import { type Fields, PlainBrowser, type PlainAnswer, type PlainForm } from '@/tests/factories/plain-browser';
import { signedInPerson, PASSWORD } from '@/tests/factories/signed-in-person';
import { findFreePort, runProduct, type ProductRun } from '@/tests/setup/run-product';
import { makeTemporaryDataFolder } from '@/tests/setup/temporary-data-folder';

const root = path.resolve(import.meta.dirname, '..', '..', '..');

const { dataFolder, remove } = makeTemporaryDataFolder();
let run: ProductRun;
let scene: ActionScene;
let targets: Targets;
const emails = new Map<Who, string>();

const SIGNED_IN = EVERYONE.filter((who) => who !== 'nobody' && who !== 'who was forgotten');
const ROWS: readonly ActionRow[] = [...NOMINATION_ROWS, ...RECORDING_ROWS, ...MONEY_ROWS, ...KEY_ROWS, ...SNAPSHOT_ROWS, ...VIEW_ROWS, ...NOTIFICATION_ROWS, ...peopleRows(() => targets)];

beforeAll(async () => {
  const port = await findFreePort();
  const origin = `http://localhost:${port}`;
  run = runProduct({ GDE_DATA_DIR: dataFolder, PORT: String(port) });
  await run.untilSays('Press Ctrl-C to stop.');
  const { connectionString } = await openEmbeddedDatabase({ dataFolder, log: () => undefined });
  process.env['DATABASE_URL'] = connectionString;
  const product = { origin, connectionString };
  const browsers = new Map<Who, PlainBrowser>();
  scene = new ActionScene(product, browsers);
  for (const who of EVERYONE) {
    const held = PEOPLE[who];
    const person = held === null ? null : await signedInPerson(product, held[0], held[1]);
    browsers.set(who, person?.browser ?? new PlainBrowser(origin));
    if (person !== null) emails.set(who, person.email);
  }
  const administrator = scene.browserOf('administrator');
  const revoked = await idsOf('whose role was revoked');
  await administrator.submit(await administrator.findForm(`/admin/people/revoke?grant=${revoked.grantId}`, 'Revoke this role'), { reason: 'They left' });
  const forgotten = await idsOf('who was forgotten');
  await administrator.submit(await administrator.findForm(`/admin/people/anonymise?person=${forgotten.userId}`, 'Forget this person'), { reason: 'They asked' });
}, 240_000);

afterAll(async () => {
  await getPool().end();
  run.process.kill('SIGTERM');
  await run.untilEnded();
  remove();
});

async function idsOf(who: Who): Promise<{ userId: string; grantId: string }> {
  return idsOfEmail(emails.get(who) ?? '');
}

async function idsOfEmail(email: string): Promise<{ userId: string; grantId: string }> {
  const [row] = await queryRows<{ userId: string; grantId: string }>(sql`SELECT u.id AS "userId", g.id AS "grantId" FROM "user" u JOIN role_grant g ON g.user_id = u.id WHERE u.email = ${email}`);
  if (row === undefined) throw new Error(`Nobody has the address ${email}.`);
  return row;
}

/** What grows with everything that is written: nothing was written where it stayed as it was. */
async function written(): Promise<unknown> {
  const [row] = await queryRows(sql`
    SELECT (SELECT number FROM data_revision) AS revision, (SELECT count(*) FROM audit_event) AS acts, (SELECT count(*) FROM form_submission) AS forms, (SELECT count(*) FROM "user") AS people,
      (SELECT count(*) FROM role_grant) AS grants, (SELECT count(*) FROM second_factor) AS apps, (SELECT count(*) FROM backup_code WHERE used_at IS NULL) AS codes, (SELECT count(*) FROM session) AS sessions`);
  return row;
}

function toAnswer({ status, location, text }: PlainAnswer, says?: RegExp): Answer | string {
  if (status === 404) return 'not found';
  if (status === 403) return 'not theirs';
  if (status === 303 && /^\/sign-in(\?|$)/.test(location ?? '')) return 'sign in';
  if (status === 303) return 'taken';
  if (status !== 200) return `${status} ${location ?? ''}`;
  return !text.includes('nhsuk-error-summary__list') && says?.test(text) === true ? 'taken' : 'refused';
}

/** What a page says is wrong, for the message of a test that fails. */
function problemOf({ text }: PlainAnswer): string {
  return (/nhsuk-error-summary__list[\s\S]*?<\/ul>/.exec(text)?.[0] ?? '').replaceAll(/<[^>]*>/g, ' ');
}

function instead(form: PlainForm, { at }: RecordRow): { form: PlainForm; fields: Fields } {
  if (at === undefined) return { form, fields: {} };
  const was = form.fields.find(([name]) => name === at.field)?.[1] ?? '';
  const page = form.page.replace(encodeURIComponent(was), at.is);
  expect(page, `${form.page} names ${at.field}`).not.toBe(form.page);
  return { form: { ...form, page }, fields: { [at.field]: at.is } };
}

/** Hidden fields that only say where to go, and what the address holds. */
const OF_THE_ADDRESS = ['next', 'gate', 'milestone', 'blueprint'];

/** Hidden fields as the page never made them. */
function changesOf({ hidden, fields }: PlainForm, carried: readonly string[] = []): Fields[] {
  const strange = ['', "' OR 1=1 --", 'x'.repeat(300)];
  return hidden
    .filter((name) => !OF_THE_ADDRESS.includes(name) && !carried.includes(name))
    .flatMap((name) => {
      const values = name === 'version' ? ['999999', '-1', 'latest'] : name === 'submission' ? ['', 'mine'] : strange;
      return values.filter((value) => !fields.some(([field, held]) => field === name && held === value)).map((value) => ({ [name]: value }));
    });
}

test('every action of the product has a row, and every row is an action', () => {
  const actions = readdirSync(path.join(root, 'app'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'actions.ts')
    .flatMap((entry) => [...readFileSync(path.join(entry.parentPath, entry.name), 'utf8').matchAll(/^export (?:async function|const) (\w+)/gm)].map(([, name]) => name));
  expect([...ROWS, ...OWN_ROWS, ...SIGNING_IN].map(({ action }) => action).sort()).toEqual(actions.sort());
});

describe('signing in', () => {
  test('opens to nobody by values that open nothing, and to whom it belongs', { timeout: 120_000 }, async () => {
    const nobody = scene.browserOf('nobody');
    const newcomer = await scene.newcomer('analyst');
    const setUp = newcomer.browser;
    await setUp.submit(await setUp.findForm('/account/second-factor', 'Set up an app'));
    const key = await keyShownTo(setUp);
    await setUp.submit(await setUp.findForm('/account/second-factor/confirm', 'Finish setting up'), { code: codeNow(key, -1) });
    const again = new PlainBrowser(nobody.origin);
    expect(await again.submit(await again.findForm('/sign-in', 'Sign in'), { email: newcomer.email, password: PASSWORD })).toMatchObject({ status: 303, location: expect.stringMatching(/^\/sign-in\/code/) });
    const { path: link } = await scene.invite('analyst');
    const forms: Record<string, PlainForm> = {
      signInAction: await nobody.findForm('/sign-in', 'Sign in'),
      giveCodeAction: await again.findForm('/sign-in/code', 'Sign in'),
      setPasswordAction: await nobody.findForm(link, 'Save password and sign in'),
    };
    const before = await written();
    for (const { action, wrong, answers } of SIGNING_IN) {
      const form = forms[action] as PlainForm;
      const found: Record<string, string> = {};
      for (const who of EVERYONE) found[who] = toAnswer(await scene.browserOf(who).submit({ ...form, page: form.page.replace(/\?.*/, '') }, wrong));
      expect(found, action).toEqual(Object.fromEntries(EVERYONE.map((who) => [who, answers(who)])));
      for (const headers of FOREIGN) expect((await again.submit(form, wrong, headers)).status, `${action} from ${headers['origin']}`).toBe(403);
    }
    expect(await written()).toEqual(before);
    // A wrong code counts as an attempt and opens nothing; the right one opens a session, once.
    const code = codeNow(key, 0);
    expect(toAnswer(await again.submit(forms['giveCodeAction'] as PlainForm, { code: '000000' }))).toBe('refused');
    expect((await again.open('/account')).status).toBe(307);
    expect(await again.submit(forms['giveCodeAction'] as PlainForm, { code })).toMatchObject({ status: 303, location: '/' });
    expect((await again.open('/account')).status).toBe(200);
    expect(toAnswer(await new PlainBrowser(nobody.origin).submit(forms['giveCodeAction'] as PlainForm, { code }))).toBe('sign in');
    const invited = new PlainBrowser(nobody.origin);
    expect((await invited.submit(forms['setPasswordAction'] as PlainForm, { password: PASSWORD })).status).toBe(303);
    expect((await invited.open('/account')).status).toBe(200);
    expect(toAnswer(await new PlainBrowser(nobody.origin).submit(forms['setPasswordAction'] as PlainForm, { password: PASSWORD }))).toBe('refused');

    const holder = await scene.newcomer('analyst');
    targets = { withApp: (await idsOfEmail(newcomer.email)).userId, holder: (await idsOfEmail(holder.email)).userId, grant: (await idsOfEmail((await scene.newcomer('analyst')).email)).grantId };
  });
});

const FOREIGN: readonly Record<string, string>[] = [{}, { origin: 'https://elsewhere.example' }, { origin: 'null' }];

describe.each(ROWS)('$action', ({ by, page, button, typed = {}, records, carries, writesNothing = false, says, then }) => {
  test('answers each person as the policy says, writes nothing for whom it refuses, and is taken once', { timeout: 120_000 }, async () => {
    const owner = scene.browserOf(by);
    const form = await owner.findForm(await page(scene), button);
    const before = await written();
    const expected: Record<string, string> = {};
    const found: Record<string, string> = {};
    for (const record of records) {
      const { form: there, fields } = instead(form, record);
      for (const who of EVERYONE) {
        if (record.answers(who) === 'taken') continue;
        const name = `${record.record}: ${who}`;
        const answer = await scene.browserOf(who).submit(there, { ...typed, ...fields });
        expected[name] = record.answers(who);
        found[name] = toAnswer(answer, says);
        if (found[name] !== expected[name]) found[name] += problemOf(answer);
      }
    }
    expect(found).toEqual(expected);
    for (const headers of FOREIGN) expect((await owner.submit(form, typed, headers)).status, `from ${headers['origin']}`).toBe(403);
    for (const change of changesOf(form, carries)) expect(toAnswer(await owner.submit(form, { ...typed, ...change }), says), JSON.stringify(change)).not.toBe('taken');
    // Names of our own objects as fields of a form that is refused anyhow.
    const [broken] = changesOf(form, carries);
    for (const name of ['__proto__', 'constructor', 'toString']) expect((await owner.submit(form, { ...(broken === undefined ? {} : typed), ...broken, [name]: 'x' })).status, name).toBe(200);
    expect(await written(), 'nothing was written').toEqual(before);

    const answer = await owner.submit(form, typed);
    expect(toAnswer(answer, says), problemOf(answer)).toBe('taken');
    const after = await written();
    if (writesNothing) expect(after, 'it only leads on').toEqual(before);
    else expect(after, 'something was written').not.toEqual(before);
    // The same body again answers the same and writes nothing; so does the same page sent late, with a key of its own.
    const again = await owner.submit(form, typed);
    if (form.hidden.includes('submission')) expect({ status: again.status, location: again.location }).toEqual({ status: answer.status, location: answer.location });
    if (form.hidden.includes('version')) expect(toAnswer(await owner.submit(form, { ...typed, submission: crypto.randomUUID() }), says), 'from an old page').not.toBe('taken');
    expect(toAnswer(await scene.browserOf('nobody').submit(form, typed)), 'the body in the hands of somebody else').toBe('sign in');
    expect(await written(), 'nothing more was written').toEqual(after);
    await then?.(scene, answer.location ?? '');
  });
});

describe.each(OWN_ROWS)('$action', ({ path: at, button, typed, wrong, says, signedOut = 'sign in' }) => {
  test('does for each person what is theirs alone', { timeout: 120_000 }, async () => {
    const sample = await scene.browserOf('analyst').findForm(at, button);
    for (const who of ['nobody', 'who was forgotten'] as const) expect(toAnswer(await scene.browserOf(who).submit(sample, wrong ?? {})), who).toBe(signedOut);
    for (const who of SIGNED_IN) {
      const browser = scene.browserOf(who);
      const form = await browser.findForm(at, button);
      const before = await written();
      for (const headers of FOREIGN) expect((await browser.submit(form, {}, headers)).status, `${who} from ${headers['origin']}`).toBe(403);
      if (wrong !== undefined) expect(toAnswer(await browser.submit(form, wrong), says), who).toBe('refused');
      expect(await written()).toEqual(before);
      const answer = await browser.submit(form, typed?.(keys.get(who) ?? '') ?? {});
      expect(toAnswer(answer, says), `${who}: ${problemOf(answer)}`).toBe('taken');
      expect(await written()).not.toEqual(before);
      if (at === '/account/second-factor') keys.set(who, await keyShownTo(browser));
      if (at === '/account') await browser.submit(await browser.findForm('/sign-in', 'Sign in'), { email: emails.get(who) ?? '', password: PASSWORD });
    }
  });
});

/** The keys of the apps that people set up on the way. */
const keys = new Map<Who, string>();

test('leaves an audit record that holds', async () => {
  expect((await verifyAudit(scene.product.connectionString)).findings).toEqual([]);
});
