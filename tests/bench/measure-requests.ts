import autocannon from 'autocannon';
import { percentile } from './statistics';

export const CONNECTIONS = 20;

export type Load = { readonly requestsPerSecond: number; readonly p50Ms: number; readonly p95Ms: number; readonly bytesEach: number };

/** Fewer answers than these say little of a 95th percentile: the measurement is then made longer. */
const ANSWERS_MIN = 100;
const LONGER_MAX = 16;

/** Asks a server for these addresses, over and over, on 20 connections that each begin somewhere else among them. */
export async function measureRequests(origin: string, paths: readonly string[], seconds: number): Promise<Load> {
  for (let longer = 1; ; longer *= 2) {
    const { load, answers } = await run(origin, paths, seconds * longer);
    if (answers >= ANSWERS_MIN || longer === LONGER_MAX) return load;
  }
}

async function run(origin: string, paths: readonly string[], seconds: number): Promise<{ load: Load; answers: number }> {
  const times: number[] = [];
  let clients = 0;
  const instance = autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: seconds,
    timeout: 60,
    setupClient: (client) => {
      const from = (clients++ * 7) % paths.length;
      client.setRequests([...paths.slice(from), ...paths.slice(0, from)].map((path) => ({ path })));
    },
  });
  instance.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const result = await instance;
  if (result.errors + result.timeouts + result.non2xx > 0) {
    throw new Error(`${paths[0]} and its like: ${result.non2xx} answers were no success, ${result.errors} failed, ${result.timeouts} came too late.`);
  }
  const load = {
    requestsPerSecond: result.requests.total / result.duration,
    p50Ms: percentile(times, 50),
    p95Ms: percentile(times, 95),
    bytesEach: result.throughput.total / result.requests.total,
  };
  return { load, answers: times.length };
}

/** How long one request takes on its own, in milliseconds, and how many bytes came. */
export async function measureOnce(url: string): Promise<{ ms: number; bytes: number }> {
  const since = performance.now();
  const response = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  const body = await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return { ms: performance.now() - since, bytes: body.byteLength };
}
