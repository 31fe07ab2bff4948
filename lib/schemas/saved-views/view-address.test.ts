import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseViewAddress } from './view-address';

test.each([
  ['/trusts?region=london&region=north&sort=-name&asAt=2016-11-30&page=3', { path: '/trusts', query: 'region=london&region=north&sort=-name&asAt=2016-11-30' }],
  ['/', { path: '/', query: '' }],
  ['/exemplars?q=St+George%27s&cohort=', { path: '/exemplars', query: 'q=St+George%27s' }],
  ['/search?q=%00royal', { path: '/search', query: 'q=royal' }],
  ['/exemplars?saved=status', { path: '/exemplars', query: '' }],
])('%s is a view', (address, view) => expect(parseViewAddress(address)).toEqual(view));

test.each([
  'https://elsewhere.example/trusts',
  '//elsewhere.example/trusts',
  '/\\elsewhere.example',
  'trusts',
  '',
  'javascript:alert(1)',
  '/trusts/../admin/people',
  '/trusts/RM3',
  '/admin/people',
  '/trusts#top',
  '/trusts?a b=c',
  '/trusts?__proto__=x',
  '/trusts?<script>=x',
  `/trusts?q=${'x'.repeat(2_000)}`,
])('%s is none', (address) => expect(parseViewAddress(address)).toBeNull());

test('whatever is read stays what it is when it is read again', () => {
  fc.assert(
    fc.property(fc.webQueryParameters({ size: 'small' }), (query) => {
      const view = parseViewAddress(`/trusts?${query}`);
      return view === null || JSON.stringify(parseViewAddress(`${view.path}?${view.query}`)) === JSON.stringify(view);
    }),
    { numRuns: 50 },
  );
});
