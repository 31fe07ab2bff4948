import { describe, expect, test } from 'vitest';
import { EVIDENCE_FILE_BYTES_MAX, EVIDENCE_FILES_MAX } from '../domain/evidence/evidence-file';
import { EVIDENCE_REQUEST_BYTES_MAX, IMPORT_REQUEST_BYTES_MAX, refuseRequest, REQUEST_BYTES_MAX } from './request-refusal';

const OWN = 'https://gde.example';

function refuse(method: string, headers: Record<string, string>, pathname = '/'): number | null {
  return refuseRequest({ method, pathname, headers: new Headers(headers) }, OWN)?.status ?? null;
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

describe('a form with files of evidence', () => {
  const SIGNED_IN = { origin: OWN, host: 'gde.example', cookie: '__Secure-better-auth.session_token=abc' };

  test.each<[string, Record<string, string>, string, number, number | null]>([
    ['of a step of a tranche', SIGNED_IN, '/funding/tranches/0198-a/claim', EVIDENCE_REQUEST_BYTES_MAX, null],
    ['of the decision of a gate', SIGNED_IN, '/funding/tranches/0198-a/decide-gate', EVIDENCE_REQUEST_BYTES_MAX, null],
    ['of a ledger entry', SIGNED_IN, '/funding/record-entry/check', EVIDENCE_REQUEST_BYTES_MAX, null],
    ['that is a byte too long', SIGNED_IN, '/funding/record-entry/check', EVIDENCE_REQUEST_BYTES_MAX + 1, 413],
    ['of nobody who signed in', { origin: OWN, host: 'gde.example' }, '/funding/record-entry/check', REQUEST_BYTES_MAX + 1, 413],
    ['sent to a page that takes none', SIGNED_IN, '/exemplars/salford-royal/record-decision', REQUEST_BYTES_MAX + 1, 413],
    ['of a table to import', SIGNED_IN, '/funding/import', IMPORT_REQUEST_BYTES_MAX, null],
    ['of a table to import that is far too long', SIGNED_IN, '/funding/import', IMPORT_REQUEST_BYTES_MAX + 1, 413],
    ['of a table to import of nobody who signed in', { origin: OWN, host: 'gde.example' }, '/funding/import', REQUEST_BYTES_MAX + 1, 413],
    ['sent beneath one that does', SIGNED_IN, '/funding/record-entry/check/more', REQUEST_BYTES_MAX + 1, 413],
  ])('%s', (_, headers, pathname, length, status) => {
    expect(refuse('POST', { ...headers, 'content-length': String(length) }, pathname)).toBe(status);
  });

  test('has room for every file that it may carry', () => {
    expect(EVIDENCE_REQUEST_BYTES_MAX).toBe(EVIDENCE_FILES_MAX * EVIDENCE_FILE_BYTES_MAX + REQUEST_BYTES_MAX);
  });
});
