import { expect, test } from 'vitest';
import { milestoneSlip } from './milestone-slip';

const AGREED_TWICE = ['2018-03-31', '2018-06-30'];

test.each([
  ['a forecast after both agreed dates', { agreedFor: AGREED_TWICE, forecasts: ['2018-07-31', '2018-09-30'], achieved: null }, 183, 92],
  ['an early forecast', { agreedFor: ['2018-03-31'], forecasts: ['2018-03-01'], achieved: null }, -30, -30],
  ['achieved, whatever was forecast', { agreedFor: AGREED_TWICE, forecasts: ['2018-09-30'], achieved: { effectiveOn: '2018-06-30', precision: 'day' as const } }, 91, 0],
  ['nothing forecast', { agreedFor: ['2018-03-31'], forecasts: [], achieved: null }, null, null],
  ['nothing agreed', { agreedFor: [], forecasts: ['2018-03-31'], achieved: null }, null, null],
])('%s', (_what, dates, daysFromOriginal, daysFromCurrent) => {
  expect(milestoneSlip(dates)).toMatchObject({ daysFromOriginal, daysFromCurrent });
});
