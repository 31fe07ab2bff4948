import { expect, test } from 'vitest';
import { savedWords } from './saved-words';

test.each([
  ['read', 'All is read'],
  ['', null],
  ['other', null],
  ['constructor', null],
  ['__proto__', null],
  ['toString', null],
  [['read', 'read'], null],
  [undefined, null],
] as const)('%j', (saved, said) => {
  expect(savedWords({ read: 'All is read' }, saved)).toBe(said);
});
