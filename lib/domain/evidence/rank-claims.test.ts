import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareConfidence, CONFIDENCES } from './confidence';
import { compareClaims, type RankedClaim } from './rank-claims';

const CLAIM: RankedClaim = { confidence: 'named_report', effectiveOn: '2017-03-01', recordedAt: '2017-04-01T00:00:00.000Z', id: 'b' };

/** Which of two claims speaks. */
function winner(a: Partial<RankedClaim>, b: Partial<RankedClaim>): RankedClaim | undefined {
  return [
    { ...CLAIM, ...a },
    { ...CLAIM, ...b },
  ].sort(compareClaims)[0];
}

test('confidences are ranked from the official record to the unnamed report', () => {
  expect([...CONFIDENCES].reverse().sort(compareConfidence)).toEqual(['official_record', 'official_announcement', 'formal_plan', 'named_report', 'unnamed_report']);
});

describe('of two claims', () => {
  test('the more firmly said wins, though the other is later in every way', () => {
    const later = { effectiveOn: '2021-01-01', recordedAt: '2022-01-01T00:00:00.000Z', id: 'z' };
    expect(winner({ confidence: 'official_record' }, { ...later, confidence: 'official_announcement' })?.confidence).toBe('official_record');
  });

  test('as firmly said, the one that took effect later wins', () => {
    expect(winner({ effectiveOn: '2018-01-01', recordedAt: '2018-01-01T00:00:00.000Z' }, { recordedAt: '2022-01-01T00:00:00.000Z' })?.effectiveOn).toBe('2018-01-01');
  });

  test('of one date, the one recorded later wins', () => {
    expect(winner({ recordedAt: '2017-04-02T00:00:00.000Z' }, { id: 'z' })?.recordedAt).toBe('2017-04-02T00:00:00.000Z');
  });

  test('alike in all that, the greater id wins, so that every machine agrees', () => {
    expect(winner({ id: 'a' }, { id: 'b' })?.id).toBe('b');
    expect(winner({ id: 'B' }, { id: 'a' })?.id).toBe('a');
  });
});

test('the order is total: whatever order claims come in, they are ranked alike', () => {
  const claim = fc.record({
    confidence: fc.constantFrom(...CONFIDENCES),
    effectiveOn: fc.constantFrom('2016-11-01', '2017-03-01'),
    recordedAt: fc.constantFrom('2017-03-01T00:00:00.000Z', '2018-03-01T00:00:00.000Z'),
  });
  const claims = fc.array(claim, { maxLength: 12 }).map((some) => some.map((one, index) => ({ ...one, id: String(index).padStart(2, '0') })));
  fc.assert(
    fc.property(claims.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))), ([some, shuffled]) => {
      const ranked = [...some].sort(compareClaims);
      expect([...shuffled].sort(compareClaims)).toEqual(ranked);
      for (const [index, one] of ranked.entries()) {
        for (const other of ranked.slice(index + 1)) {
          expect(compareClaims(one, other)).toBeLessThan(0);
          expect(compareClaims(other, one)).toBeGreaterThan(0);
        }
      }
    }),
    { seed: 20170309 },
  );
}, 60_000);
