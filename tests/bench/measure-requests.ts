import autocannon from 'autocannon';
import { percentile } from './statistics';

export const CONNECTIONS = 20;

export type Load = { readonly requestsPerSecond: number; readonly p50Ms: number; readonly p95Ms: number; readonly bytesEach: number };

/** Fewer answers than these say little of a 95th percentile: a slow page is then asked for longer. */
const ANSWERS_MIN = 100;
const SECONDS_MAX = 60;

/** Asks a server for these addresses, over and over, on 20 connections that each begin somewhere else among them. */
export async function measureRequests(origin: string, paths: readonly string[], seconds: number): Promise<Load> {
  const times: number[] = [];
  let bytes = 0;
  let clients = 0;
  const since = performance.now();
  const run = autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: SECONDS_MAX,
    timeout: SECONDS_MAX,
    sampleInt: 50,
    setupClient: (client) => {
      const from = (clients++ * 7) % paths.length;
      client.setRequests([...paths.slice(from), ...paths.slice(0, from)].map((path) => ({ path })));
    },
  });
  let took = 0;
  run.on('response', (_client, _status, size, milliseconds) => {
    if (took > 0) return;
    times.push(milliseconds);
    bytes += size;
    const elapsed = (performance.now() - since) / 1000;
    if (elapsed < seconds || times.length < ANSWERS_MIN) return;
    took = elapsed;
    run.stop();
  });
  const { errors, timeouts, non2xx, duration } = await run;
  // Lets the server finish what it was still asked, so that the next measurement does not pay for it.
  await measureOnce(origin + (paths[0] ?? ''));
  if (errors + timeouts + non2xx > 0 || times.length === 0) {
    throw new Error(`${paths[0]} and its like: ${non2xx} answers were no success, ${errors} failed, ${timeouts} came too late.`);
  }
  return { requestsPerSecond: times.length / (took || duration), p50Ms: percentile(times, 50), p95Ms: percentile(times, 95), bytesEach: bytes / times.length };
}

/** How long one request takes on its own, in milliseconds, and how many bytes came. */
export async function measureOnce(url: string): Promise<{ ms: number; bytes: number }> {
  const since = performance.now();
  const response = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  const body = await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return { ms: performance.now() - since, bytes: body.byteLength };
}
