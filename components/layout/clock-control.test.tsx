import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ClockView } from '@/lib/view/clock/clock-view';
import type { SearchParams } from '@/lib/view/url/search-params';
import { ClockControl } from './clock-control';

const clock: ClockView = { asAt: '2016-11-30', knownAt: '2026-04-01T10:00:00.000Z', today: '2026-04-03', origin: 'https://gde.example.nhs.uk', params: { asAt: '2016-11-30' } };

const render = (params: SearchParams, shown: ClockView = clock) => renderToStaticMarkup(<ClockControl clock={shown} path="/trusts" params={params} />).replaceAll('&amp;', '&');

test('it says which clock the page shows', () => {
  expect(render({}).replace(/<[^>]+>/g, '')).toContain('Showing the programme as at 30 November 2016, as known today.');
});

test('the form keeps every other parameter, repeated ones each, and drops the page', () => {
  const hidden = render({ q: '', region: ['north', 'london'], page: '3', asAt: '2016-11-30', sort: '-name' }).match(/<input type="hidden"[^>]*>/g);
  expect(hidden).toEqual([
    '<input type="hidden" name="region" value="north"/>',
    '<input type="hidden" name="region" value="london"/>',
    '<input type="hidden" name="sort" value="-name"/>',
  ]);
});

test('seven moments are one click away and keep the parameters too', () => {
  const html = render({ region: 'north', page: '3' });
  expect(html.match(/class="gde-clock__moment"/g)).toHaveLength(7);
  expect(html).toContain('<a href="/trusts?region=north&asAt=2017-07-31">');
});

test('the second clock is open where the address gives it', () => {
  expect(render({})).toContain('<details class="gde-clock__known"><summary>');
  const known = render({}, { ...clock, params: { asAt: '2016-11-30', knownAt: '2018-01-01' } });
  expect(known).toContain('<details class="gde-clock__known" open="">');
  expect(known).toMatch(/<input [^>]*name="knownAt"[^>]* value="2018-01-01"/);
});

test('an instant, which a date field would round, travels as it is', () => {
  const instant = render({}, { ...clock, params: { knownAt: '2018-01-01T09:30:00.000Z' } });
  expect(instant).toContain('<input type="hidden" name="knownAt" value="2018-01-01T09:30:00.000Z"/>');
  expect(instant).not.toContain('id="clock-known-at"');
});
