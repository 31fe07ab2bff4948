import { expect, test } from 'vitest';
import { getFootprint, type FootprintDetail } from '@/lib/queries/footprint/get-footprint';
import { footprintAnswer, splitExemplars } from '@/lib/view/footprint/footprint-answer';
import { readPage } from '@/tests/factories/read-page';
import { readingAt } from '@/tests/factories/reading-at';

async function footprintAt(code: string, asAt: string): Promise<FootprintDetail> {
  const footprint = await getFootprint(await readingAt(asAt), code);
  if (footprint === null) throw new Error(`${code} is not known.`);
  return footprint;
}

test('North West London in November 2016 has a plan, and one exemplar that is expected and not named', async () => {
  const footprint = await footprintAt('E54000027', '2016-11-30');
  const { named, hopedFor } = splitExemplars(footprint.exemplars);
  expect(named).toEqual([]);
  expect(hopedFor.map(({ slug, status }) => [slug, status])).toEqual([['imperial-with-chelsea-and-westminster', 'expected']]);
  expect(footprint.plans).toMatchObject([{ evidence: { confidence: 'formal_plan' } }]);
  expect(footprintAnswer(footprint, '2016-11-30')).toBe('8 trusts at 30 November 2016; no exemplar named and 1 expected; no fast follower.');
});

test('by 2017 the same exemplar is named', async () => {
  const { named, hopedFor } = splitExemplars((await footprintAt('E54000027', '2017-05-15')).exemplars);
  expect(named.map(({ slug }) => slug)).toEqual(['imperial-with-chelsea-and-westminster']);
  expect(hopedFor).toEqual([]);
});

test('an area of which no trust is recorded says so, and what it was built on', async () => {
  const footprint = await footprintAt('LHCRE-one-london', '2018-06-30');
  expect(footprint.trusts).toEqual([]);
  expect(footprint.related.filter(({ direction }) => direction === 'predecessor').map(({ code }) => code)).toContain('E54000027');
  expect(footprintAnswer(footprint, '2018-06-30')).toBe('Which trusts are in it is not recorded at 30 June 2018.');
});

test.each(['2016-11-30', '2017-05-15', '2018-02-01'])('at %s every footprint page counts the trusts, exemplars and followers that its row counts', async (asAt) => {
  const { rows } = await readPage('footprints', { asAt, perPage: 250 });
  for (const row of rows) {
    const footprint = await footprintAt(String(row['code']), asAt);
    expect([row['code'], footprint.trusts.length || null]).toEqual([row['code'], row['trust_count']]);
    if (row['trust_count'] !== null) expect([row['code'], splitExemplars(footprint.exemplars).named.length]).toEqual([row['code'], row['exemplar_count']]);
  }
});
