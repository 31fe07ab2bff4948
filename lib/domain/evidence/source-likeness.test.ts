import { expect, test } from 'vitest';
import { areLikelyOne } from './source-likeness';

const source = { publisher: 'Health Service Journal', title: 'Trusts to buddy up in GDE programme', url: null };

test.each([
  ['the same words', {}, true],
  ['another order and a small word more', { title: 'Trusts buddy up in the GDE programme' }, true],
  ['other punctuation and case', { title: '“TRUSTS to buddy up” in GDE programme.', publisher: 'health service journal' }, true],
  ['a publisher with something after its name', { publisher: 'Health Service Journal (archived)' }, true],
  ['another publisher', { publisher: 'Digital Health News' }, false],
  ['another title', { title: 'Trusts wait for regulatory approval' }, false],
])('%s', (_what, change, expected) => {
  expect(areLikelyOne(source, { ...source, ...change })).toBe(expected);
});

test.each([
  ['https://www.england.nhs.uk/digital/', 'http://england.nhs.uk/digital#top', true],
  ['https://england.nhs.uk/digital?utm_source=x&b=2&a=1', 'https://england.nhs.uk/digital?a=1&b=2', true],
  ['https://england.nhs.uk/digital?id=1', 'https://england.nhs.uk/digital?id=2', false],
  ['https://england.nhs.uk/Digital', 'https://england.nhs.uk/digital', false],
])('%s and %s: one page is %j', (a, b, expected) => {
  expect(areLikelyOne({ publisher: 'A', title: 'One', url: a }, { publisher: 'B', title: 'Two', url: b })).toBe(expected);
});
