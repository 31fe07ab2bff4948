import { expect, test } from 'vitest';
import { supplierAnswer } from './supplier-answer';

const exemplar = { slug: 'wirral', name: 'Wirral', status: 'named', isMember: false } as const;

test('a supplier in one sentence, each trust once in each state', () => {
  expect(
    supplierAnswer({ exemplars: [exemplar] }, [
      { odsCode: 'RBL', status: 'live' },
      { odsCode: 'RBL', status: 'live' },
      { odsCode: 'RGR', status: 'live' },
      { odsCode: 'RQM', status: 'planned' },
    ]),
  ).toBe('2 trusts run and 1 trust plans a system of it; as far as is recorded, 1 exemplar has one or counts it as a member.');
  expect(supplierAnswer({ exemplars: [] }, [{ odsCode: 'RBL', status: 'retired' }])).toBe('1 trust no longer runs a system of it; as far as is recorded, no exemplar has one.');
  expect(supplierAnswer({ exemplars: [] }, [])).toBe('Nothing of this supplier is recorded by this date.');
});
