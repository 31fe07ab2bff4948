import type { ApiProblem } from './problem';

/** Of whom requests are counted. */
export type RateLimit = { readonly name: 'anonymous' | 'key'; readonly requestsMax: number; readonly windowSeconds: number };

/** The headers that say how many requests are left (draft-ietf-httpapi-ratelimit-headers). */
export function rateLimitHeaders({ name, requestsMax, windowSeconds }: RateLimit, { count, secondsLeft }: { readonly count: number; readonly secondsLeft: number }): Readonly<Record<string, string>> {
  return { 'RateLimit-Policy': `"${name}";q=${requestsMax};w=${windowSeconds}`, RateLimit: `"${name}";r=${Math.max(0, requestsMax - count)};t=${secondsLeft}` };
}

/** What a caller is told who asked too often. */
export function tooManyRequests({ name, requestsMax, windowSeconds }: RateLimit, secondsLeft: number): ApiProblem {
  const more = name === 'anonymous' ? ' With a key you may ask more often.' : '';
  return {
    problem: 'too-many-requests',
    detail: `${requestsMax} requests are answered in ${windowSeconds} seconds. Ask again in ${secondsLeft} seconds, for more rows at a time.${more}`,
    headers: { 'Retry-After': String(secondsLeft) },
  };
}
