// Published figures beside the real ledger, at the dates on which they were said.
import { expect, test } from 'vitest';
import { listClaimsBesideLedger } from '@/lib/queries/funding/list-claims-beside-ledger';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { claimRows } from '@/lib/view/funding/claim-rows';
import { readingAt } from '@/tests/factories/reading-at';

async function rowsAt(asAt: string) {
  const reading = await readingAt(asAt, null);
  return claimRows(await listClaimsBesideLedger(reading), toClockView(reading));
}

test('all five totals stand beside the ledger, one of them picked', async () => {
  const totals = (await rowsAt('2022-06-30')).filter(({ measure }) => measure === 'Programme total');
  expect(totals.map(({ claim }) => claim.value).sort()).toEqual(['£280 million', '£295 million', '£302 million', '£385 million', '£385 million', '£395 million']);
  expect(totals.filter(({ claim }) => claim.isSelected)).toHaveLength(1);
});

test('what can be explained is: the same as the ceilings, other participants, match included', async () => {
  const rows = await rowsAt('2018-02-28');
  const said = (measure: string, value: string) => rows.find((row) => row.measure === measure && row.claim.value === value)?.difference;
  expect(said('Central commitment, mental health', '£35 million')).toBe('It is what the ledger’s ceilings come to, of 7 mental health exemplars.');
  expect(said('Commitment with match, mental health', '£70 million')).toBe('Half of it, the other half being local match, is what the ledger’s ceilings come to, of 7 mental health exemplars.');
  expect(said('Follower commitment, acute', '£80 million')).toBe('It is 16 at £5 million each; the ledger of that date holds none.');
});

test('nothing paid is not a sum of nothing in the ledger', async () => {
  const paid = (await rowsAt('2017-01-31')).find(({ measure }) => measure === 'Paid out, acute');
  expect(paid).toMatchObject({ claim: { value: '£0' }, ledger: { received: null }, difference: 'The ledger of that date has no entry of money received either.' });
});

test('a figure is held against the ledger of its own date, not of the reader’s', async () => {
  const at = async (asAt: string) => (await rowsAt(asAt)).find(({ claim }) => claim.value === '£160 million' && claim.evidence.effectiveOn === '2017-02-01');
  expect(await at('2017-03-01')).toMatchObject({ measure: 'Central commitment, acute', difference: 'It is 16 at £10 million each; the ledger of that date holds ceilings of 12 acute exemplars.' });
  expect((await at('2022-06-30'))?.ledger).toEqual((await at('2017-03-01'))?.ledger);
});

test('before anything is published there is nothing to hold', async () => {
  expect(await rowsAt('2015-01-01')).toEqual([]);
});
