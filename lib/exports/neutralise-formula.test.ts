import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neutraliseFormula, restoreFormula } from './neutralise-formula';

test.each([
  ['=1+1', "'=1+1"],
  ['+44 20', "'+44 20"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['\0x', "'\0x"],
  ['＝cmd', "'＝cmd"],
  ["'=1", "''=1"],
  ["O'Neill", "O'Neill"],
  ["'quoted'", "'quoted'"],
  ['', ''],
])('%j is written %j', (text, written) => {
  expect(neutraliseFormula(text)).toBe(written);
});

test('every text comes back from its neutralised form, and none is left that starts like a formula', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string().map((rest) => `'=${rest}`), fc.string().map((rest) => `@${rest}`));
  fc.assert(
    fc.property(text, (original) => {
      const written = neutraliseFormula(original);
      expect(restoreFormula(written)).toBe(original);
      expect(written).not.toMatch(/^[=+\-@\t\r\0＝＋－＠]/);
    }),
  );
});
