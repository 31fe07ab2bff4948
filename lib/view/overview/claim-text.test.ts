import { expect, test } from 'vitest';
import { claimText, type ClaimFigure } from './claim-text';
import { penceOf } from './pence-of';

const figure = (given: Partial<ClaimFigure>): ClaimFigure => ({ unit: 'gbp', value: null, valueHigh: null, qualifier: 'exact', ...given });

test.each([
  [figure({ value: '100000000' }), '£100 million'],
  [figure({ value: '100000000', qualifier: 'at_least' }), 'at least £100 million'],
  [figure({ unit: 'count', value: '4', valueHigh: '5', qualifier: 'about' }), 'about 4 to 5'],
  [figure({ unit: 'share', value: '0.5', qualifier: 'about' }), 'about 50%'],
  [figure({ unit: 'gbp', value: '0' }), '£0'],
  [figure({ unit: 'text', qualifier: null }), null],
])('%o reads %s', (claim, text) => expect(claimText(claim)).toBe(text));

test.each([
  ['100000000', 10_000_000_000n],
  ['0.5', 50n],
  ['12.345', 1234n],
  ['0', 0n],
])('%s pounds are %s pence', (pounds, pence) => expect(penceOf(pounds)).toBe(pence));
