import { expect, test } from 'vitest';
import { savedViewHref, savedViewText } from './saved-view-words';

test.each([
  [{ path: '/trusts', query: 'region=london&kind=acute&asAt=2016-11-30&knownAt=2017-01-31&sort=name' }, 'Trusts, with 2 choices, as at 30 November 2016, as known on 31 January 2017', '/trusts?region=london&kind=acute&asAt=2016-11-30&knownAt=2017-01-31&sort=name'],
  [{ path: '/', query: '' }, 'Overview, as at the day you open it', '/'],
  [{ path: '/search', query: 'q=royal' }, 'Search, with 1 choice, as at the day you open it', '/search?q=royal'],
  [{ path: '/funding', query: 'asAt=soon' }, 'Funding, as at soon', '/funding?asAt=soon'],
] as const)('%j', (view, text, href) => expect([savedViewText(view), savedViewHref(view)]).toEqual([text, href]));
