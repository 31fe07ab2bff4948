import { expect, test } from 'vitest';
import type { SupplierRegister } from '@/lib/queries/supplier/read-supplier-register';
import { NAMES_SHOWN, SUPPLIERS_A_PAGE, suppliersOfPage, toSupplierPage } from './to-supplier-page';
import { supplierFileRows, toSupplierView } from './to-supplier-view';

const trust = (odsCode: string) => ({ odsCode, name: `Trust ${odsCode}` });
const REGISTER: SupplierRegister = {
  exemplars: [
    { slug: 'wirral', name: 'Wirral', isExpected: false, trusts: [trust('RBL')], ceilingPence: '1000000000' },
    { slug: 'birmingham', name: 'Birmingham', isExpected: false, trusts: [trust('RRK')], ceilingPence: null },
    { slug: 'luton', name: 'Luton', isExpected: false, trusts: [trust('RC9')], ceilingPence: '1000000000' },
    { slug: 'imperial', name: 'Imperial', isExpected: true, trusts: [trust('RYJ'), trust('RQM')], ceilingPence: '1000000000' },
  ],
  systems: [
    { odsCode: 'RBL', supplier: 'cerner', supplierName: 'Cerner', status: 'live', hostOdsCode: null },
    { odsCode: 'RYJ', supplier: 'cerner', supplierName: 'Cerner', status: 'live', hostOdsCode: null },
    { odsCode: 'RQM', supplier: 'cerner', supplierName: 'Cerner', status: 'planned', hostOdsCode: 'RYJ' },
    { odsCode: 'RRK', supplier: 'in-house', supplierName: 'Built in house', status: 'live', hostOdsCode: null },
  ],
};

test('the sentence keeps the hedge and says how far the unknown may carry it', () => {
  const view = toSupplierView(REGISTER, 'exemplars', 'epr');
  expect(view.sentence).toBe('Electronic patient record: Cerner has 2 of 4 exemplars, 1 of them only expected; for 1 more no supplier is recorded, so it may be up to 3.');
  expect(view.finding).toBe('Cerner and Built in house by Trust RRK together have 3 of the 3 exemplars whose supplier is recorded.');
  expect(view.rows.map(({ name, share }) => [name, share])).toEqual([
    ['Cerner', '50% to 75%'],
    ['Built in house by Trust RRK', '25% to 50%'],
    ['Not recorded', '25%'],
  ]);
});

test('over trusts a shared instance counts twice, over instances once; over ceilings what has none is named', () => {
  expect(toSupplierView(REGISTER, 'trusts', 'epr').sentence).toContain('Cerner has 3 of 5 trusts, 2 of them only expected');
  expect(toSupplierView(REGISTER, 'instances', 'epr').sentence).toContain('Cerner has 2 of 4 instances');
  const money = toSupplierView(REGISTER, 'ceilings', 'epr');
  expect(money.sentence).toContain('Cerner has £20 million of £30 million of ceilings, £10 million of that only expected; for £10 million more');
  expect(money.withoutCeiling).toEqual(['Birmingham']);
});

test('each expected name, and how its supplier would stand without it', () => {
  expect(toSupplierView(REGISTER, 'exemplars', 'epr').without).toEqual([{ key: 'imperial', name: 'Imperial', supplier: 'Cerner', withAll: '2 of 4', without: '1 of 3' }]);
});

test('the picture, the table and the file are of the same rows', () => {
  for (const over of ['exemplars', 'trusts', 'instances', 'ceilings'] as const) {
    const view = toSupplierView(REGISTER, over, 'epr');
    const page = toSupplierPage(view, 1, over, 'epr');
    const file = supplierFileRows(suppliersOfPage(view.rows, 1), over, 'epr');
    const bars = page.chart.panels[0]?.bars ?? [];
    expect(bars.map(({ name }) => name)).toEqual(page.rows.map(({ name }) => name));
    expect(file.map(({ supplier, counted }) => [supplier, counted])).toEqual(bars.map(({ name, values }) => [name, values.reduce((sum, value) => sum + value, 0)]));
  }
});

test('nothing recorded is said as such', () => {
  expect(toSupplierView({ exemplars: [], systems: [] }, 'exemplars', 'epr').sentence).toBe('No exemplar is recorded by this date.');
  expect(toSupplierView({ ...REGISTER, systems: [] }, 'exemplars', 'imaging').sentence).toBe('No supplier of imaging is recorded for any of 4 exemplars by this date.');
  expect(toSupplierView({ ...REGISTER, systems: [] }, 'exemplars', 'imaging').index).toBeNull();
});

test('of a long register a page has its suppliers, says how many names it leaves out, and the file has them all', () => {
  const numbers = Array.from({ length: 90 }, (_, index) => String(index + 100));
  const long: SupplierRegister = {
    exemplars: numbers.map((code) => ({ slug: `x${code}`, name: `Exemplar ${code}`, isExpected: true, trusts: [trust(code), trust(`P${code}`)], ceilingPence: null })),
    systems: numbers.flatMap((code) => [
      { odsCode: code, supplier: 'cerner', supplierName: 'Cerner', status: 'live' as const, hostOdsCode: null },
      { odsCode: `P${code}`, supplier: 'in-house', supplierName: 'Built in house', status: 'live' as const, hostOdsCode: null },
    ]),
  };
  const view = toSupplierView(long, 'exemplars', 'epr');
  expect(view.rows).toHaveLength(91);
  const pages = [1, 2, 3, 4].map((page) => toSupplierPage(view, page, 'exemplars', 'epr'));
  expect(pages.map(({ rows, suppliers }) => [rows.length, suppliers])).toEqual([[SUPPLIERS_A_PAGE, 91], [SUPPLIERS_A_PAGE, 91], [SUPPLIERS_A_PAGE, 91], [16, 91]]);
  expect(pages.flatMap(({ rows }) => rows.map(({ key }) => key))).toEqual(view.rows.map(({ key }) => key));
  const [first] = pages;
  expect([first?.rows[0]?.of.shown.length, first?.rows[0]?.of.more, first?.without.shown.length, first?.without.more]).toEqual([NAMES_SHOWN, 60, NAMES_SHOWN, 60]);
  expect(String(supplierFileRows(suppliersOfPage(view.rows, 1), 'exemplars', 'epr')[0]?.['counted_names']).split(';')).toHaveLength(90);
});
