import { expect, test } from 'vitest';
import { EXEMPLAR_STATUSES, EXEMPLAR_STATUSES_BEFORE_NAMING } from '@/lib/domain/exemplar/status';
import { exemplarStageOf } from './exemplar-stage';
import { explainTotal, type TotalPart } from './explain-total';
import { totalsByRegion } from './totals-by-region';

const millions = (label: string, amount: number): TotalPart => ({ label, pence: BigInt(amount) * 100_000_000n });

test('what was not named is never at the stage "named" or later', () => {
  for (const status of EXEMPLAR_STATUSES_BEFORE_NAMING) expect(['expected', null]).toContain(exemplarStageOf(status));
});

test('every status has a stage but those that left without an award', () => {
  expect(EXEMPLAR_STATUSES.filter((status) => exemplarStageOf(status) === null)).toEqual(['not_selected', 'withdrawn']);
});

test('regions come in the order asked for, with an unmapped bucket even when it is empty', () => {
  expect(totalsByRegion(['north', 'south'], [{ regionSlug: 'south', count: 2 }])).toEqual([
    { regionSlug: 'north', count: 0 },
    { regionSlug: 'south', count: 2 },
    { regionSlug: null, count: 0 },
  ]);
});

test('a region that is not asked for falls into the bucket, so nothing is lost', () => {
  const counts = [
    { regionSlug: 'north', count: 9 },
    { regionSlug: 'abroad', count: 1 },
    { regionSlug: null, count: 1 },
  ];
  expect(totalsByRegion(['north', 'south'], counts)).toEqual([
    { regionSlug: 'north', count: 9 },
    { regionSlug: 'south', count: 0 },
    { regionSlug: null, count: 2 },
  ]);
});

const EXEMPLARS = [millions('acute', 160), millions('mental health', 35), millions('ambulance', 5)];
const FOLLOWERS = [{ options: [millions('acute followers, ceilings', 90), millions('acute followers, published', 80)] }, { options: [millions('mental health followers', 21)] }];

test('a published total is explained by the parts that add up to it', () => {
  expect(explainTotal(millions('', 280).pence, EXEMPLARS, FOLLOWERS)).toEqual({
    parts: [...EXEMPLARS, millions('acute followers, published', 80)],
    differencePence: 0n,
  });
});

test('a total that no parts make up keeps what is left over', () => {
  expect(explainTotal(millions('', 302).pence, EXEMPLARS, FOLLOWERS)).toEqual({
    parts: [...EXEMPLARS, millions('acute followers, published', 80), millions('mental health followers', 21)],
    differencePence: 100_000_000n,
  });
  expect(explainTotal(millions('', 385).pence, EXEMPLARS, FOLLOWERS).differencePence).toBe(millions('', 74).pence);
});

test('the required parts are kept even when they exceed the figure', () => {
  expect(explainTotal(millions('', 100).pence, EXEMPLARS, FOLLOWERS)).toEqual({ parts: EXEMPLARS, differencePence: -millions('', 100).pence });
});
