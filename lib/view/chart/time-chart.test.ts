import { expect, test } from 'vitest';
import { dayNumber, timeAxis } from './time-chart';

test('the axis is of whole years that hold every day', () => {
  expect(timeAxis(['2018-03-31', '2019-06-30'])).toEqual({ from: '2018-01-01', to: '2020-01-01', ticks: [{ on: '2018-01-01', label: '2018' }, { on: '2019-01-01', label: '2019' }, { on: '2020-01-01', label: '2020' }] });
  const long = timeAxis(['2010-05-01', '2022-12-31']);
  expect([long.from, long.to]).toEqual(['2010-01-01', '2023-01-01']);
  expect(long.ticks.map(({ label }) => label)).toEqual(['2010', '2013', '2016', '2019', '2022']);
});

test('days are told apart by one', () => {
  expect(dayNumber('2018-04-01') - dayNumber('2018-03-31')).toBe(1);
});
