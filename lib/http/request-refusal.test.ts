import { describe, expect, test } from 'vitest';
import { refuseRequest, REQUEST_BYTES_MAX } from './request-refusal';

const OWN = 'https://gde.example';

function refuse(method: string, headers: Record<string, string>): number | null {
  return refuseRequest(method, new Headers(headers), OWN)?.status ?? null;
}

describe('a write', () => {
  test.each<[string, Record<string, string>, number | null]>([
    ['from the public address', { origin: OWN, host: 'inner:3000', 'content-length': '10' }, null],
    ['from the address it was asked at', { origin: 'http://localhost:3000', host: 'localhost:3000', 'content-length': '10' }, null],
    ['from another site', { origin: 'https://evil.example', host: 'gde.example', 'content-length': '10' }, 403],
    ['from another port', { origin: 'http://localhost:4000', host: 'localhost:3000', 'content-length': '10' }, 403],
    ['from a page without an origin', { origin: 'null', host: 'gde.example', 'content-length': '10' }, 403],
    ['without an origin', { host: 'gde.example', 'content-length': '10' }, 403],
    ['of unknown length', { origin: OWN, host: 'gde.example' }, 411],
    ['of a length that is none', { origin: OWN, host: 'gde.example', 'content-length': '1e3' }, 400],
    ['as long as allowed', { origin: OWN, host: 'gde.example', 'content-length': String(REQUEST_BYTES_MAX) }, null],
    ['a byte too long', { origin: OWN, host: 'gde.example', 'content-length': String(REQUEST_BYTES_MAX + 1) }, 413],
  ])('%s', (_, headers, status) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(refuse(method, headers), method).toBe(status);
  });
});

test('a read is never refused', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(refuse(method, { origin: 'https://evil.example' })).toBeNull();
});
