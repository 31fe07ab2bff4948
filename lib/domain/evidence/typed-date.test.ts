import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTypedDate } from './typed-date';

test.each([
  ['27/3/2017', '2017-03-27', 'day'],
  ['27 March 2017', '2017-03-27', 'day'],
  ['27th mar 2017', '2017-03-27', 'day'],
  ['2017-03-27', '2017-03-27', 'day'],
  [' 1 sept. 2016 ', '2016-09-01', 'day'],
  ['29 2 2016', '2016-02-29', 'day'],
  ['March 2017', '2017-03-01', 'month'],
  ['3/2017', '2017-03-01', 'month'],
  ['2017-03', '2017-03-01', 'month'],
  ['2017', '2017-01-01', 'year'],
])('%s is %s, known to the %s', (text, on, precision) => {
  expect(parseTypedDate(text)).toEqual({ on, precision });
});

test.each(['', 'soon', '29 2 2017', '31 4 2017', '0 3 2017', '27 13 2017', '27 3 17', '27 ma 2017', '1 2 3 2017', '3017', '2017-03-27T00:00'])('%j is no date', (text) => {
  expect(parseTypedDate(text)).toBeNull();
});

test('every day is read from each way that it is written', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1948-07-05'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const on = date.toISOString().slice(0, 10);
      const [year, month, day] = on.split('-').map(Number);
      const long = date.toLocaleDateString('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
      for (const text of [on, `${day}/${month}/${year}`, long]) expect(parseTypedDate(text)).toEqual({ on, precision: 'day' });
    }),
    { seed: 20170309 },
  );
});
