import { expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import { maturityFileRows, toMaturityView } from './to-maturity-view';

const evidence = (effectiveOn: string): Evidence => ({ effectiveOn, precision: 'month', recordedAt: '2016-04-30T12:00:00.000Z', confidence: 'named_report', note: null, source: { id: 'a-report', title: 'A report', publisher: 'A publisher' }, corroboration: [] });
const claim = (measure: string, value: string, effectiveOn = '2016-04-01') => ({ id: measure, measure, cohort: null, about: null, unit: 'score' as const, value, valueHigh: null, qualifier: 'exact' as const, statement: measure, hedge: null, isSelected: true, evidence: evidence(effectiveOn) });
const figure = (odsCode: string, part: 'exemplar' | 'none', value: string | null, measure: 'readiness' | 'index_rank' = 'readiness') => ({ id: `${odsCode} ${measure}`, odsCode, trustName: `${odsCode} NHS Trust`, part, measure, value, valueText: value === null ? 'Among the lowest' : null, evidence: evidence('2016-04-01') });

const INPUT = {
  round: '2015/16',
  rounds: [{ round: '2015/16', trusts: 4, measures: [{ measure: 'readiness' as const, inFigures: 2, inWords: 1, mean: '60.5' }, { measure: 'index_rank' as const, inFigures: 1, inWords: 0, mean: '5' }] }],
  figures: [figure('RM3', 'exemplar', '93'), figure('RWV', 'none', '28'), figure('RRU', 'none', null), figure('RWN', 'none', '5', 'index_rank')],
  claims: [claim('maturity_average_readiness', '73'), claim('maturity_organisations_assessed', '239'), claim('maturity_average_capabilities', '41', '2017-01-01')],
  measure: null,
};

test('averages first, published and computed told apart; then trusts, a score in words without a figure; a rank is no score', () => {
  const view = toMaturityView(INPUT);
  expect(view.rows.map(({ name, part, score, inWords, counted }) => [name, part, score, inWords, counted])).toEqual([
    ['England, average as published', 'published_average', 73, null, null],
    ['Computed: mean of the 2 that are public', 'computed_average', 60.5, null, 2],
    ['RM3 NHS Trust', 'exemplar', 93, null, null],
    ['RWV NHS Trust', 'none', 28, null, null],
    ['RRU NHS Trust', 'none', null, 'Among the lowest', null],
  ]);
  expect(view.others.map(({ odsCode }) => odsCode)).toEqual(['RWN']);
  expect(view.coverage).toEqual([
    { measure: 'readiness', assessed: 239, inFigures: 2, inWords: 1, notPublished: 236 },
    { measure: 'index_rank', assessed: 239, inFigures: 1, inWords: 0, notPublished: 238 },
  ]);
  expect(view.finding).toBe('2 scores of trusts of the round 2015/16 are public as a figure; the averages of England as published: readiness 73.');
  expect(maturityFileRows(view, '2015/16').map((row) => [row['ods_code'], row['score'], row['source_id']])).toEqual([[null, 73, 'a-report'], [null, 60.5, null], ['RM3', 93, 'a-report'], ['RWV', 28, 'a-report'], ['RRU', null, 'a-report']]);
});

test('every bar is drawn in the part that is its own, on a scale of 0 to 100', () => {
  const { chart } = toMaturityView(INPUT);
  expect([chart.longest, chart.parts.map(({ look }) => look)]).toEqual([100, ['solid', 'dotted', 'pale']]);
  expect(chart.panels.map(({ title, bars }) => [title, bars.map(({ axisLabel, values }) => `${axisLabel} ${values.join(' ')}`)])).toEqual([
    ['Readiness', ['England, published: 73 0 0 73', 'Mean of these: 60.5 0 0 60.5', 'RM3: 93 93 0 0', 'RWV: 28 0 28 0', 'RRU: in\u00a0words 0 0 0']],
  ]);
});

test('where nothing is known of how many were assessed, nothing is said of how many are not published', () => {
  const view = toMaturityView({ ...INPUT, claims: [] });
  expect(view.coverage[0]).toMatchObject({ assessed: null, notPublished: null });
  expect(view.sentence).toContain('how many were assessed is not recorded');
  expect(view.finding).toBe('2 scores of trusts of the round 2015/16 are public as a figure, and no average of England.');
});

test('one score alone where it is asked for', () => {
  expect(toMaturityView({ ...INPUT, measure: 'capabilities' }).rows).toEqual([]);
});
