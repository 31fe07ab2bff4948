import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Pagination } from './pagination';

const render = (page: number, total = 239) =>
  renderToStaticMarkup(<Pagination path="/trusts" params={{ region: ['north', 'south'], page: String(page) }} page={page} perPage={25} total={total} />).replaceAll('&amp;', '&');

test('one page needs no pagination', () => {
  expect(render(1, 25)).toBe('');
});

test('every link keeps the other parameters, and the first page needs no number', () => {
  const html = render(2);
  expect(html).toContain('<a class="nhsuk-pagination__link" href="/trusts?region=north&region=south" aria-label="Page 1">1</a>');
  expect(html).toContain('href="/trusts?region=north&region=south&page=10" aria-label="Page 10"');
});

test('the page shown is marked', () => {
  expect(render(3).match(/aria-label="Page (\d+)" aria-current="page"/)?.[1]).toBe('3');
});

test('there is no way before the first page or after the last', () => {
  expect([render(1).includes('rel="prev"'), render(1).includes('rel="next"')]).toEqual([false, true]);
  expect([render(10).includes('rel="prev"'), render(10).includes('rel="next"')]).toEqual([true, false]);
});
