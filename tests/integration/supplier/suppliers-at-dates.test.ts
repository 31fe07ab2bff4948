// Suppliers over the real register: what was reported of them in November 2016, and how it would change with each name that was pending then.
import { expect, test } from 'vitest';
import type { CountedOver } from '@/lib/domain/supplier/supplier-units';
import { listClaims } from '@/lib/queries/overview/list-claims';
import { readSupplierRegister } from '@/lib/queries/supplier/read-supplier-register';
import { SUPPLIER_MEASURES } from '@/lib/view/supplier/supplier-measures';
import { toSupplierView } from '@/lib/view/supplier/to-supplier-view';
import { readingAt } from '@/tests/factories/reading-at';
import { withConnection } from '@/tests/factories/connect';

async function acuteAt(asAt: string, over: CountedOver = 'exemplars') {
  const register = await readSupplierRegister(await readingAt(asAt, null), 'epr', ['acute']);
  return { register, view: toSupplierView(register, over, 'epr') };
}

test('in November 2016 the systems of the five pending trusts are as they were reported', async () => {
  const { register } = await acuteAt('2016-11-30');
  const of = (odsCode: string) => register.systems.filter((system) => system.odsCode === odsCode).map(({ supplier, status, hostOdsCode }) => [supplier, status, hostOdsCode]);
  expect(of('RYJ')).toEqual([['cerner', 'live', null]]);
  expect(of('RQM')).toEqual([['cerner', 'planned', 'RYJ']]);
  expect(of('RTD')).toEqual([['cerner', 'live', null]]);
  expect(of('RGT')).toEqual([['epic', 'live', null]]);
  expect(of('RBS')).toEqual([['meditech', 'live', null]]);
});

test('the published six of sixteen on Cerner lies between what is on record and what may be', async () => {
  const { view } = await acuteAt('2016-11-30');
  const cerner = view.rows.find(({ key }) => key === 'cerner');
  expect([cerner?.weight, cerner?.expectedWeight, cerner?.shareLow, cerner?.shareHigh]).toEqual([4n, 2n, 4 / 16, 8 / 16]);
  const [claim] = await listClaims(await readingAt('2016-11-30', null), SUPPLIER_MEASURES);
  expect([claim?.value, claim?.hedge]).toEqual(['6', 'only if Newcastle and Imperial with Chelsea and Westminster are both picked']);
  expect(Number(claim?.value) / 16).toBeGreaterThanOrEqual(cerner?.shareLow ?? 1);
  expect(Number(claim?.value) / 16).toBeLessThanOrEqual(cerner?.shareHigh ?? 0);
});

test('without each pending name its supplier has one fewer, of one fewer', async () => {
  const { view } = await acuteAt('2016-11-30');
  expect(Object.fromEntries(view.without.map(({ name, supplier, withAll, without }) => [name, `${supplier ?? ''} ${withAll}, ${without}`]))).toEqual({
    'Newcastle upon Tyne Hospitals': 'Cerner 4 of 16, 3 of 15',
    'Imperial with Chelsea and Westminster': 'Cerner 4 of 16, 3 of 15',
    // The first on Epic, if picked.
    'Cambridge University Hospitals': 'Epic 1 of 16, 0 of 15',
    // The second on Meditech, if picked.
    "Alder Hey Children's": 'Meditech 2 of 16, 1 of 15',
  });
});

test('one award, two trusts, one instance', async () => {
  const cerner = async (over: CountedOver) => (await acuteAt('2016-11-30', over)).view.rows.find(({ key }) => key === 'cerner')?.weight;
  expect([await cerner('exemplars'), await cerner('trusts'), await cerner('instances')]).toEqual([4n, 5n, 4n]);
});

test('over ceilings the pending exemplars, of which none is recorded yet, are left out and named', async () => {
  const { view } = await acuteAt('2016-11-30', 'ceilings');
  expect(view.sentence).toContain('Cerner has £20 million of £120 million of ceilings');
  expect(view.withoutCeiling).toHaveLength(4);
});

// Written against the tables, not against the product's own reading of them.
const INDEPENDENT = `
  WITH status AS (
    SELECT DISTINCT ON (exemplar_slug) exemplar_slug, status FROM exemplar_status_event
    WHERE effective_on <= $1 AND recorded_at <= now() AND (retracted_at IS NULL) ORDER BY exemplar_slug, effective_on DESC, confidence DESC, recorded_at DESC, id COLLATE "C" DESC),
  member AS (
    SELECT DISTINCT ON (exemplar_slug, ods_code) exemplar_slug, ods_code, change FROM exemplar_member_event
    WHERE ods_code IS NOT NULL AND effective_on <= $1 AND retracted_at IS NULL ORDER BY exemplar_slug, ods_code, effective_on DESC, confidence DESC, recorded_at DESC, id COLLATE "C" DESC),
  running AS (
    SELECT DISTINCT ON (ods_code, product_slug) ods_code, product_slug, status FROM system_deployment
    WHERE system_class = 'epr' AND effective_on <= $1 AND retracted_at IS NULL ORDER BY ods_code, product_slug, effective_on DESC, confidence DESC, recorded_at DESC, id COLLATE "C" DESC)
  SELECT count(DISTINCT x.slug) FILTER (WHERE p.supplier_slug = 'cerner' AND r.status <> 'retired')::int AS cerner, count(DISTINCT x.slug)::int AS total
  FROM exemplar x JOIN status s ON s.exemplar_slug = x.slug AND s.status NOT IN ('shortlisted', 'not_selected', 'withdrawn')
  LEFT JOIN member m ON m.exemplar_slug = x.slug AND m.change = 'joined' LEFT JOIN running r ON r.ods_code = m.ods_code LEFT JOIN product p ON p.slug = r.product_slug
  WHERE x.cohort_key = 'acute'`;

test.each(['2016-09-30', '2016-11-30', '2017-05-15', '2018-12-31', '2021-03-31'])('as at %s the count of Cerner equals an independent one', async (asAt) => {
  const { view } = await acuteAt(asAt);
  const independent = await withConnection(async (client) => (await client.query<{ cerner: number; total: number }>(INDEPENDENT, [asAt])).rows[0]);
  expect(independent).toEqual({ cerner: Number(view.rows.find(({ key }) => key === 'cerner')?.weight ?? 0n), total: view.rows.reduce((sum, { weight }) => sum + Number(weight), 0) });
});
