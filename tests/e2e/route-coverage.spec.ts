import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { BENCH_ROUTES, FILE_CASES, PAGE_CASES, READ_WHERE_MADE, SIGN_IN_FIRST } from './routes';

const app = path.resolve(import.meta.dirname, '../../app');

/** The addresses of the files of one name under app/: `app/trusts/[odsCode]/page.tsx` is `/trusts/[odsCode]`. */
function routesOf(fileName: RegExp): string[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => fileName.test(path.basename(file)))
    .map((file) => {
      const folders = path.dirname(file).split(path.sep);
      return `/${folders.filter((folder) => folder !== '.' && !/^\(.*\)$/.test(folder)).join('/')}`;
    })
    .sort();
}

/** Whether an address could be answered by a route. */
function isOf(route: string, address: string): boolean {
  const pattern = route
    .split('/')
    .map((part) => (/^\[\.\.\..*\]$/.test(part) ? '.+' : /^\[.*\]$/.test(part) ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('/');
  return new RegExp(`^${pattern}$`).test(new URL(address, 'http://localhost').pathname);
}

const PAGE_FILE = /^page\.(tsx|jsx|ts|js|mdx)$/;
const pageRoutes = () => routesOf(PAGE_FILE).filter((route) => !BENCH_ROUTES.includes(route) && READ_WHERE_MADE[route] === undefined);

const unique = (names: readonly string[]) => [...new Set(names)].sort();

test('every page has a case that axe, reflow and links are checked on, or asks to sign in', () => {
  const covered = unique(PAGE_CASES.filter(({ status }) => status === undefined).flatMap(({ route }) => route ?? []));
  expect(covered).toEqual(pageRoutes());
});

test('every page has a case that is read without JavaScript, or asks to sign in', () => {
  const covered = unique(PAGE_CASES.filter(({ readsWithoutScript, asksToSignIn }) => readsWithoutScript ?? asksToSignIn).flatMap(({ route }) => route ?? []));
  expect(covered).toEqual(pageRoutes());
});

test('a page that is read where it is made is checked there', () => {
  for (const file of Object.values(READ_WHERE_MADE)) {
    const text = readFileSync(path.join(import.meta.dirname, file), 'utf8');
    expect(text, file).toContain('expectAccessible(anyone, hasScript)');
    expect(text, file).toContain('[true, false]');
  }
});

test('every file route has a case, which is read without JavaScript', () => {
  expect(unique(FILE_CASES.map(({ route }) => route))).toEqual(routesOf(/^route\.(ts|js)$/));
});

test('every page of one record has a case for a record that is not there, and every page of the bench one of its own', () => {
  const routes = routesOf(PAGE_FILE).filter((route) => (route.includes('[') && !SIGN_IN_FIRST.includes(route)) || BENCH_ROUTES.includes(route));
  expect(unique(PAGE_CASES.filter(({ status }) => status === 404).flatMap(({ route }) => route ?? []))).toEqual(routes);
});

test('every case is an address of its route, and no two are the same', () => {
  for (const { route, path: address } of [...PAGE_CASES, ...FILE_CASES]) {
    if (route !== null) expect(isOf(route, address), `${address} is an address of ${route}`).toBe(true);
  }
  expect(unique(PAGE_CASES.map((page) => page.path))).toHaveLength(PAGE_CASES.length);
});
