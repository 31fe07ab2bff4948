import { execFileSync } from 'node:child_process';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Locator, type Page } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..', '..', '..');

/** The password of everyone that browser tests make. */
export const PASSWORD = 'aquarium teapot lantern';

/** Runs one of the product's database commands on the database of the running product. */
export function runDatabaseCommand(...args: string[]): string {
  const port = process.env['GDE_TEST_PORT'] ?? '3100';
  const env = { ...process.env, PORT: port, GDE_DATA_DIR: process.env['GDE_TEST_DATA_DIR'] ?? path.join(root, '.data/e2e'), DATABASE_URL: '' };
  return execFileSync(process.execPath, ['scripts/database.mjs', ...args], { cwd: root, env, encoding: 'utf8' });
}

/** Makes a person as the command line does; gives the path of their link. */
export function createUser(email: string, role: string, trust?: string, name = nameOf(email)): string {
  return linkIn(runDatabaseCommand('create-user', '--email', email, '--role', role, '--name', name, ...(trust === undefined ? [] : ['--trust', trust])));
}

/** The name that such a person has. */
export function nameOf(email: string): string {
  return `Person ${email.split('@')[0] ?? ''}`;
}

/** The path of the one-time link in a text. */
export function linkIn(text: string): string {
  return /\/sign-in\/set-password\?key=\S+/.exec(text)?.[0] ?? '';
}

/** Without JavaScript axe cannot run in the page; the markup is the same. */
export async function expectAccessible(page: Page, hasScript: boolean): Promise<void> {
  if (!hasScript) return;
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}

/** Follows a link to another page, and waits until that has come. */
export async function follow(link: Locator): Promise<void> {
  const page = link.page();
  const from = page.url();
  await link.click();
  await page.waitForURL((url) => url.href !== from);
}

/** A page of a browser of its own, with its own cookies. */
export async function newPage(browser: Browser, javaScriptEnabled: boolean, baseURL: string | undefined): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled, ...(baseURL === undefined ? {} : { baseURL }) })).newPage();
}

export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
}

/** Chooses a password by a one-time link. */
export async function choosePassword(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Save password and sign in' }).click();
  await expect(page).not.toHaveURL(/set-password/);
}

/** The summary of what is wrong with a form. */
export function problemsOn(page: Page) {
  return page.getByRole('alert').filter({ hasText: 'There is a problem' });
}

/** A browser of its own in which a person with a role is signed in, as the command line invites them. */
export async function openBrowserOf(browser: Browser, hasScript: boolean, baseURL: string | undefined, name: string, role: string, trust?: string): Promise<Page> {
  const link = createUser(`${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}@example.org`, role, trust, name);
  const page = await newPage(browser, hasScript, baseURL);
  await choosePassword(page, link);
  await expect(page.getByRole('navigation', { name: 'Account' })).toContainText(name);
  return page;
}
