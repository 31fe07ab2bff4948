import { expect, test } from 'vitest';
import type { TrancheItem } from '@/lib/queries/tranche/list-tranches';
import type { OpenNomination } from '@/lib/queries/work/list-open-nominations';
import { pickWork, type TellableWork, waitingItems } from './waiting-items';

const NOMINATION: OpenNomination = {
  reference: 'FF-wirral-x7k2m',
  status: 'nominated',
  statusSince: '2026-11-20T23:59:00.000Z',
  cohort: 'acute',
  exemplar: { slug: 'wirral', name: 'Wirral', status: 'named' },
  members: [],
  trust: null,
  nominatorUserIds: ['nominator'],
  countersignerUserIds: [],
  draft: null,
  isPublic: false,
  standing: { reference: 'FF-wirral-x7k2m', status: 'nominated', exemplarTrusts: ['RBL'], followerTrust: 'RA9', nominatorUserIds: ['nominator'], countersignerUserIds: [] },
};

const event = (id: string, kind: TrancheItem['events'][number]['kind']) => ({ id, kind, amountPence: null, dueOn: null, reason: null, on: '2026-11-20', byUserId: 'lead' });

const TRANCHE: TrancheItem = {
  id: 'tranche',
  sequence: 1,
  part: 'milestone',
  condition: null,
  ownerKey: 'exemplar:wirral',
  ownerName: 'Wirral',
  cohort: 'acute',
  odsCodes: ['RBL'],
  events: [event('first', 'claimed'), event('refused', 'release_refused'), event('second', 'claimed'), event('off', 'write_off_proposed'), event('later', 'forecast')],
  gates: [],
  releasedPence: 0,
  receivedPence: 0,
  returnedPence: 0,
  writtenOffPence: 0,
};

const WORK: TellableWork = {
  nominations: [NOMINATION, { ...NOMINATION, reference: 'FF-wirral-draft', status: 'draft' }],
  conditions: [{ id: 'condition', statement: 'A plan', owner: 'trust', dueOn: '2026-12-01', pairing: NOMINATION }],
  toAnswer: [
    { tranche: TRANCHE, step: 'release', since: '2026-11-20' },
    { tranche: TRANCHE, step: 'approve-write-off', since: '2026-11-20' },
  ],
};

test('each thing that is asked of somebody is named with what made it wait; a draft is asked of nobody', () => {
  expect(waitingItems(WORK)).toEqual([
    { key: 'nomination FF-wirral-x7k2m 2026-11-20T23:59:00.000Z', about: 'fast_follower/FF-wirral-x7k2m', since: '2026-11-20T23:59:00.000Z' },
    { key: 'condition condition', about: 'fast_follower/FF-wirral-x7k2m', since: null },
    { key: 'release tranche second', about: 'funding_tranche/tranche', since: null },
    { key: 'approve-write-off tranche off', about: 'funding_tranche/tranche', since: null },
  ]);
});

test('the keys pick the same things again, and nothing beside them', () => {
  const keys = waitingItems(WORK).map(({ key }) => key);
  expect(waitingItems(pickWork(WORK, new Set(keys))).map(({ key }) => key)).toEqual(keys);
  for (const key of keys) expect(waitingItems(pickWork(WORK, new Set([key]))).map((item) => item.key)).toEqual([key]);
  expect(waitingItems(pickWork(WORK, new Set(['nomination FF-wirral-draft 2026-11-20T23:59:00.000Z'])))).toEqual([]);
  // It waits anew, for something else.
  expect(waitingItems(pickWork({ ...WORK, nominations: [{ ...NOMINATION, statusSince: '2026-11-21T10:00:00.000Z' }] }, new Set(keys.slice(0, 1))))).toEqual([]);
});
