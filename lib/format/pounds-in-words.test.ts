import { expect, test } from 'vitest';
import { poundsInFull } from './pounds-in-full';
import { poundsInWords } from './pounds-in-words';

test.each([
  [0n, '£0.00', 'nought pounds'],
  [1n, '£0.01', 'one penny'],
  [100n, '£1.00', 'one pound'],
  [250_000_000n, '£2,500,000.00', 'two million five hundred thousand pounds'],
  [250_000_050n, '£2,500,000.50', 'two million five hundred thousand pounds and fifty pence'],
  [100_000_001_719n, '£1,000,000,017.19', 'one billion and seventeen pounds and nineteen pence'],
  [1_000_000_000_000n, '£10,000,000,000.00', 'ten billion pounds'],
  [12_345_678_942n, '£123,456,789.42', 'one hundred and twenty-three million four hundred and fifty-six thousand seven hundred and eighty-nine pounds and forty-two pence'],
  [101_000_00n, '£101,000.00', 'one hundred and one thousand pounds'],
])('%s pence', (pence, figures, words) => {
  expect(poundsInFull(pence)).toBe(figures);
  expect(poundsInWords(pence)).toBe(words);
});
