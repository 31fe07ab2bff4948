import { describe, expect, test } from 'vitest';
import type { Reader } from '@/lib/auth/reader';
import { getFastFollower, type FastFollowerDetail } from '@/lib/queries/fast-follower/get-fast-follower';
import { fastFollowerAnswer } from '@/lib/view/fast-follower/fast-follower-answer';
import { inTransaction } from '@/tests/factories/connect';
import { readingAt } from '@/tests/factories/reading-at';
import { evidence, insertRow, insertUser } from '@/tests/factories/record-event';

async function followerAt(reference: string, asAt: string): Promise<FastFollowerDetail> {
  const follower = await getFastFollower(await readingAt(asAt), reference);
  if (follower === null) throw new Error(`${reference} is not known.`);
  return follower;
}

describe("Royal Free's follower", () => {
  test('is not recorded in September 2017, though the register says from when it is', async () => {
    const follower = await followerAt('FF-royal-free-1', '2017-09-30');
    expect(follower).toMatchObject({ trust: null, laterIdentity: { odsCode: 'RAP', evidence: { effectiveOn: '2019-06-13' } }, status: 'approved', systems: [] });
    expect(fastFollowerAnswer(follower, '2017-09-30')).toContain('Which trust it is, is not recorded by 30 September 2017: it was first recorded for 13 June 2019.');
  });

  test('is North Middlesex from June 2019', async () => {
    expect(await followerAt('FF-royal-free-1', '2019-06-30')).toMatchObject({ trust: { odsCode: 'RAP' }, laterIdentity: null });
  });

  test('was not yet known to be North Middlesex by whoever knew only what was known in 2018', async () => {
    expect(await getFastFollower(await readingAt('2019-06-30', '2018-06-30'), 'FF-royal-free-1')).toMatchObject({ trust: null, laterIdentity: null });
  });
});

test('a follower that no source names says so', async () => {
  const follower = await followerAt('FF-birmingham-1', '2018-02-01');
  expect(fastFollowerAnswer(follower, '2018-02-01')).toContain('is not recorded by 1 February 2018, and no later source of the register gives it.');
});

test('Blackpool is withdrawn by February 2018 and its ceiling taken back', async () => {
  const blackpool = await followerAt('FF-blackpool-taunton', '2018-02-01');
  expect(blackpool.status).toBe('withdrawn');
  expect(blackpool.money.map(({ amountPence, reversedByEntryId, reversesEntryId }) => [amountPence, reversedByEntryId !== null, reversesEntryId !== null])).toEqual([
    [500_000_000, true, false],
    [-500_000_000, false, true],
  ]);
  expect((await followerAt('FF-blackpool-taunton', '2017-09-30')).money).toMatchObject([{ amountPence: 500_000_000, reversedByEntryId: null }]);
});

test('replication is not fixed where no systems were recorded, and the rule of the cohort says what it leaves open', async () => {
  const follower = await followerAt('FF-pennine-salford', '2018-02-01');
  expect(follower.replicationItems).toEqual([]);
  expect(follower.replicationTargets).toMatchObject([{ share: 0.8, statement: expect.stringContaining('does not say how to count') as unknown }]);
});

test('what is said of each system fixed at nomination, and of which nothing is', async () => {
  const userId = await inTransaction(insertUser);
  await inTransaction(async (client) => {
    for (const [id, systemClass] of [['one', 'pas'], ['two', 'portal'], ['three', 'imaging']] as const) {
      await insertRow(client, 'replication_item', { id, fast_follower_reference: 'FF-pennine-salford', system_class: systemClass, fixed_on: '2018-03-01' });
    }
    await insertRow(client, 'replication_assertion', evidence(userId, '2018-04-01', { item_id: 'one', verdict: 'match' }));
    await insertRow(client, 'replication_assertion', evidence(userId, '2018-04-01', { item_id: 'two', verdict: 'different' }));
  });
  const follower = await followerAt('FF-pennine-salford', '2018-05-01');
  expect(follower.replicationItems.map(({ id, verdict }) => [id, verdict]).sort()).toEqual([
    ['one', 'match'],
    ['three', null],
    ['two', 'different'],
  ]);
});

test('a pairing that is not public is there for the trusts in it and for programme staff, and for nobody else', async () => {
  const userId = await inTransaction(insertUser);
  await inTransaction(async (client) => {
    await insertRow(client, 'fast_follower', { reference: 'FF-hidden', exemplar_slug: 'wirral' });
    await insertRow(client, 'fast_follower_status_event', evidence(userId, '2018-03-01', { fast_follower_reference: 'FF-hidden', status: 'draft' }));
    await insertRow(client, 'fast_follower_trust_event', evidence(userId, '2018-03-01', { fast_follower_reference: 'FF-hidden', ods_code: 'RM3' }));
  });
  const seenBy = async (reader: Reader) => (await getFastFollower(await readingAt('2018-04-01', null, reader), 'FF-hidden')) !== null;
  expect(await seenBy({ trustOdsCodes: [], isProgrammeStaff: false })).toBe(false);
  expect(await seenBy({ trustOdsCodes: ['RAP'], isProgrammeStaff: false })).toBe(false);
  expect(await seenBy({ trustOdsCodes: ['RM3'], isProgrammeStaff: false })).toBe(true);
  expect(await seenBy({ trustOdsCodes: ['RBL'], isProgrammeStaff: false })).toBe(true);
  expect(await seenBy({ trustOdsCodes: [], isProgrammeStaff: true })).toBe(true);
});
