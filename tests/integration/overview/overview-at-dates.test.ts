import { expect, test } from 'vitest';
import { readingAt } from '@/tests/factories/reading-at';
import { countExemplars } from '@/lib/queries/overview/count-exemplars';
import { countFastFollowers } from '@/lib/queries/overview/count-fast-followers';
import { listClaims } from '@/lib/queries/overview/list-claims';
import { listGates } from '@/lib/queries/overview/list-gates';
import { listLatestEvents } from '@/lib/queries/overview/list-latest-events';
import { listRegions } from '@/lib/queries/overview/list-regions';
import { listTreasuryApprovals } from '@/lib/queries/overview/list-treasury-approvals';
import { listUnmetPromises } from '@/lib/queries/overview/list-unmet-promises';
import { sumCeilingsByRegion } from '@/lib/queries/overview/sum-ceilings-by-region';
import { sumMoney } from '@/lib/queries/overview/sum-money';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { overviewPrint } from '@/lib/view/overview/overview-print';
import { toOverview } from '@/lib/view/overview/to-overview';

async function overviewAt(asAt: string, knownAt: string | null = null) {
  const reading = await readingAt(asAt, knownAt);
  const [exemplars, pairings, regions, money, ceilings, promises, gates, treasury, claims, events] = await Promise.all([
    countExemplars(reading),
    countFastFollowers(reading),
    listRegions(reading),
    sumMoney(reading),
    sumCeilingsByRegion(reading),
    listUnmetPromises(reading),
    listGates(reading),
    listTreasuryApprovals(reading),
    listClaims(reading, ['programme_total', 'pot', 'received', 'paid_out']),
    listLatestEvents(reading, 10),
  ]);
  return toOverview({ exemplars, pairings, regions, money, ceilings, promises, gates, treasury, claims, events, clock: toClockView(reading) });
}

test('before anything, nothing is claimed', async () => {
  const overview = await overviewAt('2015-01-01');
  expect(overview.sentence).toBe('As at 1 January 2015 no exemplar is recorded: none named, none expected.');
  expect([overview.moneySentence, overview.pipeline, overview.cohorts, overview.totals, overview.pot]).toEqual([null, null, [], [], null]);
  expect(overview.waiting).toMatchObject({ open: [], decided: [], promises: [] });
});

test('in November 2016 four more are expected, and Cambridge waits on its regulator', async () => {
  const overview = await overviewAt('2016-11-30');
  expect(overview.sentence).toBe('As at 30 November 2016 the programme has 16 acute exemplars: 12 named and 4 expected (1 by formal plan, 3 by unnamed report); 17 trusts.');
  expect(overview.moneySentence).toBe('Ceilings come to £120 million at most, against a published pot of £100 million. No receipt is reported.');
  expect(overview.cohorts.map(({ label, exemplars, trusts, exemplarStatuses }) => [label, exemplars, trusts, exemplarStatuses.map(({ tag, count }) => `${count} ${tag.text}`)])).toEqual([
    ['Acute', 16, 17, ['12 Named', '4 Expected']],
  ]);
  expect(overview.waiting.open.map(({ title, owner, state }) => [title, owner, state])).toContainEqual([
    'Cambridge leaves special measures',
    'The regulator of Cambridge University Hospitals',
    'Waiting 29 days, since November 2016',
  ]);
  expect(overview.pipeline?.view.stages).toEqual(['expected', 'named']);
  expect(overview.pipeline?.view.panels[0]?.bars.reduce((sum, { stages }) => sum + stages.expected, 0)).toBe(4);
});

test('in May 2017 ceilings of £195 million stand against a pot of £100 million, the Treasury has approved the acute sixteen, and no receipt is reported', async () => {
  const overview = await overviewAt('2017-05-15');
  expect(overview.sentence).toBe('As at 15 May 2017 the programme has 23 exemplars (16 acute and 7 mental health), all named; 24 trusts.');
  expect(overview.moneySentence).toBe(
    'Ceilings come to £195 million at most, against a published pot of £100 million. Treasury approval is met for the 16 acute exemplars and awaited for the 7 mental health exemplars. No receipt is reported.',
  );
  expect(overview.money.lines.map(({ label, amount }) => [label, amount])).toEqual([
    ['Ceiling', 'Up to £195 million at most'],
    ['Approved', '£160 million'],
    ['Received', null],
  ]);
  expect(overview.receiptClaims.map(({ value }) => value)).toEqual(['The exemplars have yet to receive the money.', '£0']);
  expect(overview.waiting.promises.map(({ owner, amount, days }) => [owner, amount, days])).toEqual([
    ['12 acute exemplars', 'Ceiling: up to £120 million', '250 days'],
    ['4 acute exemplars', 'Ceiling: up to £40 million', '45 days'],
    ['7 mental health exemplars', 'Ceiling: up to £35 million', '45 days'],
    ['The acute cohort as a whole', 'Approved: £160 million', '44 days'],
  ]);
});

test('as known when only the first report was out, the naming of March 2017 is not yet known', async () => {
  expect((await overviewAt('2017-05-15', '2016-12-31')).sentence).toMatch(/^As at 15 May 2017 the programme has 16 acute exemplars: 12 named and 4 expected /);
});

test('on paper, nominations under way are said to be left out, and where they are, to whom may see some', async () => {
  const overview = await overviewAt('2018-02-01');
  const told = (nominationsAt: string | null) => overviewPrint(overview, nominationsAt).flatMap(({ facts }) => facts.filter(({ text }) => /nomination/i.test(text)).map(({ text }) => text));
  expect(told('https://gde.example.nhs.uk/fast-followers')).toEqual(['Which nominations are under way, and on whom each waits, is not in this paper: those that you may see are at https://gde.example.nhs.uk/fast-followers.']);
  expect(told(null)).toEqual([]);
});

test('once money came, it is a range of its own, and answers the promises to those who had it', async () => {
  const overview = await overviewAt('2017-07-31');
  expect(overview.money.lines.find(({ kind }) => kind === 'received')?.amount).toBe('£40 million to £64 million');
  expect(overview.receiptClaims).toEqual([]);
  expect(overview.waiting.promises.map(({ owner }) => owner)).toEqual(['7 mental health exemplars']);
});

test('in February 2018 there are 26, Blackpool has left, and four pairings have no recorded trust', async () => {
  const overview = await overviewAt('2018-02-01');
  expect(overview.sentence).toBe('As at 1 February 2018 the programme has 26 exemplars (16 acute, 7 mental health and 3 ambulance): 10 named and 16 delivering; 27 trusts.');
  const acute = overview.cohorts.find(({ key }) => key === 'acute');
  expect([acute?.pairings, acute?.pairingsWithoutTrust, acute?.pairingStatuses.map(({ tag, count }) => `${count} ${tag.text}`)]).toEqual([17, 4, ['17 Approved', '1 Withdrawn']]);
  expect(overview.emptyCohorts).toBe('No place-based exemplar is recorded at this date.');
});

test('every published total is there, and one is picked', async () => {
  const { totals } = await overviewAt('2022-06-30');
  expect(totals.map(({ value }) => value).sort()).toEqual(['£280 million', '£295 million', '£302 million', '£385 million', '£385 million', '£395 million']);
  expect(totals.filter(({ isSelected }) => isSelected).map(({ value }) => value)).toEqual(['£385 million']);
  expect(totals[0]?.evidence.competing).toHaveLength(5);
});
