import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { SearchParams } from '@/lib/view/url/search-params';
import { FilterPanel } from './filter-panel';

const render = (params: SearchParams, selected: readonly string[] = []) =>
  renderToStaticMarkup(
    <FilterPanel
      path="/trusts"
      params={params}
      search={{ label: 'Search by name', value: typeof params['q'] === 'string' ? params['q'] : '' }}
      groups={[
        {
          name: 'region',
          label: 'Region',
          options: [
            { value: 'north', label: 'North', count: 1234, isSelected: selected.includes('north') },
            { value: 'not-recorded', label: 'Not recorded', count: 3, isSelected: selected.includes('not-recorded') },
          ],
        },
      ]}
    />,
  ).replaceAll('&amp;', '&');

test('each choice says how many rows it leaves', () => {
  const labels = [...render({}).matchAll(/<label class="nhsuk-label nhsuk-checkboxes__label"[^>]*>([^<]*)</g)].map(([, label]) => label);
  expect(labels).toEqual(['North (1,234)', 'Not recorded (3)']);
});

test('the form keeps the clock and the sort, and drops the page and what it asks itself', () => {
  const hidden = render({ q: 'royal', region: 'north', asAt: '2016-11-30', sort: '-name', page: '2' }, ['north']).match(/<input type="hidden"[^>]*>/g);
  expect(hidden).toEqual(['<input type="hidden" name="asAt" value="2016-11-30"/>', '<input type="hidden" name="sort" value="-name"/>']);
});

test('the button of the small screen says how many filters are on', () => {
  expect(render({})).toContain('>Search and filter</button>');
  expect(render({ q: 'royal', region: 'north' }, ['north'])).toContain('>Search and filter (2 filters on)</button>');
});

test('what is selected can be taken away one by one or all at once, and the clock stays', () => {
  const html = render({ q: 'royal', region: 'north', asAt: '2016-11-30' }, ['north']);
  expect(html).toContain('<a href="/trusts?q=royal&asAt=2016-11-30"><span class="nhsuk-u-visually-hidden">Remove filter </span>Region: North</a>');
  expect(html).toContain('<a href="/trusts?asAt=2016-11-30">Clear filters</a>');
});
