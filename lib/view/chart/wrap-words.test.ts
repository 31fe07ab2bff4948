import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapWords } from './wrap-words';

test('text is broken between words, and no word is lost', () => {
  expect(wrapWords('North has the most exemplars: 6 of 16', 16)).toEqual(['North has the', 'most exemplars:', '6 of 16']);
  expect(wrapWords('', 10)).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^\S{1,12}$/), { maxLength: 30 }), fc.integer({ min: 1, max: 40 }), (words, most) => {
      const lines = wrapWords(words.join(' '), most);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(line.length <= most || !line.includes(' ')).toBe(true);
    }),
  );
});
