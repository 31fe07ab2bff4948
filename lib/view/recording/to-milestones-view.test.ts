import { expect, test } from 'vitest';
import type { ProgrammeMilestone } from '@/lib/queries/recording/list-programme-milestones';
import { milestoneQuarterFileRows, toMilestonesView } from './to-milestones-view';

const agreed = (dueOn: string) => ({ kind: 'baseline' as const, dueOn, effectiveOn: '2017-06-01', precision: 'day' as const });
const forecast = (dueOn: string) => ({ kind: 'forecast' as const, dueOn, effectiveOn: '2018-01-01', precision: 'day' as const });
const achieved = (effectiveOn: string) => ({ kind: 'achieved' as const, dueOn: null, effectiveOn, precision: 'day' as const });
const milestone = (id: string, ...steps: ProgrammeMilestone['steps']): ProgrammeMilestone => ({ id, title: id, cohort: 'acute', exemplar: { slug: 'wirral', name: 'Wirral' }, follower: null, steps });

const ALL = [milestone('silent', agreed('2018-05-01')), milestone('late', agreed('2018-06-30'), forecast('2018-09-30')), milestone('early', agreed('2018-03-31'), achieved('2018-03-01')), milestone('undated', forecast('2018-09-30'))];

test('the sentence, the finding and the order', () => {
  const view = toMilestonesView(ALL);
  expect(view.sentence).toBe('4 milestones: 1 achieved in time, 1 expected late and of 2 nothing is said since it was agreed.');
  expect(view.finding).toBe('Slip is greatest among those agreed for April to June 2018: up to 92 days late.');
  expect(view.rows.map(({ id }) => id)).toEqual(['late', 'early', 'silent', 'undated']);
  expect(view.quarters.map(({ label, total, slip }) => [label, total, slip])).toEqual([
    ['January to March 2018', 1, '30 days early'],
    ['April to June 2018', 2, '92 days late'],
    ['No agreed date', 1, null],
  ]);
});

test('the picture, the table and the file are of the same rows', () => {
  const view = toMilestonesView(ALL);
  const bars = view.chart.panels[0]?.bars ?? [];
  expect(bars.map(({ name }) => name)).toEqual(view.quarters.map(({ label }) => label));
  const file = milestoneQuarterFileRows(view);
  for (const [index, { values }] of bars.entries()) expect(values).toEqual(view.chart.parts.map(({ key }) => file[index]?.[key]));
  expect(file.map(({ quarter_from: from, days_least: least, days_most: most }) => [from, least, most])).toEqual([['2018-01-01', -30, -30], ['2018-04-01', 92, 92], [null, null, null]]);
});

test('nothing late, nothing said and nothing recorded are told apart', () => {
  expect(toMilestonesView([milestone('early', agreed('2018-03-31'), achieved('2018-03-31'))]).finding).toBe('Nothing is late, as far as is said.');
  expect(toMilestonesView([milestone('silent', agreed('2018-05-01'))]).finding).toBe('Nothing is said of any since it was agreed.');
  expect(toMilestonesView([]).sentence).toContain('No milestone is recorded by this date.');
});
