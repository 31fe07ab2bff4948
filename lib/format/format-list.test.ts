import { expect, test } from 'vitest';
import { capitalise } from './capitalise';
import { formatList, formatListStart } from './format-list';

test.each([
  [[], ''],
  [['Salford'], 'Salford'],
  [['Salford', 'Wirral'], 'Salford and Wirral'],
  [['Salford', 'Wirral', 'Oxford'], 'Salford, Wirral and Oxford'],
])('%j is "%s"', (names, words) => {
  expect(formatList(names)).toBe(words);
});

test('of many names the first are said, and how many more there are', () => {
  expect(formatListStart({ shown: ['Salford', 'Wirral'], more: 1_200 })).toBe('Salford, Wirral and 1,200 more');
  expect(formatListStart({ shown: ['Salford', 'Wirral'], more: 0 })).toBe('Salford and Wirral');
});

test('alternatives are joined by or', () => {
  expect(formatList(['north', 'south', 'london'], 'or')).toBe('north, south or london');
});

test('capitalise changes the first letter only', () => {
  expect([capitalise('up to £10 million'), capitalise('')]).toEqual(['Up to £10 million', '']);
});
