import { expect, test } from 'vitest';
import { allValues, toRawParams } from './raw-params';

test('values are trimmed, and lose what no text of ours holds', () => {
  expect(allValues({ q: ' a\u0000b\uD800c ' }, 'q')).toEqual(['ab\uFFFDc']);
  expect(allValues({ q: ['a', '', ' b'] }, 'q')).toEqual(['a', '', 'b']);
  expect(allValues({}, 'q')).toEqual([]);
  expect(allValues({ q: undefined }, 'q')).toEqual([]);
});

test('a name that every object has is no parameter', () => {
  expect(allValues({}, 'toString')).toEqual([]);
  expect(allValues({}, '__proto__')).toEqual([]);
});

test('search parameters keep every value, in order, and no name does harm', () => {
  const raw = toRawParams(new URLSearchParams('region=north&q=a&region=south&__proto__=x&constructor=y'));
  expect(allValues(raw, 'region')).toEqual(['north', 'south']);
  expect(allValues(raw, '__proto__')).toEqual(['x']);
  expect(allValues(raw, 'constructor')).toEqual(['y']);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});
