import { expect, test } from 'vitest';
import type { ClaimItem } from '@/lib/queries/record/list-claims';
import { toClaimViews } from './to-claim-views';

function claim(id: string, more: Partial<ClaimItem>): ClaimItem {
  return {
    id,
    measure: 'shared_pot',
    unit: 'gbp',
    value: '5000000',
    valueHigh: null,
    valueQualifier: 'up_to',
    statement: `Statement ${id}`,
    hedge: null,
    isSelected: true,
    question: 'shared_pot ambulance',
    evidence: { effectiveOn: '2018-01-26', precision: 'day', recordedAt: '2018-01-26T00:00:00.000Z', confidence: 'named_report', note: null, source: { id, title: id, publisher: 'P' }, corroboration: [] },
    ...more,
  };
}

test('the claim that won speaks, those that lost stand beside it', () => {
  const views = toClaimViews([claim('lost', { isSelected: false, value: '6000000', valueQualifier: 'about' }), claim('won', { hedge: 'at most' }), claim('other', { question: 'else', unit: 'text', value: null, valueQualifier: null })], { params: {} });
  expect(views.map(({ id, measure, figure, hedge, evidence }) => [id, measure, figure, hedge, evidence.competing.map(({ value }) => value)])).toEqual([
    ['won', 'Shared pot', 'Up to £5 million', 'at most', ['About £6 million']],
    ['other', 'Shared pot', null, null, []],
  ]);
});

test('a claim in words that lost is shown by its words', () => {
  const [view] = toClaimViews([claim('won', {}), claim('lost', { isSelected: false, unit: 'text', value: null })], { params: {} });
  expect(view?.evidence.competing.map(({ value }) => value)).toEqual(['Statement lost']);
});
