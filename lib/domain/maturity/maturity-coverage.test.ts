import { expect, test } from 'vitest';
import { maturityCoverage } from './maturity-coverage';

test('what is not published is what was assessed and is not public', () => {
  expect(maturityCoverage(239, 3, 1)).toEqual({ assessed: 239, inFigures: 3, inWords: 1, notPublished: 235 });
});

test('where it is not recorded how many were assessed, nor is how many are not published', () => {
  expect(maturityCoverage(null, 3, 1).notPublished).toBeNull();
});

test('never fewer than none', () => {
  expect(maturityCoverage(3, 3, 1).notPublished).toBe(0);
});
