import { expect, test } from 'vitest';
import { asksForPlaceMaturity } from './place-maturity';

test.each([
  ['/footprints', 'sort=-place_maturity', ['sort']],
  ['/footprints', 'place_maturity=high', ['place_maturity']],
  ['/exports/footprints', 'kind=Joined-up+care&sort=population_health', ['kind', 'sort']],
  ['/api/v1/footprints', 'sort=prevention&sort=-prevention', ['sort']],
  ['/footprints/map', 'show=place_maturity', ['show']],
  ['/maturity', 'over=place+maturity', ['over']],
  ['/exports/charts/support', 'by=assessing_ahsn', ['by']],
])('%s?%s asks for it', (path, query, names) => {
  expect(asksForPlaceMaturity(path, new URLSearchParams(query))).toEqual(names);
});

test.each([
  ['/sources', 'q=place+maturity'],
  ['/trusts', 'kind=integration'],
  ['/maturity', 'kind=readiness&over=trusts'],
  ['/footprints/E54000007/record-place-maturity', 'theme=population_health'],
  ['/sign-in', 'next=%2Ffootprints%2FE54000007%2Frecord-place-maturity'],
])('%s?%s asks for none', (path, query) => {
  expect(asksForPlaceMaturity(path, new URLSearchParams(query))).toEqual([]);
});
