import { expect, test } from 'vitest';
import { poundsDecimal } from './pounds-decimal';

test.each([
  [0n, '0.00'],
  [5n, '0.05'],
  [250_000_000n, '2500000.00'],
  [-1_000_000_001n, '-10000000.01'],
  [-5n, '-0.05'],
  [9_007_199_254_740_993_00n, '9007199254740993.00'],
])('%s pence is %s pounds', (pence, decimal) => {
  expect(poundsDecimal(pence)).toBe(decimal);
});
