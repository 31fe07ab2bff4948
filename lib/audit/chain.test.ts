import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from './canonical-json';
import { CHAIN_START, hashOf, type ChainedEvent } from './chain';

const event: ChainedEvent = {
  position: 1,
  actorUserId: 'u1',
  actorSystem: null,
  type: 'grant.given',
  subjectTable: 'role_grant',
  subjectId: 'g1',
  payload: { role: 'analyst', rows: {} },
  occurredAt: '2026-11-21T22:00:00.000Z',
  previousHash: CHAIN_START,
};

describe('canonicalJson', () => {
  test('sorts keys at every depth and leaves lists as they are', () => {
    expect(canonicalJson({ b: 1, a: [true, null, { z: 'é', y: -0.5 }] })).toBe('{"a":[true,null,{"y":-0.5,"z":"é"}],"b":1}');
  });

  test('gives the same text whatever the order of keys, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>, { maxKeys: 8 }), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)) as Json)).toBe(canonicalJson(value));
      }),
      { numRuns: 50 },
    );
  });

  test('refuses a number that JSON does not have', () => {
    expect(() => canonicalJson({ n: Number.NaN })).toThrow(RangeError);
  });
});

test('every part of an act changes its hash', () => {
  const changes: Partial<ChainedEvent>[] = [
    { position: 2 },
    { actorUserId: 'u2' },
    { actorSystem: 'sign-in' },
    { type: 'grant.revoked' },
    { subjectTable: 'user' },
    { subjectId: 'g2' },
    { payload: { role: 'analyst', rows: { a: 1 } } },
    { occurredAt: '2026-11-21T22:00:00.001Z' },
    { previousHash: 'f'.repeat(64) },
  ];
  const hashes = [event, ...changes.map((change) => ({ ...event, ...change }))].map(hashOf);
  expect(new Set(hashes).size).toBe(changes.length + 1);
  expect(Object.keys(Object.assign({}, ...changes)).sort()).toEqual(Object.keys(event).sort());
});
