import { expect, test } from 'vitest';
import { EXEMPLAR_STATUSES, EXEMPLAR_STATUSES_BEFORE_NAMING } from '@/lib/domain/exemplar/status';
import { FAST_FOLLOWER_STATUSES } from '@/lib/domain/fast-follower/status';
import { EXEMPLAR_STATUS_TAG } from './exemplar-status-tag';
import { FAST_FOLLOWER_STATUS_TAG } from './fast-follower-status-tag';

test('every status has a word of its own', () => {
  const exemplarWords = EXEMPLAR_STATUSES.map((status) => EXEMPLAR_STATUS_TAG[status].text);
  const followerWords = FAST_FOLLOWER_STATUSES.map((status) => FAST_FOLLOWER_STATUS_TAG[status].text);
  expect(new Set(exemplarWords).size).toBe(EXEMPLAR_STATUSES.length);
  expect(new Set(followerWords).size).toBe(FAST_FOLLOWER_STATUSES.length);
});

test('expected differs from named in word, colour and outline', () => {
  const { expected, named } = EXEMPLAR_STATUS_TAG;
  expect(expected.text).toBe('Expected');
  expect(expected.colour).not.toBe(named.colour);
  expect([expected.isHedged, named.isHedged]).toEqual([true, undefined]);
});

test('no status before naming shares a colour with one after it, unless it has ended', () => {
  const before = EXEMPLAR_STATUSES_BEFORE_NAMING.map((status) => EXEMPLAR_STATUS_TAG[status].colour);
  const after = EXEMPLAR_STATUSES.filter((status) => !EXEMPLAR_STATUSES_BEFORE_NAMING.includes(status) && status !== 'ended');
  expect(after.filter((status) => before.includes(EXEMPLAR_STATUS_TAG[status].colour))).toEqual([]);
});
