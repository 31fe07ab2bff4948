import { expect, test } from 'vitest';
import { entityTag, hasEntity } from './entity-tag';

test('a tag is that of its parts', () => {
  expect(entityTag(['12', { asAt: '2017-05-15' }])).toBe(entityTag(['12', { asAt: '2017-05-15' }]));
  expect(entityTag(['12', { asAt: '2017-05-15' }])).not.toBe(entityTag(['13', { asAt: '2017-05-15' }]));
  expect(entityTag(['12'])).toMatch(/^W\/"[\w-]{27}"$/);
});

test.each([
  [null, false],
  ['W/"one"', true],
  ['"one"', true],
  ['"two", W/"one"', true],
  ['*', true],
  ['"two"', false],
  ['one', false],
])('a caller who sends %s has it: %s', (header, has) => expect(hasEntity(header, 'W/"one"')).toBe(has));
