import { expect, test } from 'vitest';
import { barText, pipelineView } from './pipeline-view';

const REGIONS = [
  { slug: 'north', name: 'North' },
  { slug: 'london', name: 'London' },
];
const award = (regionSlug: string | null, status: 'expected' | 'named' | 'withdrawn', count: number, cohort: 'acute' | 'ambulance' = 'acute') => ({ cohort, status, regionSlug, count });

test('what is expected and what is named are separate parts of one bar, and an unmapped bar is always there', () => {
  const view = pipelineView(REGIONS, [award('north', 'named', 4), award('north', 'expected', 2), award('london', 'named', 1)]);
  expect(view?.panels).toHaveLength(1);
  expect(view?.panels[0]?.bars.map((bar) => [bar.region, bar.total, barText(bar)])).toEqual([
    ['North', 6, '4 named, 2 expected'],
    ['London', 1, '1 named'],
    ['Not recorded', 0, 'none'],
  ]);
  expect(view?.stages).toEqual(['expected', 'named']);
  expect(view?.longest).toBe(6);
});

test('the title says the finding, its hedge kept', () => {
  expect(pipelineView(REGIONS, [award('north', 'named', 4), award('north', 'expected', 2), award('london', 'named', 1)])?.finding).toBe(
    'North has the most exemplars: 6 of 7; 2 of the 7 are only expected',
  );
  expect(pipelineView(REGIONS, [award('north', 'named', 2), award('london', 'named', 2)])?.finding).toBe('North and London have the most exemplars: 2 each of 4');
  expect(pipelineView(REGIONS, [award(null, 'named', 3), award('london', 'named', 2)])?.finding).toBe('No region is recorded for 3 of 5 exemplars');
});

test('a panel for each cohort that has exemplars, in the order of the programme, every one to the same scale', () => {
  const view = pipelineView(REGIONS, [award('london', 'named', 3, 'ambulance'), award('north', 'named', 5)]);
  expect(view?.panels.map(({ label, total }) => [label, total])).toEqual([
    ['Acute', 5],
    ['Ambulance', 3],
  ]);
  expect(view?.longest).toBe(5);
});

test('exemplars that withdrew are not drawn', () => {
  expect(pipelineView(REGIONS, [award('north', 'withdrawn', 2)])).toBeNull();
  expect(pipelineView(REGIONS, [])).toBeNull();
});
