import { expect, test } from 'vitest';
import { concentrationOf } from './concentration';
import { supplierUnits, type SuppliedExemplar, type TrustSystem } from './supplier-units';

const MILLION = 100_000_000n;
const EXEMPLARS: SuppliedExemplar[] = [
  { slug: 'imperial', isExpected: true, odsCodes: ['RYJ', 'RQM'], ceilingPence: 10n * MILLION },
  { slug: 'wirral', isExpected: false, odsCodes: ['RBL'], ceilingPence: 10n * MILLION },
  { slug: 'berkshire', isExpected: false, odsCodes: ['RWX'], ceilingPence: null },
];
const SYSTEMS: TrustSystem[] = [
  { odsCode: 'RYJ', supplier: 'cerner', status: 'live', hostOdsCode: null },
  { odsCode: 'RQM', supplier: 'cerner', status: 'planned', hostOdsCode: 'RYJ' },
  { odsCode: 'RBL', supplier: 'cerner', status: 'live', hostOdsCode: null },
];
const cerner = (over: Parameters<typeof supplierUnits>[0]) => {
  const { totalWeight, notRecordedWeight, shares } = concentrationOf(supplierUnits(over, EXEMPLARS, SYSTEMS));
  return { total: totalWeight, notRecorded: notRecordedWeight, cerner: shares.find(({ supplier }) => supplier === 'cerner')?.weight };
};

test('one award of two trusts on one instance counts once as award and as instance, and twice as trusts', () => {
  expect(cerner('exemplars')).toEqual({ total: 3n, notRecorded: 1n, cerner: 2n });
  expect(cerner('trusts')).toEqual({ total: 4n, notRecorded: 1n, cerner: 3n });
  expect(cerner('instances')).toEqual({ total: 3n, notRecorded: 1n, cerner: 2n });
});

test('over money, a ceiling that is not recorded is left out rather than counted as nothing', () => {
  expect(cerner('ceilings')).toEqual({ total: 20n * MILLION, notRecorded: 0n, cerner: 20n * MILLION });
});

test('what runs speaks before what is planned', () => {
  const systems: TrustSystem[] = [...SYSTEMS, { odsCode: 'RBL', supplier: 'epic', status: 'planned', hostOdsCode: null }];
  expect(supplierUnits('exemplars', EXEMPLARS, systems).find(({ id }) => id === 'wirral')?.uses).toEqual([{ supplier: 'cerner', isLive: true }]);
  expect(supplierUnits('trusts', EXEMPLARS, systems).find(({ id }) => id === 'RQM')?.uses).toEqual([{ supplier: 'cerner', isLive: false }]);
});

test('systems built in house are nobody’s in common', () => {
  const systems: TrustSystem[] = ['RBL', 'RWX'].map((odsCode) => ({ odsCode, supplier: 'in-house', status: 'live', hostOdsCode: null }));
  const { shares } = concentrationOf(supplierUnits('trusts', EXEMPLARS.slice(1), systems));
  expect(shares.map(({ supplier, weight }) => [supplier, weight])).toEqual([
    ['in-house/RBL', 1n],
    ['in-house/RWX', 1n],
  ]);
});

test('a trust of a named and an expected exemplar is not only expected', () => {
  const exemplars: SuppliedExemplar[] = [
    { slug: 'one', isExpected: true, odsCodes: ['RYJ'], ceilingPence: null },
    { slug: 'other', isExpected: false, odsCodes: ['RYJ'], ceilingPence: null },
  ];
  expect(supplierUnits('trusts', exemplars, SYSTEMS).map(({ id, isExpected }) => [id, isExpected])).toEqual([['RYJ', false]]);
});
