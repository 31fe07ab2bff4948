import { expect, test } from 'vitest';
import { pageInReach } from './page-in-reach';

test.each([
  [1, 0, 1, null],
  [1, 40, 1, null],
  [2, 40, 1, 'there is one page'],
  [2, 41, 2, null],
  [9, 41, 2, 'the last page is 2'],
])('page %i of %i rows, 40 a page, is page %i', (asked, total, page, reason) => {
  expect(pageInReach(asked, total, 40)).toEqual({ page, ignored: reason === null ? [] : [{ name: 'page', value: String(asked), reason }] });
});
