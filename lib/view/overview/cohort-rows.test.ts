import { expect, test } from 'vitest';
import { cohortRows } from './cohort-rows';

const CLOCK = { params: { asAt: '2016-11-30' } };

test('awards and trusts are counted apart, and each status leads to its rows at the same clock', () => {
  const rows = cohortRows(
    {
      awards: [
        { cohort: 'acute', status: 'expected', count: 4 },
        { cohort: 'acute', status: 'named', count: 12 },
      ],
      trusts: { total: 17, byCohort: [{ cohort: 'acute', count: 17 }] },
    },
    [
      { cohort: 'acute', status: 'approved', hasTrust: true, count: 14 },
      { cohort: 'acute', status: 'approved', hasTrust: false, count: 4 },
    ],
    CLOCK,
  );
  expect(rows.map(({ label, exemplars, trusts }) => [label, exemplars, trusts])).toEqual([
    ['Acute', 16, 17],
    ['Mental health', 0, 0],
    ['Ambulance', 0, 0],
    ['Place-based', 0, 0],
    ['All cohorts', 16, 17],
  ]);
  expect(rows[0]?.exemplarStatuses.map(({ tag, count, href }) => [tag.text, count, href])).toEqual([
    ['Named', 12, '/exemplars?cohort=acute&status=named&asAt=2016-11-30'],
    ['Expected', 4, '/exemplars?cohort=acute&status=expected&asAt=2016-11-30'],
  ]);
  expect(rows[0]?.pairingStatuses).toHaveLength(1);
  expect(rows[0]?.pairingsWithoutTrust).toBe(4);
  expect(rows.at(-1)?.pairingsHref).toBe('/fast-followers?asAt=2016-11-30');
});
