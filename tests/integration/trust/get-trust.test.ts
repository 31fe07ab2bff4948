import { describe, expect, test } from 'vitest';
import { getTrust, type TrustDetail } from '@/lib/queries/trust/get-trust';
import { regulationAnswer } from '@/lib/view/regulation/regulation-text';
import { trustAnswer } from '@/lib/view/trust/trust-answer';
import { readingAt } from '@/tests/factories/reading-at';

async function trustAt(odsCode: string, asAt: string | null): Promise<TrustDetail> {
  const trust = await getTrust(await readingAt(asAt), odsCode);
  if (trust === null) throw new Error(`${odsCode} is not known.`);
  return trust;
}

describe('City Hospitals Sunderland', () => {
  test('is an open trust with a named exemplar in 2016, and the page says what became of it since', async () => {
    const trust = await trustAt('RLN', '2016-11-30');
    expect(trust.then.isOpen).toBe(true);
    expect(trust.now.isOpen).toBe(false);
    expect(trust.exemplars).toMatchObject([{ slug: 'city-hospitals-sunderland', status: 'named', role: 'lead' }]);
    expect(trust.successions).toMatchObject([{ direction: 'successor', isLater: true, evidence: { effectiveOn: '2019-04-01' } }]);
    expect(trustAnswer(trust, '2016-11-30')).toBe('Part of the exemplar City Hospitals Sunderland: named on 7 September 2016.');
  });

  test('has closed by 2020 and says who succeeded it', async () => {
    const trust = await trustAt('RLN', '2020-01-01');
    expect(trust.then.isOpen).toBe(false);
    expect(trustAnswer(trust, '2020-01-01')).toContain('Closed after 31 March 2019; succeeded by the trust formed by the merger');
  });

  test('was in one footprint then and is in another now', async () => {
    const trust = await trustAt('RLN', '2016-11-30');
    expect(trust.then.footprints.map(({ name }) => name)).toEqual(['Northumberland, Tyne and Wear and North Durham']);
    expect(trust.now.footprints.map(({ name }) => name)).toEqual(['Cumbria and North East']);
  });
});

test('a trust that took another over names it, and has its new register name from that day', async () => {
  const before = await trustAt('RC9', '2020-03-31');
  expect(before.name).toBe('Luton and Dunstable University Hospital NHS Foundation Trust');
  const after = await trustAt('RC9', '2020-04-01');
  expect(after.name).toBe('Bedfordshire Hospitals NHS Foundation Trust');
  expect(after.successions).toMatchObject([{ direction: 'predecessor', other: { odsCode: 'RC1' }, isLater: false }]);
});

test('a partner in a joint exemplar may be its fast follower too, each part with its own money', async () => {
  const trust = await trustAt('RQM', '2017-09-30');
  expect(trust.exemplars).toMatchObject([{ slug: 'imperial-with-chelsea-and-westminster', role: 'partner' }]);
  expect(trust.followers).toMatchObject([{ reference: 'FF-chelsea-and-westminster-imperial' }]);
  const owners = new Set(trust.money.map(({ ownerKind, ownerReference }) => `${ownerKind} ${ownerReference}`));
  expect(owners).toEqual(new Set(['exemplar imperial-with-chelsea-and-westminster', 'fast_follower FF-chelsea-and-westminster-imperial', 'cohort acute']));
});

test('the host of a shared instance shows who shares it', async () => {
  const trust = await trustAt('RYJ', '2016-11-30');
  expect(trust.systems.map(({ odsCode, host }) => [odsCode, host?.odsCode ?? null])).toEqual([
    ['RYJ', null],
    ['RQM', 'RYJ'],
  ]);
});

test('Cambridge is in special measures in November 2016, and out of them and rated Good in February 2017', async () => {
  expect(regulationAnswer(await trustAt('RGT', '2016-11-30'))).toMatch(/^In special measures since September 2015; last rated Requires improvement /);
  expect(regulationAnswer(await trustAt('RGT', '2017-02-01'))).toBe('Out of special measures since 18 January 2017; last rated Good on 18 January 2017.');
});

test('a published maturity figure keeps its round, and those that are not public are not there', async () => {
  expect((await trustAt('RM3', '2016-11-30')).maturity).toMatchObject([{ round: '2015/16', measure: 'mean_of_three', value: '93' }]);
  expect((await trustAt('RM3', '2016-01-01')).maturity).toEqual([]);
});

test('a trust outside the programme says so', async () => {
  const trust = await trustAt('RA9', '2016-11-30');
  expect(trustAnswer(trust, '2016-11-30')).toBe('No part in the programme is recorded by 30 November 2016.');
});

test('a code of nobody is not there', async () => {
  expect(await getTrust(await readingAt(null), 'ZZ9')).toBeNull();
});
