import { expect, test } from 'vitest';
import { fastFollowerListAnswer } from './fast-follower-list-answer';

test('pairings are counted by status over every cohort, and unrecorded trusts said', () => {
  const counts = [
    { status: 'withdrawn', n: 1 },
    { status: 'approved', n: 17 },
    { status: 'vetting', n: 7 },
  ];
  expect(fastFollowerListAnswer(counts, 4)).toBe(
    '25 pairings: 7 being vetted, 17 approved and 1 withdrawn. For 4 of them the follower trust is not recorded.',
  );
});

test('none is said to be none', () => {
  expect(fastFollowerListAnswer([], 0)).toBe('No pairings are shown.');
});
