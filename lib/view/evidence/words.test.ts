import { expect, test } from 'vitest';
import { CONFIDENCES } from '@/lib/domain/evidence/confidence';
import { countedFrom, onDate, sinceDate } from './date-words';
import { daysApartText } from './days-apart-text';
import { whoSays } from './who-says';

test('every confidence says whose word it is, and only the strong ones as fact', () => {
  const source = { id: 's', title: 'S', publisher: 'Digital Health News' };
  expect(CONFIDENCES.map((confidence) => whoSays({ confidence, source }))).toEqual([
    'as Digital Health News records',
    'as announced by Digital Health News',
    'by a formal plan (Digital Health News)',
    'as reported by Digital Health News',
    'as reported by Digital Health News from a source it does not name',
  ]);
});

test('dates are no finer than they are known', () => {
  expect([onDate({ effectiveOn: '2016-09-07', precision: 'day' }), onDate({ effectiveOn: '2016-11-01', precision: 'month' }), sinceDate({ effectiveOn: '2016-01-01', precision: 'year' })]).toEqual([
    'on 7 September 2016',
    'in November 2016',
    'since 2016',
  ]);
  expect([countedFrom('day'), countedFrom('month')]).toEqual(['', ', counted from the first day of the month']);
});

test('lengths of time neither', () => {
  const month = { effectiveOn: '2017-04-01', precision: 'month' } as const;
  expect(daysApartText({ effectiveOn: '2017-03-31', precision: 'day' }, month)).toBe('1 to 30 days');
  expect(daysApartText(month, month)).toBe('up to 29 days');
  expect(daysApartText({ effectiveOn: '2017-03-31', precision: 'day' }, { effectiveOn: '2017-04-01', precision: 'day' })).toBe('1 day');
});
