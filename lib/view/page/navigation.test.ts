import { expect, test } from 'vitest';
import { navigationState } from './navigation';

test.each([
  ['/', '/', 'page'],
  ['/', '/trusts', null],
  ['/trusts', '/trusts', 'page'],
  ['/trusts', '/trusts/RM3', 'section'],
  ['/trusts', '/trusts-old', null],
] as const)('item %s on page %s is %s', (item, current, state) => {
  expect(navigationState(item, current)).toBe(state);
});
