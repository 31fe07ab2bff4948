import { expect, test } from 'vitest';
import { moneyLines } from './money-lines';

const MILLION = 100_000_000n;
const CLOCK = { params: { asAt: '2017-05-15' } };

test('each kind is a line of its own, and a ceiling says that it is one', () => {
  const { lines, notRecorded } = moneyLines(
    [
      { kind: 'approved', ownerKind: 'cohort', cohort: 'acute', entryCount: 1, ownerCount: 1, range: { lowPence: 160n * MILLION, highPence: 160n * MILLION } },
      { kind: 'ceiling', ownerKind: 'exemplar', cohort: 'acute', entryCount: 16, ownerCount: 16, range: { lowPence: 0n, highPence: 160n * MILLION } },
      { kind: 'ceiling', ownerKind: 'exemplar', cohort: 'mental_health', entryCount: 7, ownerCount: 7, range: { lowPence: 0n, highPence: 35n * MILLION } },
    ],
    CLOCK,
  );
  expect(lines.map(({ label, amount, parts, entries }) => [label, amount, parts, entries])).toEqual([
    ['Ceiling', 'Up to £195 million at most', ['Up to £160 million to 16 acute exemplars', 'Up to £35 million to 7 mental health exemplars'], '23 entries'],
    ['Approved', '£160 million', ['£160 million to the acute cohort as a whole'], '1 entry'],
    ['Received', null, [], null],
  ]);
  expect(lines[0]?.href).toBe('/funding?kind=ceiling&asAt=2017-05-15');
  expect(notRecorded).toMatch(/^Nothing is recorded of any other kind: scheduled, released, /);
});
