import { expect, test } from 'vitest';
import { exemplarListAnswer } from './exemplar-list-answer';

test('named and expected are told apart, awards and trusts both counted', () => {
  const counts = [
    { cohort: 'acute', status: 'expected', n: 4 },
    { cohort: 'acute', status: 'named', n: 12 },
  ];
  expect(exemplarListAnswer(counts, 17)).toBe('16 exemplars of 17 trusts: 16 acute (12 named, 4 expected).');
});

test('cohorts come in the order of the programme', () => {
  const counts = [
    { cohort: 'mental_health', status: 'named', n: 7 },
    { cohort: 'acute', status: 'named', n: 16 },
  ];
  expect(exemplarListAnswer(counts, 24)).toBe('23 exemplars of 24 trusts: 16 acute (16 named) and 7 mental health (7 named).');
});

test('nothing is said to be nothing', () => {
  expect(exemplarListAnswer([], 0)).toBe('No exemplars are shown.');
});
