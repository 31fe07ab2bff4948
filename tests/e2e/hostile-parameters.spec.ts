import http from 'node:http';
import { expect, test } from '@playwright/test';
import { Random } from '../factories/random';
import { hostileRequest, type HostileRequest } from '../fuzz/hostile-request';
import { findRoutes, REAL_SEGMENTS, routeOfRecord } from '../fuzz/routes';
import { howMany, seedOfRun } from '../setup/how-many';

const REQUESTS = howMany({ inTest: 1_500, inSoak: 20_000 });
const SEED = seedOfRun();
const AT_ONCE = 4;
const SLOWEST_MS = 2_000;
/** Other tests share the machine: a request that was slow is asked again, alone, before it is called slow. */
const TRIES = 3;

/** What no answer may show: how the product works inside, or what was sent to it as if it were markup. */
const LEAKS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a stack trace', /\bat (?:async )?[\w$.<> ]+ \((?:file|node|\/|webpack)|\bat (?:file|node):\S+:\d+:\d+|\.next\/server|node_modules/],
  ['an error of the database', /syntax error at or near|invalid input (?:syntax|value)|invalid byte sequence|does not exist at character|violates \w+ constraint|current transaction is aborted|canceling statement/],
  ['a statement', /\bSELECT\b[^<]{0,200}\bFROM\b|\bWITH\b \w+ AS (?:MATERIALIZED )?\(/],
  ['an error of a library', /PrismaClient|ZodError|TypeError|RangeError|ReferenceError|ECONNREFUSED|Internal Server Error|Application error/],
  ['the markup that was sent', /<gde-fuzz|<script>alert|<img src=x/],
];

type Answer = { readonly status: number; readonly headers: http.IncomingHttpHeaders; readonly body: string; readonly ms: number };

const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });

function ask(origin: string, address: string): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  const since = performance.now();
  return new Promise((resolve, reject) => {
    // The path is sent as it is: nothing on the way mends it. A redirection names it twice in its headers.
    const request = http.get({ hostname, port, path: address, agent, maxHeaderSize: 65_536, headers: { Accept: 'text/html,*/*' } }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces).toString('utf8'), ms: performance.now() - since }));
    });
    request.setTimeout(30_000, () => request.destroy(new Error('no answer in 30 seconds')));
    request.on('error', reject);
  });
}

/** What is wrong with the answer to a request. */
function faultsOf({ route, isRealPath, ignored }: HostileRequest, { status, headers, body }: Answer): string[] {
  const faults: string[] = [];
  if (status >= 500) faults.push(`status ${status}`);
  const leadsAway = route.address === '/sign-in/provider' || route.address === '/sign-in/callback';
  if (![200, 307, 308, 400, 404, 414, 431, ...(leadsAway ? [303] : [])].includes(status)) faults.push(`status ${status}, which no route of ours answers`);
  for (const [what, pattern] of LEAKS) {
    const found = pattern.exec(body);
    if (found !== null) faults.push(`shows ${what}: ${body.slice(Math.max(0, found.index - 40), found.index + 120)}`);
  }
  if (headers['set-cookie'] !== undefined && !leadsAway) faults.push('sets a cookie that nobody asked for');
  if (isRealPath && status === 200) {
    const clock = ignored.filter((name) => name === 'asAt' || name === 'knownAt');
    if (HAS_CLOCK.test(route.address) || LISTS.has(route.address)) {
      const told = LISTS.has(route.address) ? ignored : clock;
      const said = body.replaceAll('<!-- -->', '');
      for (const name of told) if (!said.includes(`We ignored <code>${name}=`)) faults.push(`does not say that it ignored ${name}`);
    } else if (route.address === '/api/v1/[table]' && ignored.length > 0) {
      faults.push(`answers although ${ignored.join(' and ')} mean nothing`);
    } else if (route.address.startsWith('/exports/') && (route.address === '/exports/charts/[chart]' ? clock : ignored).length > 0 && !(Number(headers['gde-ignored-parameters']) > 0)) {
      faults.push(`does not count that it ignored ${ignored.join(' and ')}`);
    }
  }
  return faults;
}

/** Pages that are read at a clock: the register's own, not the tasks and pages of people. */
const HAS_CLOCK = /^\/(exemplars|fast-followers(?:\/replication)?|trusts|footprints(?:\/map)?|funding(?:\/(?:planner|claims))?|suppliers|blueprints|maturity|milestones|timeline|sources|search|data-quality|glossary|accessibility)?(\/\[\w+\])?$/;

/** Pages that read every parameter. */
const LISTS = new Set(['/exemplars', '/fast-followers', '/fast-followers/replication', '/trusts', '/footprints', '/funding', '/funding/planner', '/sources', '/exports/[table]/long-file']);

test('every route with a name in brackets has something real to be asked for', () => {
  const named = new Set(findRoutes().map(({ address }) => address).filter((address) => address.includes('[')).map(routeOfRecord));
  expect(Object.keys(REAL_SEGMENTS).sort()).toEqual([...named].sort());
});

test(`${REQUESTS} hostile requests: no failure, nothing shown of the inside, nothing slow, and what is ignored is said`, async ({ baseURL }) => {
  test.setTimeout(howMany({ inTest: 600_000, inSoak: 7_200_000 }));
  const origin = baseURL ?? 'http://localhost:3100';
  const routes = findRoutes();
  const random = new Random(SEED);
  const requests = Array.from({ length: REQUESTS }, (_, index) => hostileRequest(routes[index % routes.length] ?? { address: '/', isPage: true }, random));
  const faults: string[] = [];
  const slow: HostileRequest[] = [];
  const queue = [...requests.entries()];
  const complain = (index: number, { address }: HostileRequest, fault: string) => faults.push(`#${index} of seed ${SEED}: ${address.slice(0, 300)} ${fault}`);
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [index, request] = next;
        try {
          const answer = await ask(origin, request.address);
          for (const fault of faultsOf(request, answer)) complain(index, request, fault);
          if (answer.ms > SLOWEST_MS) slow.push(request);
        } catch (error) {
          complain(index, request, `got no answer: ${String(error)}`);
        }
      }
    }),
  );
  for (const request of slow) {
    let best = Infinity;
    for (let attempt = 0; attempt < TRIES && best > SLOWEST_MS; attempt++) best = Math.min(best, (await ask(origin, request.address)).ms);
    if (best > SLOWEST_MS) faults.push(`${request.address.slice(0, 300)} takes ${Math.round(best)} ms`);
  }
  expect(faults.slice(0, 20), `${faults.length} faults`).toEqual([]);
});
