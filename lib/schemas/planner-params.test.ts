import { expect, test } from 'vitest';
import { parsePlannerParams } from './planner-params';

test('reads what other programs send', () => {
  const { first, second, ignored } = parsePlannerParams({
    pot: '100000000', rule: 'queue', acute: '16', mental_health: '7', ambulance: '3', place_based: '0', ceiling_acute: '10000000', floor_acute: '0', match: '1',
  });
  expect({ first, second, ignored }).toEqual({
    first: {
      potPence: 10_000_000_000n,
      rule: 'queue',
      counts: { acute: 16, mental_health: 7, ambulance: 3, place_based: 0 },
      ceilings: { acute: 1_000_000_000n },
      floors: { acute: 0n },
      matchRatio: 10_000n,
      followerShare: null,
    },
    second: null,
    ignored: [],
  });
});

test('reads what people type, and a second scenario over the first', () => {
  const { first, second, ignored } = parsePlannerParams({ pot: '£100m', follower_share: '0.25', acute: '', b_pot: '2.5 million', b_match: '0.5', b_acute: '12' });
  expect(first).toMatchObject({ potPence: 10_000_000_000n, followerShare: 2_500n, counts: {} });
  expect(second).toMatchObject({ potPence: 250_000_000n, matchRatio: 5_000n, followerShare: 2_500n, counts: { acute: 12 } });
  expect(ignored).toEqual([]);
});

test.each([
  ['pot', '-5', 'an amount here is never negative'],
  ['pot', '2,5', 'commas and spaces stand before groups of three digits'],
  ['pot', 'lots', 'write pounds as 2500000 or £2.5m'],
  ['pot', '0.001', 'it is finer than a penny'],
  ['rule', 'fair', 'choose one of equal, proportional, ceiling-first, queue'],
  ['acute', '301', 'write a whole number from 0 to 300'],
  ['acute', '1.5', 'write a whole number from 0 to 300'],
  ['b_mental_health', '-1', 'write a whole number from 0 to 300'],
  ['match', '11', 'write how many pounds are asked for each pound, from 0 to 10, as 1 or 0.5'],
  ['follower_share', '1.0001', 'write a share from 0 to 1, as 0.2'],
  ['follower_share', '20%', 'write a share from 0 to 1, as 0.2'],
  ['asAt', 'soon', expect.any(String)],
])('%s=%s falls back and is reported', (name, value, reason) => {
  const { ignored, second } = parsePlannerParams({ [name]: value });
  expect(ignored).toEqual([{ name, value, reason }]);
  expect(second).toBeNull();
});
