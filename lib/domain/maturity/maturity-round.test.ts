import { expect, test } from 'vitest';
import { chooseRound, isOfRound, yearsOfRound } from './maturity-round';

test.each([
  ['2015/16', [2015, 2016]],
  ['2017 (round 2)', [2017]],
  ['1999/00', [1999]],
  ['2016-2018', [2016, 2017, 2018]],
  ['2017–18', [2017, 2018]],
  ['2017-01-31', [2017]],
  ['round 20175', []],
  ['the first', []],
])('the years of %s', (round, years) => {
  expect(yearsOfRound(round)).toEqual(years);
});

test('a date is of the round whose years hold it', () => {
  expect(isOfRound('2016-04-01', '2015/16')).toBe(true);
  expect(isOfRound('2017-01-01', '2015/16')).toBe(false);
  expect(isOfRound('2017-01-01', '2017 (round 2)')).toBe(true);
});

test('the round asked for, else the one of which most is public, the later of equals', () => {
  const rounds = [
    { round: '2015/16', trusts: 3 },
    { round: '2017', trusts: 3 },
    { round: '2019', trusts: 1 },
  ];
  expect(chooseRound(rounds, '2019')).toBe('2019');
  expect(chooseRound(rounds, '2020')).toBe('2017');
  expect(chooseRound(rounds, null)).toBe('2017');
  expect(chooseRound([], '2019')).toBeNull();
});
