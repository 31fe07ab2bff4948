import AxeBuilder from '@axe-core/playwright';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..', '..');
const PASSWORD = 'aquarium teapot lantern';

/** Makes a person as the command line does, on the database of the running product; gives the path of their link. */
function createUser(email: string, role: string, trust?: string): string {
  const args = ['scripts/database.mjs', 'create-user', '--email', email, '--role', role, '--name', `Person ${email.split('@')[0] ?? ''}`, ...(trust === undefined ? [] : ['--trust', trust])];
  const port = process.env['GDE_TEST_PORT'] ?? '3100';
  const env = { ...process.env, PORT: port, GDE_DATA_DIR: process.env['GDE_TEST_DATA_DIR'] ?? path.join(root, '.data/e2e'), DATABASE_URL: '' };
  const output = execFileSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  return /\/sign-in\/set-password\?key=\S+/.exec(output)?.[0] ?? '';
}

/** Without JavaScript axe cannot run in the page; the markup is the same. */
async function expectAccessible(page: Page, hasScript: boolean): Promise<void> {
  if (!hasScript) return;
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
}

async function newPage(browser: Browser, javaScriptEnabled: boolean, baseURL: string | undefined): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled, ...(baseURL === undefined ? {} : { baseURL }) })).newPage();
}

for (const hasScript of [true, false]) {
  const mode = hasScript ? 'with JavaScript' : 'without JavaScript';

  test(`a person is invited, signs in, gets and loses a role, ${mode}`, async ({ browser, baseURL }) => {
    test.setTimeout(180_000);
    const mark = `${hasScript ? 'js' : 'nojs'}${Date.now()}`;
    const administrator = `admin-${mark}@example.org`;
    const officer = `officer-${mark}@example.org`;
    const page = await newPage(browser, hasScript, baseURL);

    await test.step('the administrator chooses a password by the link', async () => {
      const link = createUser(administrator, 'administrator');
      await page.goto(link);
      await page.getByLabel('Password').fill('Password12345');
      await page.getByRole('button', { name: 'Save password and sign in' }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toContainText('Password is too easy to guess');
      await expect(page.getByLabel('Password')).toHaveValue('');
      await expectAccessible(page, hasScript);
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Save password and sign in' }).click();
      await expect(page.getByRole('navigation', { name: 'Account' })).toContainText(`Person admin-${mark}`);
      await page.goto(link);
      await expect(page.locator('h1')).toHaveText('This link does not work');
    });

    await test.step('a wrong password and an unknown address are told alike', async () => {
      const other = await newPage(browser, hasScript, baseURL);
      const told: string[] = [];
      for (const email of [administrator, `nobody-${mark}@example.org`]) {
        await signIn(other, email, 'not the password at all');
        told.push(await other.getByRole('alert').filter({ hasText: 'There is a problem' }).innerText());
        await expect(other.getByLabel('Email address')).toHaveValue(email);
      }
      expect(told[0]).toBe(told[1]);
      expect(told[0]).toContain('The email address or password is wrong');
      await expectAccessible(other, hasScript);
      await other.context().close();
    });

    const person = await newPage(browser, hasScript, baseURL);
    await test.step('the administrator gives a role, and the person uses the link', async () => {
      await page.goto('/admin/people/give-role');
      await expectAccessible(page, hasScript);
      await page.getByRole('button', { name: 'Give this role' }).click();
      const alert = page.getByRole('alert').filter({ hasText: 'There is a problem' });
      await expect(alert).toContainText('Choose a role');
      await expectAccessible(page, hasScript);
      await alert.getByRole('link', { name: 'Choose a role' }).click();
      await page.getByLabel('Email address of the person').fill(officer);
      await page.getByLabel('Full name').fill(`Officer ${mark}`);
      await page.getByLabel('Trust lead').check();
      await page.getByRole('button', { name: 'Give this role' }).click();
      await expect(alert).toContainText('Enter the ODS code of the trust that they lead');
      await expect(page.getByLabel('Trust lead')).toBeChecked();
      await page.getByLabel('Trust', { exact: true }).fill('RM3');
      await page.getByRole('button', { name: 'Give this role' }).click();
      const banner = page.getByRole('alert').filter({ hasText: 'The role was given' });
      await expect(banner).toBeVisible();
      await expectAccessible(page, hasScript);
      await person.goto(/\/sign-in\/set-password\?key=\S+/.exec(await banner.innerText())?.[0] ?? '');
      await person.getByLabel('Password').fill(PASSWORD);
      await person.getByRole('button', { name: 'Save password and sign in' }).click();
      await person.goto('/account');
      await expect(person.getByRole('main')).toContainText('Trust lead of RM3');
      await expectAccessible(person, hasScript);
    });

    await test.step('the person is told nothing of the administration', async () => {
      for (const address of ['/admin/people', '/admin/people/give-role', '/admin/people/revoke?grant=anything']) {
        const answer = await person.goto(address);
        expect(answer?.status(), address).toBe(404);
        expect(await person.title()).toContain('Page not found');
      }
    });

    await test.step('the administrator revokes the role, which is gone at once', async () => {
      await page.goto('/admin/people');
      await expectAccessible(page, hasScript);
      await page.getByRole('link', { name: new RegExp(`Revoke Trust lead.* of Officer ${mark}`) }).click();
      await page.getByRole('button', { name: 'Revoke this role' }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toContainText('Enter why the role is revoked');
      await expectAccessible(page, hasScript);
      await page.getByLabel('Why it is revoked').fill('Left the trust');
      await page.getByRole('button', { name: 'Revoke this role' }).click();
      await expect(page.getByRole('main')).toContainText('The role was revoked');
      await person.goto('/account');
      await expect(person.getByRole('main')).toContainText('None: you read what everyone reads');
    });

    await test.step('signing out ends the session, here and everywhere', async () => {
      const cookies = await person.context().cookies();
      expect(cookies.find(({ name }) => name.endsWith('session_token'))).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
      await person.getByRole('navigation', { name: 'Account' }).getByRole('button', { name: 'Sign out' }).click();
      await expect(person.getByRole('navigation', { name: 'Account' })).toContainText('Sign in');
      await person.context().addCookies(cookies);
      await person.goto('/account');
      await expect(person).toHaveURL(/\/sign-in\?next=%2Faccount$/);
      const elsewhere = await newPage(browser, hasScript, baseURL);
      await signIn(elsewhere, administrator, PASSWORD);
      await expect(elsewhere.getByRole('navigation', { name: 'Account' })).toContainText('Sign out');
      await elsewhere.goto('/account');
      await elsewhere.getByRole('button', { name: 'Sign out everywhere' }).click();
      await expect(elsewhere.getByRole('navigation', { name: 'Account' })).toContainText('Sign in');
      await page.goto('/admin/people');
      await expect(page).toHaveURL(/\/sign-in\?next=%2Fadmin%2Fpeople$/);
    });
  });
}
