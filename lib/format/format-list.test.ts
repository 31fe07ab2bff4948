import { expect, test } from 'vitest';
import { capitalise } from './capitalise';
import { formatList } from './format-list';

test.each([
  [[], ''],
  [['Salford'], 'Salford'],
  [['Salford', 'Wirral'], 'Salford and Wirral'],
  [['Salford', 'Wirral', 'Oxford'], 'Salford, Wirral and Oxford'],
])('%j is "%s"', (names, words) => {
  expect(formatList(names)).toBe(words);
});

test('alternatives are joined by or', () => {
  expect(formatList(['north', 'south', 'london'], 'or')).toBe('north, south or london');
});

test('capitalise changes the first letter only', () => {
  expect([capitalise('up to £10 million'), capitalise('')]).toEqual(['Up to £10 million', '']);
});
