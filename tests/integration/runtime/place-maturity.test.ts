// The maturity of a place over HTTP: who reads it, that nothing else tells of it, and that whoever asks to compare by it is refused and logged.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordPlaceMaturity } from '@/lib/commands/recording/record-place-maturity';
import { openEmbeddedDatabase } from '@/lib/db/embedded/open-embedded-database';
import { getPool } from '@/lib/db/pool';
import { FILTER_NAMES, TABLE_NAMES } from '@/lib/schemas/tables/table-definition';
import { makeActor } from '@/tests/factories/make-actor';
import { must } from '@/tests/factories/nominate';
import { PlainBrowser } from '@/tests/factories/plain-browser';
import { recordingForm } from '@/tests/factories/recording-form';
import { signedInPerson } from '@/tests/factories/signed-in-person';
import { findFreePort, runProduct, type ProductRun } from '@/tests/setup/run-product';
import { makeTemporaryDataFolder } from '@/tests/setup/temporary-data-folder';

/** Greater Manchester, with Salford Royal (RM3); Wirral (RBL) is elsewhere. */
const PLACE = 'E54000007';
const SECRET = `said of this place alone ${randomUUID()}`;

const PEOPLE = {
  nobody: null,
  'lead of a trust of the place': ['trust_lead', 'RM3'],
  'lead of a trust elsewhere': ['trust_lead', 'RBL'],
  'programme officer': ['programme_officer', null],
  'finance officer': ['finance_officer', null],
  analyst: ['analyst', null],
  administrator: ['administrator', null],
} as const;
type Who = keyof typeof PEOPLE;
const EVERYONE = Object.keys(PEOPLE) as Who[];
const MAY_READ: readonly Who[] = ['lead of a trust of the place', 'programme officer', 'finance officer'];

const PAGES = ['/', '/exemplars', '/fast-followers', '/trusts', '/footprints', '/footprints/map', '/funding', '/suppliers', '/maturity', '/blueprints', '/milestones', '/timeline', '/search', '/sources', '/data-quality'];
const CHARTS = ['pipeline', 'money-steps', 'milestones', 'milestone-quarters', 'plan', 'replication', 'suppliers', 'maturity', 'support', 'tiles', 'positions', 'timeline', 'timeline-events', 'timeline-changes'];
const CLOCK = 'asAt=2021-03-31&knownAt=2026-01-01';

const { dataFolder, remove } = makeTemporaryDataFolder();
let run: ProductRun;
const browsers = new Map<Who, PlainBrowser>();

beforeAll(async () => {
  const port = await findFreePort();
  const origin = `http://localhost:${port}`;
  run = runProduct({ GDE_DATA_DIR: dataFolder, PORT: String(port), API_REQUESTS_ANONYMOUS: '100000' });
  await run.untilSays('Press Ctrl-C to stop.');
  const { connectionString } = await openEmbeddedDatabase({ dataFolder, log: () => undefined });
  process.env['DATABASE_URL'] = connectionString;
  const officer = await makeActor('programme_officer');
  await must(recordPlaceMaturity(officer, { ...(await recordingForm({ table: 'footprint', id: PLACE }, '2017-06-01', { note: SECRET })), footprintCode: PLACE, theme: 'prevention', assessingAhsn: 'A network', statement: SECRET }));
  for (const who of EVERYONE) {
    const held = PEOPLE[who];
    browsers.set(who, held === null ? new PlainBrowser(origin) : (await signedInPerson({ origin, connectionString }, held[0], held[1])).browser);
  }
}, 240_000);

afterAll(async () => {
  await getPool().end();
  run.process.kill('SIGTERM');
  await run.untilEnded();
  remove();
});

async function read(who: Who, at: string) {
  const answer = await browsers.get(who)?.open(at);
  if (answer === undefined) throw new Error(`${who} has no browser.`);
  return answer;
}

test.each(EVERYONE)('%s reads it on the page of the place if it is theirs or they run the programme, and nowhere else', { timeout: 120_000 }, async (who) => {
  const { status, text } = await read(who, `/footprints/${PLACE}`);
  expect(status).toBe(200);
  expect([text.includes(SECRET), text.includes('Maturity of this place'), text.includes('It is not for allocating money and not for benchmarking')]).toEqual(Array(3).fill(MAY_READ.includes(who)));
  expect((await read(who, `/footprints/E54000008`)).text).not.toContain(SECRET);
  expect((await read(who, `/footprints/${PLACE}?asAt=2017-05-31`)).text).not.toContain(SECRET);
  const elsewhere = [
    ...PAGES,
    '/footprints?q=said+of+this+place',
    '/sources/nhse-2016-09-digital-revolution',
    '/trusts/RM3',
    ...TABLE_NAMES.flatMap((table) => [`/exports/${table}?format=csv`, `/api/v1/${table}?limit=1000`]),
    ...CHARTS.map((chart) => `/exports/charts/${chart}`),
    '/api/v1/openapi.json',
    ...(MAY_READ.includes(who) ? [] : ['/admin/audit', '/admin/audit/export?format=csv']),
  ];
  for (const at of elsewhere) expect((await read(who, at)).text.includes(SECRET), `${at} to ${who}`).toBe(false);
});

/** Everything by which a list, a file, a chart or the API can be asked for something. */
const PARAMETERS = ['sort', 'page', 'perPage', 'limit', 'cursor', 'format', 'over', 'by', 'round', 'view', 'rule', ...FILTER_NAMES];
const LISTS = ['/exemplars', '/fast-followers', '/trusts', '/footprints', '/funding', '/sources'];
/** What pages read that are no list. */
const OWN: Readonly<Partial<Record<string, readonly string[]>>> = { '/suppliers': ['kind', 'over', 'cohort'], '/search': ['kind'], '/maturity': ['kind', 'round', 'by', 'over'], '/footprints/map': ['boundaries', 'show'], '/timeline': ['kind', 'sort'] };

describe('whoever asks to order, filter or compare by it', () => {
  /** Asks once by each parameter and gives the answers beside what is answered without. */
  const attempt = async (at: string, name: string) => read('programme officer', `${at}${at.includes('?') ? '&' : '?'}${name}=place_maturity`);
  const logged = () =>
    readFileSync(path.join(dataFolder, 'logs', 'web.log'), 'utf8')
      .split('\n')
      .filter((line) => line.includes('"place maturity refused"'))
      .map((line) => JSON.parse(line.slice(line.indexOf('{'))) as { path: string; parameters: string[]; level: string });
  /** The log is written a moment after the answer. */
  const expectLogged = (at: string, name: string) => expect.poll(() => logged().some((line) => line.level === 'warn' && line.path === at && line.parameters.includes(name)), { message: `${at} by ${name} is logged`, timeout: 10_000 }).toBe(true);

  test.each(PAGES)('on %s: the value falls back, what is read says so, nothing is told, and it is logged', { timeout: 120_000 }, async (page) => {
    for (const name of ['sort', 'place_maturity', 'kind', ...(OWN[page] ?? [])]) {
      const { status, text } = await attempt(`${page}?${CLOCK}`, name);
      expect([status, text.includes(SECRET)], `${page} by ${name}`).toEqual([200, false]);
      const reads = LISTS.includes(page) ? name !== 'place_maturity' : OWN[page]?.includes(name) === true;
      if (reads) expect(text.replaceAll('<!-- -->', ''), `${page} by ${name}`).toContain(`We ignored <code>${name}=place_maturity`);
      await expectLogged(page, name);
    }
  });

  test.each(TABLE_NAMES)('in the file of %s and its API: the rows are those without it, or it is refused, and it is logged', { timeout: 240_000 }, async (table) => {
    const file = `/exports/${table}?format=csv&checksum=only&${CLOCK}`;
    const rowsOf = ({ text }: { text: string }) => (JSON.parse(text) as { sha256: string }).sha256;
    const without = rowsOf(await read('programme officer', file));
    for (const name of PARAMETERS.filter((parameter) => parameter !== 'format')) {
      expect(rowsOf(await attempt(file, name)), `${table} by ${name}`).toBe(without);
      const refused = await attempt(`/api/v1/${table}`, name);
      expect([refused.status, refused.text.includes('"type"')], `the API of ${table} by ${name}`).toEqual([400, true]);
      for (const at of [`/exports/${table}`, `/api/v1/${table}`]) await expectLogged(at, name);
    }
    expect((await attempt(`/exports/${table}`, 'format')).status).toBe(400);
    expect((await attempt(`/api/v1/${table}`, 'place_maturity')).status).toBe(400);
  });

  test.each(CHARTS)('in the file of the chart %s: the rows are those without it, and it is logged', { timeout: 120_000 }, async (chart) => {
    const file = `/exports/charts/${chart}?${CLOCK}`;
    const without = (await read('programme officer', file)).text;
    for (const name of PARAMETERS) {
      expect((await attempt(file, name)).text, `${chart} by ${name}`).toBe(without);
      await expectLogged(`/exports/charts/${chart}`, name);
    }
  });

  test('a search for the words is no such attempt', async () => {
    const before = logged().length;
    await read('nobody', '/sources?q=place+maturity');
    expect(logged()).toHaveLength(before);
  });
});

test('it is published in no snapshot: there is no table of it', async () => {
  expect((await read('programme officer', '/exports/place-maturity')).status).toBe(404);
  expect((await read('programme officer', '/api/v1/place-maturity')).status).toBe(404);
  expect((await read('analyst', '/snapshots/publish?table=place-maturity')).text).not.toContain(SECRET);
});
