import { readdirSync } from 'node:fs';
import path from 'node:path';
import { TABLE_NAMES } from '@/lib/schemas/tables/table-definition';

/** A route of the product, as the folders of app/ name it. */
export type Route = { readonly address: string; readonly isPage: boolean };

const APP = path.resolve(import.meta.dirname, '../../app');

/** Every page and every route handler there is: a new one is fuzzed from its first day. */
export function findRoutes(): Route[] {
  return readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[\\/])(page\.(tsx|ts|jsx|js|mdx)|route\.(ts|js))$/.test(file))
    .map((file) => {
      const folders = path.dirname(file).split(path.sep).filter((folder) => folder !== '.' && !/^\(.*\)$/.test(folder));
      return { address: `/${folders.join('/')}`, isPage: /page\.\w+$/.test(file) };
    })
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** Values of the folders in brackets that do lead somewhere. A route with a name that is not here fails the test until it is. */
export const REAL_SEGMENTS: Readonly<Record<string, readonly string[]>> = {
  '/exemplars/[slug]': ['salford-royal', 'imperial-with-chelsea-and-westminster', 'cambridge'],
  '/fast-followers/[reference]': ['FF-royal-free-1', 'FF-blackpool-taunton'],
  '/trusts/[odsCode]': ['RYJ', 'RM3', 'R0A'],
  '/footprints/[code]': ['E54000027', 'E54000007'],
  '/suppliers/[slug]': ['cerner', 'in-house'],
  '/exports/charts/[chart]': ['milestone-quarters', 'milestones', 'pipeline', 'plan', 'replication', 'suppliers', 'maturity', 'support', 'tiles', 'positions', 'timeline', 'timeline-events', 'timeline-changes'],
  '/sources/[id]': ['hsj-2017-09-11-trust-buddies', 'nhse-2016-09-digital-revolution'],
  '/api/v1/[table]': TABLE_NAMES,
  '/api/v1/[...path]': ['exemplars/salford-royal'],
  '/funding/[entryId]': ['ceiling-salford-royal', 'received-salford-royal-2017-07'],
  // No tranche is added where the tests run, so any is as real as another.
  '/funding/tranches/[trancheId]': ['0198f2c4-7d1e-7a53-9b62-1f0c8e4d5a76'],
  // None is published where the tests run, so any is as real as another.
  '/snapshots/[slug]': ['acute-exemplars-2018-06-30'],
  '/exports/[table]': TABLE_NAMES,
};

/** The route of the record whose task a route is: the tasks of a record are asked for of the same records. */
export function routeOfRecord(address: string): string {
  return address.replace(/(\[[^\]]+\]).*$/, '$1');
}
