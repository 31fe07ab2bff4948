import { expect, test } from 'vitest';
import { blueprintSentence } from './blueprint-sentence';

test.each([
  [[0, 0, 0, 0, 0], 'No blueprint is recorded by this date. That none is recorded does not mean that none was written.'],
  [[1, 1, 0, 0, 0], '1 blueprint of 1 exemplar: of none of them a reuse is recorded.'],
  [[12, 5, 8, 9, 2], '12 blueprints of 5 exemplars: 8 were reused, by 9 fast followers and 2 other trusts; of 4 no reuse is recorded.'],
  [[1, 1, 1, 0, 1], '1 blueprint of 1 exemplar: 1 was reused, by 1 other trust.'],
] as const)('%j', ([blueprints, exemplars, reused, followers, otherTrusts], sentence) => {
  expect(blueprintSentence({ blueprints, exemplars, reused, followers, otherTrusts })).toBe(sentence);
});
