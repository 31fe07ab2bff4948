import { describe, expect, test } from 'vitest';
import { parseInstant, parseInt8, sqlTypes } from './sql-types';

describe('parseInstant', () => {
  test.each([
    ['2017-03-09 00:00:00+00', '2017-03-09T00:00:00.000Z'],
    ['2017-03-09 12:34:56.7+00', '2017-03-09T12:34:56.700Z'],
    ['2017-03-09 12:34:56.789123+00', '2017-03-09T12:34:56.789Z'],
    ['2017-07-09 00:30:00+01', '2017-07-08T23:30:00.000Z'],
    ['infinity', 'infinity'],
  ])('reads %s as %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });
});

test('a whole number too large to be exact is refused', () => {
  expect(parseInt8('9007199254740991')).toBe(9007199254740991);
  expect(() => parseInt8('9007199254740993')).toThrow(RangeError);
});

test('dates and arrays of dates stay as written', () => {
  expect(sqlTypes.getTypeParser(1082, 'text')('2016-09-06')).toBe('2016-09-06');
  expect(sqlTypes.getTypeParser(1182 as 1082, 'text')('{2016-09-06,NULL}')).toEqual(['2016-09-06', null]);
});
