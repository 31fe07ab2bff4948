import { expect, test } from 'vitest';
import { toScrubberView } from './to-scrubber-view';

const TODAY = '2026-11-22';
const at = (asAt: string) => toScrubberView('/timeline', { kind: ['money'], page: '3', knownAt: '2018-01-01', asAt }, { asAt, today: TODAY });

test.each([
  ['2016-11-30', '30 September 2016', '31 December 2016'],
  ['2016-12-31', '30 September 2016', '31 March 2017'],
  ['2014-02-01', undefined, '31 March 2014'],
  ['2009-12-31', undefined, '31 March 2014'],
  ['2022-12-31', '30 September 2022', 'today, 22 November 2026'],
  [TODAY, '31 December 2022', undefined],
  ['2099-01-01', '31 December 2022', undefined],
] as const)('from %s it leads back to %s and on to %s', (asAt, earlier, later) => {
  const view = at(asAt);
  expect([view.earlier?.label, view.later?.label]).toEqual([earlier, later]);
  expect(view.days.map(({ value }) => value)).toContain(asAt);
  expect(view.days.map(({ value }) => value)).toEqual(view.days.map(({ value }) => value).toSorted());
});

test('links keep what is asked for, but the page; today needs no date', () => {
  expect(at('2016-11-30').later?.href).toBe('/timeline?kind=money&knownAt=2018-01-01&asAt=2016-12-31#scrubber');
  expect(at('2022-12-31').later?.href).toBe('/timeline?kind=money&knownAt=2018-01-01#scrubber');
});
