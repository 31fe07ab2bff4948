import { expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { TotalBesideLedger } from '@/lib/queries/data-quality/read-reconciliation';
import type { ClaimItem } from '@/lib/queries/overview/list-claims';
import type { MoneySum } from '@/lib/queries/overview/sum-money';
import { conflictLines } from './conflict-lines';
import { gapLines } from './gap-lines';
import { participantLines } from './participant-lines';
import { rankIssues, type Issue } from './ranked-issues';
import { reconcile } from './reconcile';
import { statusConflictLines } from './status-conflict-lines';

const CLOCK = { asAt: '2021-12-31', params: {} };
const MILLION = 100_000_000n;

const evidence = (effectiveOn: string, precision: Evidence['precision'] = 'day'): Evidence => ({
  effectiveOn,
  precision,
  recordedAt: `${effectiveOn}T00:00:00.000Z`,
  confidence: 'named_report',
  note: null,
  source: { id: `source-${effectiveOn}`, title: `Report of ${effectiveOn}`, publisher: 'A paper' },
  corroboration: [],
});

const claim = (measure: string, value: string, effectiveOn: string, given: Partial<ClaimItem> = {}): ClaimItem => ({
  id: `${measure} ${value} ${effectiveOn}`,
  measure,
  cohort: null,
  about: null,
  unit: 'gbp',
  value,
  valueHigh: null,
  qualifier: 'exact',
  statement: `Said to be ${value}.`,
  hedge: null,
  isSelected: false,
  evidence: evidence(effectiveOn),
  ...given,
});

const ceiling = (ownerKind: MoneySum['ownerKind'], cohort: MoneySum['cohort'], ownerCount: number, millions: bigint): MoneySum => ({
  kind: 'ceiling',
  ownerKind,
  cohort,
  ownerCount,
  entryCount: ownerCount,
  range: { lowPence: 0n, highPence: millions * MILLION },
});

const LEDGER_2018 = [
  ceiling('exemplar', 'acute', 16, 160n),
  ceiling('exemplar', 'mental_health', 7, 35n),
  ceiling('fast_follower', 'acute', 17, 85n),
  ceiling('cohort', 'ambulance', 1, 5n),
  ceiling('cohort', 'mental_health', 1, 21n),
];
const FOLLOWERS_PUBLISHED = claim('follower_commitment', '80000000', '2017-09-11', { cohort: 'acute', isSelected: true });

const total = (given: ClaimItem, money: readonly MoneySum[] = LEDGER_2018): TotalBesideLedger => ({ claim: given, money, followerCommitments: [FOLLOWERS_PUBLISHED] });

test('a published total is set against the one picked, the ceilings of its date, and what adds up to it', () => {
  const picked = claim('programme_total', '385000000', '2020-11-06', { isSelected: true });
  const equal = claim('programme_total', '280000000', '2018-01-26');
  const near = claim('programme_total', '302000000', '2021-09-29');
  const reconciled = reconcile({ totals: [total(picked), total(equal), total(near)], totalsWithMatch: [claim('programme_total_with_match', '560000000', '2018-01-26')], participants: [], money: LEDGER_2018 }, CLOCK);
  expect(reconciled.totals.map(({ besidePicked, besideCeilings }) => [besidePicked, besideCeilings])).toEqual([
    ['The total that the rule picks', 'Ceilings of £306 million at most: £79 million more'],
    ['£105 million less', 'Ceilings of £306 million at most: £26 million less'],
    ['£83 million less', 'Ceilings of £306 million at most: £4 million less'],
  ]);
  expect(reconciled.totals[0]?.explanation).toMatch(/^Nothing recorded explains it: the nearest sum is £306 million, .* £79 million is left over\.$/);
  expect(reconciled.totals[1]?.explanation).toBe(
    'Equals the sum of 16 acute exemplars (£160 million), 7 mental health exemplars (£35 million), acute fast followers as published in September 2017 (£80 million) and the ambulance cohort as a whole (£5 million). The source does not say that it was counted so.',
  );
  expect(reconciled.totals[2]?.explanation).toMatch(/^Within £1 million of the sum of /);
  expect(reconciled.matchNotes).toEqual(['£560 million was published with match funding included: twice the £280 million of the same date, central money and an equal local match.']);
  expect(reconciled.spreadPence).toBe(105n * MILLION);
  expect(reconciled.pickedLessCeilingsPence).toBe(79n * MILLION);
});

test('nothing published is nothing to compare', () => {
  expect(reconcile({ totals: [], totalsWithMatch: [], participants: [], money: LEDGER_2018 }, CLOCK)).toEqual({ totals: [], spreadPence: null, pickedLessCeilingsPence: null, matchNotes: [] });
});

test('conflicts of money come first, the widest apart before the others', () => {
  const lines = conflictLines(
    [
      { key: 'participants', claims: [claim('participants', '51', '2021-09-29', { unit: 'count', isSelected: true }), claim('participants', '52', '2021-09-29', { unit: 'count' })] },
      { key: 'follower_commitment acute', claims: [claim('follower_commitment', '80000000', '2017-09-11', { cohort: 'acute', isSelected: true }), claim('follower_commitment', '100000000', '2017-02-01', { cohort: 'acute' })] },
    ],
    CLOCK,
  );
  expect(lines.map(({ title, stakePence, isOfOneDate, picked, others }) => [title, stakePence, isOfOneDate, picked?.value, others.map(({ value }) => value)])).toEqual([
    ['Follower commitment, acute', 20n * MILLION, false, '£80 million', ['£100 million']],
    ['Participants', null, true, '51', ['52']],
  ]);
  expect(lines[0]?.picked?.evidence.competing.map(({ value }) => value)).toEqual(['£100 million']);
});

test('gaps are ranked by money, then by count, each with the way to its records', () => {
  const lines = gapLines(
    [
      { key: 'region_of_trust', count: 0, of: 239, ceilingPence: null },
      { key: 'footprint_of_trust', count: 2, of: 239, ceilingPence: null },
      { key: 'rating_of_trust', count: 190, of: 239, ceilingPence: null },
      { key: 'trust_of_follower', count: 4, of: 18, ceilingPence: '2000000000' },
    ],
    { params: { asAt: '2017-09-30' } },
  );
  expect(lines.map(({ key, share, stakePence, href }) => [key, share, stakePence, href])).toEqual([
    ['trust_of_follower', '4 of 18', 20n * MILLION, '/fast-followers?region=not-recorded&asAt=2017-09-30'],
    ['rating_of_trust', '190 of 239', null, '/trusts?asAt=2017-09-30'],
    ['footprint_of_trust', '2 of 239', null, '/trusts?footprint=not-recorded&asAt=2017-09-30'],
  ]);
});

test('issues are ranked by money at stake; those without come last, by count', () => {
  const issue = (title: string, count: number, stakePence: bigint | null): Issue => ({ key: title, kind: 'Gap', title, href: '#gaps', count, countText: '', stakePence });
  expect(rankIssues([issue('b', 9, null), issue('a', 1, 5n), issue('c', 10, null), issue('d', 1, 6n), issue('e', 1, 0n)]).map(({ title }) => title)).toEqual(['d', 'a', 'e', 'c', 'b']);
});

test('participants are counted as awards and pairings, what is only proposed apart', () => {
  const [line] = participantLines(
    [
      {
        claim: claim('participants', '51', '2021-09-29', { unit: 'count' }),
        exemplars: { awards: [{ cohort: 'acute', status: 'delivering', confidence: 'named_report', regionSlug: null, count: 26 }], trusts: { total: 27, byCohort: [], byRegion: [] } },
        pairings: [
          { cohort: 'acute', status: 'approved', hasTrust: true, regionSlug: null, count: 17 },
          { cohort: 'mental_health', status: 'vetting', hasTrust: true, regionSlug: null, count: 7 },
          { cohort: 'acute', status: 'withdrawn', hasTrust: true, regionSlug: null, count: 1 },
        ],
      },
    ],
    CLOCK,
  );
  expect([line?.register, line?.difference]).toEqual(['50: 26 awards, 17 fast followers and 7 proposed', '1 fewer in the register']);
});

test('steps that cannot all be right are told in a sentence', () => {
  const lines = statusConflictLines(
    [
      {
        subjectKind: 'exemplar',
        reference: 'cambridge',
        name: 'Cambridge',
        disagreeOn: 'date',
        events: [
          { status: 'named', evidence: evidence('2017-02-01', 'month') },
          { status: 'named', evidence: evidence('2017-03-31') },
        ],
      },
    ],
    [],
    CLOCK,
  );
  expect(lines.map(({ text, href }) => [text, href])).toEqual([['Cambridge: named from February 2017 or 31 March 2017', '/exemplars/cambridge']]);
});
