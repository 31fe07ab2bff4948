import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, expect, type Page, test, type TestInfo } from '@playwright/test';
import { codeOf } from '@/lib/auth/one-time-code';
import { findViolations, reportViolations } from './support/check-accessibility';
import { choose, press, tabTo, tick, typeInto } from './support/keyboard';
import { choosePassword, createUser, linkIn, newPage, openBrowserOf, problemsOn, signIn } from './support/people';

// Every form of the product, as who uses no pointer meets it: empty, sent empty, and a whole journey of each area by keyboard alone.

const SOURCE = 'source=nhse-2016-09-digital-revolution';

type Form = {
  readonly route: string;
  readonly path: string;
  /** The links that lead on from there to the form. */
  readonly through?: readonly RegExp[];
  readonly button: string;
  /** Whether the form may be sent as it stands, so that nothing is wrong with it empty. */
  readonly needsNothing?: true;
};

const ofExemplar = (task: string, button: string, more: Partial<Form> = {}): Form => ({ route: `/exemplars/[slug]/${task}`, path: `/exemplars/newcastle/${task}?${SOURCE}`, button, ...more });
const ofTrust = (task: string, button: string, more: Partial<Form> = {}): Form => ({ route: `/trusts/[odsCode]/${task}`, path: `/trusts/RXL/${task}?${SOURCE}`, button, ...more });

const ofPairing = (task: string, button: string, more: Partial<Form> = {}): Form => ({ route: `/fast-followers/[reference]/${task}`, path: `/fast-followers/FF-blackpool-taunton/${task}?${SOURCE}`, button, ...more });

const FIRST_EVENT = [/, (\d+ )?(\w+ )?\d{4}$/];

/** The forms of programme officers, who record. What three of them are about is added by the keyboard first. */
const RECORDING: readonly Form[] = [
  ofExemplar('add-milestone', 'Add this milestone'),
  ofExemplar('record-milestone', 'Record this', { through: [/^Records of all wards/] }),
  ofExemplar('record-status', 'Record this status'),
  ofExemplar('record-decision', 'Record this', { through: [/^Treasury approval/] }),
  ofExemplar('add-gate', 'Record this'),
  ofExemplar('record-member', 'Record this'),
  ofExemplar('add-blueprint', 'Add this blueprint'),
  ofExemplar('record-reuse', 'Record this', { through: [/^How all wards record/] }),
  ofExemplar('retract', 'Retract this', { through: FIRST_EVENT }),
  ofPairing('add-milestone', 'Add this milestone'),
  ofPairing('record-milestone', 'Record this', { through: [/^Records of its wards/] }),
  ofPairing('retract', 'Retract this', { through: FIRST_EVENT }),
  { route: '/exemplars/add', path: `/exemplars/add?${SOURCE}`, button: 'Add this exemplar' },
  { route: '/sources/add', path: '/sources/add', button: 'Add this source' },
  ofTrust('record-system', 'Record this system'),
  ofTrust('record-membership', 'Record this'),
  ofTrust('record-succession', 'Record this'),
  ofTrust('record-regulation', 'Record this'),
  ofTrust('record-maturity', 'Record this figure'),
  ofTrust('record-wachter-group', 'Record this group'),
  ofTrust('retract', 'Retract this', { through: FIRST_EVENT }),
  { route: '/footprints/[code]/record-place-maturity', path: `/footprints/E54000007/record-place-maturity?${SOURCE}`, button: 'Record this' },
  { route: '/footprints/[code]/retract', path: '/footprints/E54000007/retract', through: FIRST_EVENT, button: 'Retract this' },
];

/** The forms about other people, a person with a role and an app among them. */
const administration = (name: string): readonly Form[] => [
  { route: '/admin/people/give-role', path: '/admin/people/give-role', button: 'Give this role' },
  { route: '/admin/people/revoke', path: '/admin/people', through: [new RegExp(`^Revoke.* of ${name}`)], button: 'Revoke this role' },
  { route: '/admin/people/remove-second-factor', path: '/admin/people', through: [new RegExp(`^Remove app of ${name}`)], button: 'Remove the app' },
  { route: '/admin/people/anonymise', path: '/admin/people', through: [new RegExp(`^Forget.*${name}`)], button: 'Forget this person' },
  { route: '/admin/second-factor', path: '/admin/second-factor', button: 'Save', needsNothing: true },
];

const NOMINATION = ['nomination/trust', 'nomination/reason', 'nomination/systems', 'nomination/check', 'countersign', 'start-vetting', 'decide', 'advance', 'withdraw', 'record-replication'].map((step) => `/fast-followers/[reference]/${step}`);
const SIGNING_IN = ['/sign-in', '/sign-in/code', '/sign-in/set-password', '/account', '/account/second-factor', '/account/second-factor/confirm', '/account/second-factor/backup-codes', '/account/second-factor/remove'];

/** Played, empty and with errors, where snapshots are. */
const SNAPSHOTS = ['/snapshots/publish', '/snapshots/publish/check'];
/** Played, empty and with errors, where money is. */
const MONEY = ['/funding/record-entry', '/funding/record-entry/check', '/funding/import', '/funding/import/check', '/funding/[entryId]/reverse', '/funding/tranches/add', '/funding/tranches/[trancheId]/[step]', '/funding/tranches/[trancheId]/add-gate', '/funding/tranches/[trancheId]/decide-gate'];
const OWN = ['/account/api-keys/make', '/account/api-keys/revoke', '/saved-views/save', '/saved-views/rename', '/saved-views/delete', '/notifications', '/notifications/choices', '/notifications/follow', '/notifications/stop-following'];

async function expectAccessible(page: Page, testInfo: TestInfo): Promise<void> {
  // A link that was followed may still be on its way.
  await page.waitForLoadState('load');
  await reportViolations(testInfo, { path: new URL(page.url()).pathname, width: page.viewportSize()?.width ?? 0, ...(await findViolations(page)) });
}

/** A form as it is opened, and what it says when it is sent with nothing in it: the summary takes the focus, and each of its links a field. */
async function checkForm(page: Page, testInfo: TestInfo, button: string, { needsNothing = false } = {}): Promise<void> {
  const name = `${new URL(page.url()).pathname}: ${button}`;
  await expectAccessible(page, testInfo);
  if (needsNothing) return;
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).press('Enter');
  const summary = page.locator('.nhsuk-error-summary');
  await expect(summary, name).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  const links = summary.getByRole('link');
  expect(await links.count(), name).toBeGreaterThan(0);
  for (const link of await links.all()) {
    const field = (await link.getAttribute('href')) ?? '';
    await link.press('Enter');
    await expect(page.locator(`[id="${field.slice(1)}"]`), `${name}: ${field} takes the focus`).toBeFocused();
  }
  await expectAccessible(page, testInfo);
}

async function openForm(page: Page, { path: address, through = [] }: Form): Promise<void> {
  expect((await page.goto(address))?.status(), address).toBe(200);
  for (const says of through) await page.getByRole('main').getByRole('link', { name: says }).first().click();
}

function saved(page: Page) {
  return page.getByRole('alert').filter({ hasText: 'Success' });
}

test('every page with a form of its own is one of these', () => {
  const app = path.resolve(import.meta.dirname, '../../app');
  const routes = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) => path.basename(file) === 'actions.ts').map((file) => `/${path.dirname(file).split(path.sep).join('/')}`);
  const covered = [...RECORDING.map(({ route }) => route), ...administration('').map(({ route }) => route), '/fast-followers/nominate', ...NOMINATION, ...SIGNING_IN, ...OWN, ...SNAPSHOTS, ...MONEY];
  expect([...new Set(covered)].sort()).toEqual(routes.sort());
});

test('forms that record, and a milestone recorded by keyboard from its exemplar to its source and back', async ({ browser, baseURL }, testInfo) => {
  test.setTimeout(300_000);
  const page = await openBrowserOf(browser, true, baseURL, `Keys ${Date.now().toString(36)}`, 'programme-officer');
  await page.goto('/exemplars/newcastle');
  await press(page, page.getByRole('navigation', { name: 'Record' }).getByRole('link', { name: 'Add a milestone' }));
  await expect(page.getByLabel('Find a source')).toBeVisible();
  await expectAccessible(page, testInfo);
  await typeInto(page, 'Find a source', 'digital revolution');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=digital/);
  await press(page, page.getByRole('main').getByRole('list').getByRole('link').first());
  await expect(page.getByLabel('What is to be achieved')).toBeVisible();
  await typeInto(page, 'What is to be achieved', 'Records of all wards');
  await typeInto(page, 'Agreed for', '31 3 2020');
  await typeInto(page, 'When it was agreed', '1 6 2018');
  await choose(page, 'Formal plan');
  await press(page, page.getByRole('button', { name: 'Add this milestone' }));
  await expect(saved(page)).toContainText('The milestone was recorded');
  await expectAccessible(page, testInfo);
  await page.goto('/exemplars/newcastle/add-blueprint');
  await typeInto(page, 'Title', 'How all wards record');
  await page.keyboard.press('Enter');
  await expect(saved(page)).toContainText('The blueprint was added');
  await page.goto(`/fast-followers/FF-blackpool-taunton/add-milestone?${SOURCE}`);
  await typeInto(page, 'What is to be achieved', 'Records of its wards');
  await typeInto(page, 'Agreed for', '31 3 2020');
  await typeInto(page, 'When it was agreed', '1 6 2018');
  await choose(page, 'Formal plan');
  await page.keyboard.press('Enter');
  await expect(saved(page)).toContainText('The milestone was recorded');
  await expectAccessible(page, testInfo);
  for (const form of RECORDING) {
    await openForm(page, form);
    await checkForm(page, testInfo, form.button, form);
  }
  await page.context().close();
});

/** What an authenticator app of this key shows, now or some half minutes later. */
const code = (key: string, stepsLater: number) => codeOf(key, Math.floor(Date.now() / 30_000) + stepsLater);

test('forms of signing in and of people: a role given by keyboard, a password chosen, an app set up and used', async ({ browser, baseURL }, testInfo) => {
  test.setTimeout(300_000);
  const mark = Date.now().toString(36);
  const administrator = await openBrowserOf(browser, true, baseURL, `Keys Administrator ${mark}`, 'administrator');
  const page = await newPage(browser, true, baseURL);
  const email = `keys-${mark}@example.org`;
  const name = `Keys Person ${mark}`;
  const given = administrator.getByRole('alert').filter({ hasText: 'The role was given' });

  await test.step('an administrator gives a role', async () => {
    await administrator.goto('/admin/people');
    await press(administrator, administrator.getByRole('main').getByRole('link', { name: 'Give a role' }).first());
    await expect(administrator.getByLabel('Full name')).toBeVisible();
    await typeInto(administrator, 'Email address of the person', email);
    await typeInto(administrator, 'Full name', name);
    await choose(administrator, /^Analyst/);
    await administrator.keyboard.press('Enter');
    await expect(given).toContainText('Send them this link');
    await expectAccessible(administrator, testInfo);
  });

  await test.step('the person chooses a password', async () => {
    await page.goto(linkIn(await given.innerText()));
    await checkForm(page, testInfo, 'Save password and sign in');
    await page.reload();
    await typeInto(page, 'Password', 'aquarium teapot lantern');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('navigation', { name: 'Account' })).toContainText(name);
  });

  await test.step('the person sets an app up and signs in with it', async () => {
    await page.goto('/account');
    await expectAccessible(page, testInfo);
    await page.goto('/account/second-factor');
    await expectAccessible(page, testInfo);
    await press(page, page.getByRole('button', { name: 'Set up an app' }));
    await expect(page.getByRole('img', { name: 'The key as a picture' })).toBeVisible();
    const key = (await page.locator('p', { hasText: /^Key:/ }).innerText()).replace('Key:', '').replaceAll(/\s/g, '');
    await checkForm(page, testInfo, 'Finish setting up');
    await page.getByLabel('Code').press('ControlOrMeta+a');
    await page.keyboard.type(code(key, -1));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: 'Keep these backup codes' })).toBeVisible();
    for (const [task, button] of [['backup-codes', 'Make new codes'], ['remove', 'Remove the app']] as const) {
      await page.goto(`/account/second-factor/${task}`);
      await checkForm(page, testInfo, button);
    }
    await page.context().clearCookies();
    await page.goto('/sign-in');
    await checkForm(page, testInfo, 'Sign in');
    await signIn(page, email);
    await expect(page.locator('h1')).toContainText('Enter the code of your authenticator app');
    await checkForm(page, testInfo, 'Sign in');
    await page.getByLabel('Code').press('ControlOrMeta+a');
    await page.keyboard.type(code(key, 0));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('navigation', { name: 'Account' })).toContainText(name);
  });

  await test.step('the administrator’s forms about the person', async () => {
    for (const form of administration(name)) {
      await openForm(administrator, form);
      await checkForm(administrator, testInfo, form.button, form);
    }
  });
  await administrator.context().close();
  await page.context().close();
});

test('forms of API keys, saved views and notifications: one of each made and given up by keyboard', async ({ browser, baseURL }, testInfo) => {
  const page = await openBrowserOf(browser, true, baseURL, `Keys Analyst ${Date.now().toString(36)}`, 'analyst');
  await page.goto('/account/api-keys/make');
  await checkForm(page, testInfo, 'Make this key');
  await page.goto('/account/api-keys/make');
  await typeInto(page, 'Name of the key', 'By keyboard');
  await choose(page, 'What everyone may read');
  await typeInto(page, 'Last day on which it works', new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('The key was made');
  await expectAccessible(page, testInfo);
  await page.goto('/account/api-keys');
  await press(page, page.getByRole('main').getByRole('link', { name: /^Revoke/ }).first());
  await expect(page.getByRole('button', { name: 'Revoke this key' })).toBeVisible();
  await checkForm(page, testInfo, 'Revoke this key', { needsNothing: true });
  await press(page, page.getByRole('button', { name: 'Revoke this key' }));
  await expect(saved(page)).toContainText('The key was revoked');

  const address = '/trusts?region=london&sort=-name&asAt=2018-06-30&knownAt=2020-01-01';
  await page.goto(`${address}&page=2`);
  await press(page, page.getByRole('link', { name: 'Save this view' }));
  await page.waitForURL(/\/saved-views\/save/);
  await checkForm(page, testInfo, 'Save this view');
  await typeInto(page, 'Name of the view', 'London then');
  await page.keyboard.press('Enter');
  await expect(saved(page)).toContainText('The view was saved');
  await expectAccessible(page, testInfo);
  await press(page, page.getByRole('link', { name: 'Rename London then' }));
  await page.waitForURL(/\/saved-views\/rename/);
  await page.getByLabel('New name of the view').fill('');
  await checkForm(page, testInfo, 'Rename this view');
  await page.getByLabel('New name of the view').fill('London in 2018');
  await page.keyboard.press('Enter');
  await expect(saved(page)).toContainText('The view was renamed');
  await press(page, page.getByRole('link', { name: 'London in 2018', exact: true }));
  await page.waitForURL(/\/trusts/);
  expect([...new URL(page.url()).searchParams].sort()).toEqual([...new URL(address, page.url()).searchParams].sort());
  await page.goto('/saved-views');
  await press(page, page.getByRole('link', { name: 'Delete London in 2018' }));
  await page.waitForURL(/\/saved-views\/delete/);
  await checkForm(page, testInfo, 'Delete this view', { needsNothing: true });
  await press(page, page.getByRole('button', { name: 'Delete this view' }));
  await expect(page.getByRole('main')).toContainText('You have saved no views');

  await page.goto('/exemplars/wirral');
  await press(page, page.getByRole('link', { name: 'Follow this exemplar' }));
  await page.waitForURL(/\/notifications\/follow/);
  await checkForm(page, testInfo, 'Follow this record', { needsNothing: true });
  await press(page, page.getByRole('button', { name: 'Follow this record' }));
  await expect(saved(page)).toContainText('You follow this record');
  await expect(page.getByRole('button', { name: 'Mark all as read' })).toHaveCount(0);
  const officer = await openBrowserOf(browser, true, baseURL, `Keys Officer ${Date.now().toString(36)}`, 'programme-officer');
  await officer.goto('/exemplars/wirral/add-blueprint');
  await officer.getByLabel('Title').fill('News of Wirral');
  await officer.getByRole('button', { name: 'Add this blueprint' }).click();
  await expect(saved(officer)).toContainText('The blueprint was added');
  await officer.context().close();
  await page.goto('/notifications');
  await checkForm(page, testInfo, 'Mark all as read', { needsNothing: true });
  await press(page, page.getByRole('button', { name: 'Mark all as read' }));
  await expect(saved(page)).toContainText('All is marked as read');
  await expect(page.getByRole('button', { name: 'Mark all as read' })).toHaveCount(0);
  await press(page, page.getByRole('link', { name: 'Stop following Wirral' }));
  await page.waitForURL(/\/notifications\/stop-following/);
  await checkForm(page, testInfo, 'Stop following this record', { needsNothing: true });
  await press(page, page.getByRole('button', { name: 'Stop following this record' }));
  await expect(page.getByRole('main')).toContainText('You follow no records');
  await press(page, page.getByRole('link', { name: 'Choose what you are told by mail' }));
  await page.waitForURL(/\/notifications\/choices/);
  await page.getByLabel('Working days before a gate falls due').fill('');
  await checkForm(page, testInfo, 'Save what I chose');
  await page.getByLabel('Working days before a gate falls due').fill('7');
  await page.keyboard.press('Enter');
  await expect(saved(page)).toContainText('What you are told by mail is saved');
  await page.context().close();
});

/** A person of the nomination, in a browser of their own. */
async function person(browser: Browser, baseURL: string | undefined, mark: string, role: string, trust?: string): Promise<Page> {
  const page = await newPage(browser, true, baseURL);
  await choosePassword(page, createUser(`keys-${role}-${trust ?? 'any'}-${mark}@example.org`, role, trust));
  return page;
}

test('forms of a nomination, played from its draft to its withdrawal by keyboard alone', async ({ browser, baseURL }, testInfo) => {
  test.setTimeout(300_000);
  const mark = Date.now().toString(36);
  const nominator = await person(browser, baseURL, mark, 'trust-lead', 'RTD');
  const follower = await person(browser, baseURL, mark, 'trust-lead', 'RFS');
  const vetting = await person(browser, baseURL, mark, 'vetting-officer');
  const officer = await person(browser, baseURL, mark, 'programme-officer');
  let address = '';

  /** Opens a step afresh, after its form was sent empty. */
  const afresh = async (page: Page, step: string, button: string, needsNothing = false) => {
    await page.goto(`${address}/${step}`);
    await checkForm(page, testInfo, button, { needsNothing });
    if (!needsNothing) await page.goto(`${address}/${step}`);
  };

  await nominator.goto('/work');
  await press(nominator, nominator.getByRole('main').getByRole('link', { name: 'Nominate a fast follower' }));
  await expect(nominator.getByRole('button', { name: 'Begin a draft' })).toBeVisible();
  await expectAccessible(nominator, testInfo);
  await press(nominator, nominator.getByRole('button', { name: 'Begin a draft' }));
  await expect(nominator.locator('h1')).toContainText('Choose the trust to be nominated');
  address = new URL(nominator.url()).pathname.replace('/nomination/trust', '');
  await afresh(nominator, 'nomination/trust', 'Save and continue');
  await typeInto(nominator, 'Find a trust by its name', 'RFS');
  await nominator.keyboard.press('Enter');
  await choose(nominator, /Chesterfield/);
  await press(nominator, nominator.getByRole('button', { name: 'Save and continue' }));
  await expect(nominator.locator('h1')).toContainText('Say why this trust');
  await afresh(nominator, 'nomination/reason', 'Save and continue');
  await typeInto(nominator, 'Why this trust?', 'They share our records already.');
  await press(nominator, nominator.getByRole('button', { name: 'Save and continue' }));
  await expect(nominator.getByLabel('Theatres')).toBeVisible();
  await afresh(nominator, 'nomination/systems', 'Save and continue');
  await tick(nominator, 'Theatres');
  await press(nominator, nominator.getByRole('button', { name: 'Save and continue' }));
  await expect(nominator.getByRole('button', { name: 'Send this nomination' })).toBeVisible();
  await expectAccessible(nominator, testInfo);
  await press(nominator, nominator.getByRole('button', { name: 'Send this nomination' }));
  await expect(saved(nominator)).toContainText('The nomination was sent');
  await expectAccessible(nominator, testInfo);

  await afresh(follower, 'countersign', 'Save this answer');
  await choose(follower, /^We countersign it/);
  await press(follower, follower.getByRole('button', { name: 'Save this answer' }));
  await expect(saved(follower)).toBeVisible();

  await afresh(vetting, 'start-vetting', 'Start vetting', true);
  await press(vetting, vetting.getByRole('button', { name: 'Start vetting' }));
  await expect(saved(vetting)).toBeVisible();
  await afresh(vetting, 'decide', 'Save this decision');
  await vetting.goto(`${address}/decide`);
  await choose(vetting, 'Approve');
  // A decision from a page that was opened before comes too late.
  const late = await vetting.context().newPage();
  await late.goto(`${address}/decide`);
  await press(vetting, vetting.getByRole('button', { name: 'Save this decision' }));
  await expect(saved(vetting)).toBeVisible();
  await late.getByLabel('Decline').check();
  await late.getByLabel('Why, or what must change').fill('Too far apart');
  await late.getByRole('button', { name: 'Save this decision' }).press('Enter');
  await expect(late.getByRole('region', { name: 'What changed meanwhile' })).toBeVisible();
  await expect(late.locator('.nhsuk-error-summary')).toBeFocused();
  await expect(late.getByLabel('Why, or what must change')).toHaveValue('Too far apart');
  await expectAccessible(late, testInfo);
  await press(late, problemsOn(late).getByRole('link').first());
  await expect(late.locator('#meanwhile')).toBeFocused();
  await press(late, late.getByRole('link', { name: 'Discard what I entered' }));
  await expect(late).toHaveURL(new RegExp(`${address}$`));

  await afresh(officer, 'advance', 'Record this step');
  await choose(officer, /^The agreement is signed/);
  await press(officer, officer.getByRole('button', { name: 'Record this step' }));
  await expect(saved(officer)).toBeVisible();
  await afresh(officer, 'withdraw', 'Withdraw this pairing');
  await typeInto(officer, 'Why it is withdrawn', 'The end of a test');
  await tabTo(officer, officer.getByRole('button', { name: 'Withdraw this pairing' }));
  await officer.keyboard.press('Space');
  await expect(saved(officer)).toBeVisible();
  for (const page of [nominator, follower, vetting, officer]) await page.context().close();
});
