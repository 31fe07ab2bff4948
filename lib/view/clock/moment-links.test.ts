import { expect, test } from 'vitest';
import { NAMED_MOMENTS } from '@/lib/domain/clock/named-moments';
import { momentLinks } from './moment-links';

const clock = {
  asAt: '2016-11-30',
  knownAt: '2026-04-01T10:00:00.000Z',
  today: '2026-04-03',
  origin: 'https://gde.example.nhs.uk',
  params: { asAt: '2016-11-30', knownAt: '2018-01-01' },
};

const links = momentLinks(NAMED_MOMENTS, '/trusts', { region: ['north', 'south'], asAt: '2016-11-30', page: '4', knownAt: '2018-01-01' }, clock);

test('each moment keeps the other parameters and drops the page', () => {
  expect(links[0]).toEqual({
    label: 'First twelve named',
    dateText: '30 September 2016',
    href: '/trusts?region=north&region=south&asAt=2016-09-30&knownAt=2018-01-01',
    isCurrent: false,
  });
});

test('the moment shown is marked', () => {
  expect(links.filter((link) => link.isCurrent).map((link) => link.label)).toEqual(['Four more expected']);
});

test('today carries no as-at date', () => {
  expect(links.at(-1)?.href).toBe('/trusts?region=north&region=south&knownAt=2018-01-01');
});
