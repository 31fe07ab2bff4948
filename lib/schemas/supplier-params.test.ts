import { expect, test } from 'vitest';
import { parseSupplierParams } from './supplier-params';

test('electronic patient records over every exemplar, where nothing is asked', () => {
  expect(parseSupplierParams({})).toEqual({ requestedClock: { asAt: null, knownAt: null }, systemClass: 'epr', cohorts: [], over: 'exemplars', page: 1, ignored: [] });
});

test('what is asked for is read, and several cohorts are one or the other', () => {
  expect(parseSupplierParams({ kind: 'e_prescribing', cohort: ['mental_health', 'acute'], over: 'ceilings' })).toMatchObject({ systemClass: 'e_prescribing', cohorts: ['acute', 'mental_health'], over: 'ceilings', ignored: [] });
});

test('what cannot be read is reported, and the rest still holds', () => {
  const { systemClass, cohorts, over, ignored } = parseSupplierParams({ kind: 'abacus', cohort: ['acute', 'navy'], over: ['trusts', 'ceilings'] });
  expect([systemClass, cohorts, over]).toEqual(['epr', ['acute'], 'trusts']);
  expect(ignored.map(({ name, value }) => `${name}=${value}`)).toEqual(['kind=abacus', 'cohort=navy', 'over=ceilings']);
});
