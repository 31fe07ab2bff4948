import { expect, test } from 'vitest';
import { readPage } from '@/tests/factories/read-page';
import { readingAt } from '@/tests/factories/reading-at';
import { TABLE_NAMES } from '@/lib/schemas/tables/table-definition';
import { countGaps } from '@/lib/queries/data-quality/count-gaps';
import { listClaimConflicts } from '@/lib/queries/data-quality/list-claim-conflicts';
import { listDoubleRoles } from '@/lib/queries/data-quality/list-double-roles';
import { listStaleStatuses } from '@/lib/queries/data-quality/list-stale-statuses';
import { listStatusConflicts } from '@/lib/queries/data-quality/list-status-conflicts';
import { readReconciliation } from '@/lib/queries/data-quality/read-reconciliation';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { toDataQuality } from '@/lib/view/data-quality/to-data-quality';

async function dataQualityAt(asAt: string) {
  const reading = await readingAt(asAt);
  const [claimConflicts, statusConflicts, doubleRoles, gaps, stale, reconciliation] = await Promise.all([
    listClaimConflicts(reading),
    listStatusConflicts(reading),
    listDoubleRoles(reading),
    countGaps(reading),
    listStaleStatuses(reading),
    readReconciliation(reading),
  ]);
  return toDataQuality({ claimConflicts, statusConflicts, doubleRoles, gaps, stale, reconciliation, clock: toClockView(reading) });
}

test('the published totals are reconciled with one another and with the ledger of their dates', async () => {
  const { answer, reconciled, conflicts } = await dataQualityAt('2022-06-30');
  expect(answer).toContain('The published totals lie £115 million apart; the one that the rule picks is £79 million above the ledger’s ceilings.');
  const explanations = new Map(reconciled.totals.map(({ claim, explanation }) => [`${claim.value} ${claim.evidence.effectiveOn}`, explanation]));
  expect([...explanations.keys()].sort()).toEqual([
    '£280 million 2018-01-26',
    '£295 million 2017-07-01',
    '£302 million 2021-09-29',
    '£385 million 2017-08-01',
    '£385 million 2020-11-06',
    '£395 million 2021-01-01',
  ]);
  expect(explanations.get('£280 million 2018-01-26')).toMatch(/^Equals the sum of 16 acute exemplars/);
  expect(explanations.get('£295 million 2017-07-01')).toMatch(/^Equals the sum of 16 acute exemplars/);
  expect(explanations.get('£302 million 2021-09-29')).toMatch(/^Within £1 million of the sum of /);
  expect(explanations.get('£385 million 2020-11-06')).toMatch(/^Nothing recorded explains it/);
  expect(conflicts[0]).toMatchObject({ stakePence: 115n * 100_000_000n, picked: { value: '£385 million' } });
});

test('participants are set against the register of that date', async () => {
  const { participants } = await dataQualityAt('2022-06-30');
  expect(participants.map(({ cohort, claim, register, difference }) => [cohort, claim.value, register, difference])).toEqual([
    ['All cohorts', '51', '50: 26 awards, 17 fast followers and 7 proposed', '1 fewer in the register'],
    ['All cohorts', '52', '50: 26 awards, 17 fast followers and 7 proposed', '2 fewer in the register'],
    ['The acute cohort', '33', '33: 16 awards and 17 fast followers', 'the same'],
    ['The mental health cohort', '15', '14: 7 awards and 7 proposed', '1 fewer in the register'],
    ['The ambulance cohort', '3', '3: 3 awards', 'the same'],
  ]);
});

test('a trust that follows an exemplar of its own is told', async () => {
  const { recordConflicts } = await dataQualityAt('2017-09-30');
  expect(recordConflicts.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^Chelsea and Westminster .* is a member of Imperial with Chelsea and Westminster/));
});

test.each(['2016-11-30', '2017-05-15', '2017-09-30', '2018-02-01', '2019-07-01'])('as at %s each gap that leads to its own records leads to that many', async (asAt) => {
  const { gaps } = await dataQualityAt(asAt);
  const narrowed = gaps.filter(({ linkText }) => linkText.startsWith('These'));
  expect(narrowed.length).toBeGreaterThan(0);
  for (const { href, count, title } of narrowed) {
    const url = new URL(href, 'http://localhost');
    const table = TABLE_NAMES.find((name) => `/${name}` === url.pathname);
    if (table === undefined) throw new Error(`${href} leads to no table`);
    const params = Object.fromEntries([...new Set(url.searchParams.keys())].map((name) => [name, url.searchParams.getAll(name)]));
    const page = await readPage(table, { ...params, asAt });
    expect(page.ignored, title).toEqual([]);
    expect(page.total, `${title}: ${href}`).toBe(count);
  }
});

test('nothing is stale while the programme is new, and silence is counted once it is old', async () => {
  expect((await dataQualityAt('2017-05-15')).staleCount).toBe(0);
  const { stale, staleCount } = await dataQualityAt('2022-06-30');
  expect(staleCount).toBeGreaterThan(40);
  expect(stale[0]?.stakePence).toBe(10n * 100_000_000n);
  expect(stale.map(({ tag }) => tag.text)).not.toContain('Accredited');
  expect(stale.map(({ tag }) => tag.text)).not.toContain('Withdrawn');
});

test('before anything was recorded, nothing is wrong with it', async () => {
  const { answer, conflicts, gaps, issues } = await dataQualityAt('2010-01-01');
  expect(conflicts).toEqual([]);
  expect(answer).toMatch(/^As at 1 January 2010 the register has /);
  expect(issues.length).toBe(gaps.length);
});
