// The planner over the real register, at the dates on which its money was argued about.
import { expect, test } from 'vitest';
import { writePlannerExport } from '@/lib/exports/planner-export';
import { readPlannerRegister } from '@/lib/queries/planner/read-planner-register';
import { parsePlannerParams } from '@/lib/schemas/planner-params';
import { planSentence } from '@/lib/view/planner/plan-sentence';
import { toPlannerView } from '@/lib/view/planner/to-planner-view';
import { readingAt } from '@/tests/factories/reading-at';

async function planAt(asAt: string, params: Record<string, string> = {}) {
  const reading = await readingAt(asAt, null);
  const view = toPlannerView(parsePlannerParams(params), await readPlannerRegister(reading));
  return { reading, view, first: view.scenarios[0] };
}

const registerAt = async (asAt: string) => readPlannerRegister(await readingAt(asAt, null));

test('before anything is published there is no pot, no site and no ceiling to plan with, and none is taken for nothing', async () => {
  expect(await registerAt('2015-01-01')).toEqual({
    potPence: null,
    cohorts: ['acute', 'mental_health', 'ambulance', 'place_based'].map((cohort) => ({ cohort, sites: [], ceilingPence: null, isCeilingShared: false })),
  });
  expect((await planAt('2015-01-01')).first).toMatchObject({ plan: null, refusal: expect.stringContaining('No pot is typed') });
});

test('in November 2016 four of sixteen acute sites are only expected, and stand last', async () => {
  const { potPence, cohorts } = await registerAt('2016-11-30');
  const acute = cohorts.find(({ cohort }) => cohort === 'acute');
  expect([potPence, acute?.ceilingPence, acute?.sites.length]).toEqual([10_000_000_000n, 1_000_000_000n, 16]);
  expect(acute?.sites.map(({ isOnlyExpected }) => isOnlyExpected)).toEqual([...Array.from({ length: 12 }, () => false), ...Array.from({ length: 4 }, () => true)]);
});

test('in May 2017 £195 million of ceilings leaves £95 million unfunded', async () => {
  const { first } = await planAt('2017-05-15');
  expect(first?.plan).toMatchObject({ ceilingsPence: 19_500_000_000n, shortfallPence: 9_500_000_000n, allocatedPence: 10_000_000_000n });
  expect(first?.plan && planSentence(first.plan)).toContain('Of ceilings of £195 million, £95 million would be unfunded.');
});

test('in 2018 the three ambulance exemplars share one ceiling of £5 million', async () => {
  const { cohorts } = await registerAt('2018-02-01');
  expect(cohorts.find(({ cohort }) => cohort === 'ambulance')).toMatchObject({ ceilingPence: 500_000_000n, isCeilingShared: true, sites: [{}, {}, {}] });
});

test('£100m over 12 is £8,333,333.33 each, over 16 £6,250,000.00: on the page and in the file', async () => {
  const nobodyElse = { pot: '100000000', mental_health: '0', ambulance: '0', place_based: '0' };
  for (const [acute, each] of [['12', '8333333.33'], ['16', '6250000.00']] as const) {
    const { reading, view, first } = await planAt('2016-11-30', { ...nobodyElse, acute });
    expect(first?.plan?.sites).toHaveLength(Number(acute));
    const plans = view.scenarios.flatMap(({ title, plan }) => (plan === null ? [] : [{ title, plan }]));
    const file = writePlannerExport(plans, { clock: reading.clock, ignored: view.ignored }, 'csv');
    const [header = '', ...lines] = file.text.trim().split('\r\n');
    const column = header.split(',').indexOf('amount_gbp');
    const amounts = lines.map((line) => line.split(',')[column] ?? '');
    expect(amounts.at(-1)).toBe(each);
    expect(Math.round(amounts.reduce((sum, amount) => sum + Number(amount) * 100, 0))).toBe(10_000_000_000);
    expect(file.name).toBe(`gde_planner-what-if_as-at-2016-11-30_${file.sha256.slice(0, 12)}.csv`);
    expect(lines.every((line) => line.startsWith('what-if: not actual money,'))).toBe(true);
  }
});

test('a floor above its ceiling is left out and told, the share of a shared ceiling included', async () => {
  const { view } = await planAt('2018-02-01', { floor_acute: '20m', b_floor_ambulance: '2m' });
  expect(view.ignored.map(({ name }) => name)).toEqual(['floor_acute', 'b_floor_acute', 'b_floor_ambulance']);
});

test('a rule that goes by ceilings refuses a cohort whose ceiling is not recorded', async () => {
  const { first } = await planAt('2017-05-15', { rule: 'queue', place_based: '2' });
  expect(first?.refusal).toBe('No ceiling is recorded by this date for the place-based sites, and this rule goes by ceilings: type one below, or share equally.');
});
