import { expect, test } from 'vitest';
import type { MilestoneEventKind } from '@/lib/domain/milestone/milestone-event-kind';
import type { MilestoneItem } from '@/lib/queries/recording/list-milestones';
import { milestoneChart, milestoneFileRows, milestoneFinding } from './milestone-chart';

const step = (kind: MilestoneEventKind, dueOn: string | null, effectiveOn = '2018-01-01'): MilestoneItem['steps'][number] => ({
  id: `${kind} ${dueOn ?? effectiveOn}`, kind, dueOn, reason: null,
  evidence: { effectiveOn, precision: 'day', recordedAt: '2018-01-01T00:00:00.000Z', confidence: 'official_record', note: null, source: { id: 's', title: 'S', publisher: 'P' }, corroboration: [] },
});
const item = (title: string, ...steps: MilestoneItem['steps']): MilestoneItem => ({ id: title, title, steps });

const LATE = item('Observations in every ward', step('baseline', '2018-03-31'), step('forecast', '2018-06-30'), step('achieved', null, '2018-09-30'));

test('every date is a point of its kind, and a line joins the first agreed to what came', () => {
  const chart = milestoneChart([LATE, item('Portal', step('baseline', '2019-01-31'))], 'Wirral');
  expect(chart?.parts.map(({ key }) => key)).toEqual(['agreed', 'forecast', 'achieved']);
  expect(chart?.rows.map(({ points, span }) => [points.map(({ part, on }) => `${part} ${on}`), span])).toEqual([
    [['agreed 2018-03-31', 'forecast 2018-06-30', 'achieved 2018-09-30'], { from: '2018-03-31', to: '2018-09-30' }],
    [['agreed 2019-01-31'], null],
  ]);
  expect([chart?.from, chart?.to]).toEqual(['2018-01-01', '2020-01-01']);
  expect(milestoneFileRows([LATE]).map(({ kind, on }) => `${String(kind)} ${String(on)}`)).toEqual(chart?.rows[0]?.points.map(({ part, on }) => `${part} ${on}`));
  expect(milestoneFinding([LATE])).toBe('Of the milestones, “Observations in every ward” slipped most: 183 days late.');
});

test('without a slip, without a word, without a date', () => {
  expect(milestoneFinding([item('a', step('baseline', '2018-03-31'), step('forecast', '2018-03-31'))])).toBe('No milestone slipped, as far as is said.');
  expect(milestoneFinding([item('a', step('baseline', '2018-03-31'))])).toBe('Nothing is said of any milestone since it was agreed.');
  expect(milestoneChart([item('a')], 'Wirral')).toBeNull();
});
