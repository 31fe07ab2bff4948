import { expect, test } from 'vitest';
import { programmeSentence, type AwardCount } from './programme-sentence';

const named = (cohort: AwardCount['cohort'], count: number): AwardCount => ({ cohort, status: 'named', confidence: 'official_announcement', count });

test('what is expected keeps its hedge and stands apart from what is named', () => {
  const awards: AwardCount[] = [
    { cohort: 'acute', status: 'expected', confidence: 'unnamed_report', count: 3 },
    { cohort: 'acute', status: 'expected', confidence: 'formal_plan', count: 1 },
    named('acute', 12),
  ];
  expect(programmeSentence('30 November 2016', awards, 17)).toBe(
    'As at 30 November 2016 the programme has 16 acute exemplars: 12 named and 4 expected (1 by formal plan, 3 by unnamed report); 17 trusts.',
  );
});

test('several cohorts are counted apart, and one status is said once', () => {
  expect(programmeSentence('15 May 2017', [named('acute', 16), named('mental_health', 7)], 24)).toBe(
    'As at 15 May 2017 the programme has 23 exemplars (16 acute and 7 mental health), all named; 24 trusts.',
  );
});

test('a single exemplar is not all', () => {
  expect(programmeSentence('1 May 2016', [{ cohort: 'acute', status: 'expected', confidence: 'named_report', count: 1 }], 1)).toBe(
    'As at 1 May 2016 the programme has 1 acute exemplar, expected (by named report); 1 trust.',
  );
});

test('nothing is said to be nothing', () => {
  expect(programmeSentence('1 March 2016', [], 0)).toBe('As at 1 March 2016 no exemplar is recorded: none named, none expected.');
});
