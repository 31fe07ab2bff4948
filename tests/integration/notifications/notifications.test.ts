import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { toReader } from '@/lib/auth/to-reader';
import { chooseNotices } from '@/lib/commands/notifications/choose-notices';
import { followRecord } from '@/lib/commands/notifications/follow-record';
import { markRead } from '@/lib/commands/notifications/mark-read';
import { stopFollowing } from '@/lib/commands/notifications/stop-following';
import { forgetPerson } from '@/lib/commands/people/forget-person';
import type { FollowedRef } from '@/lib/domain/notification/followable';
import { MAIL_KINDS } from '@/lib/domain/notification/mail-kind';
import type { Actor } from '@/lib/domain/people/actor';
import { getNoticeChoice } from '@/lib/queries/notifications/get-notice-choice';
import { countNewNotices, isFollowed, listFollowed, listNotices, type Notice } from '@/lib/queries/notifications/list-notices';
import { must, STEPS, writeDraft } from '@/tests/factories/nominate';
import { addPerson } from '@/tests/factories/people';
import { readingAt } from '@/tests/factories/reading-at';

const WIRRAL = { table: 'exemplar', id: 'wirral' } as const;

let nominator: Actor;
let follower: Actor;

beforeAll(async () => {
  nominator = await addPerson('trust_lead', 'RBL');
  follower = await addPerson('trust_lead', 'RA9');
});

const follow = (actor: Actor, record: FollowedRef) => followRecord(actor, { submission: randomUUID(), record });
const stop = (actor: Actor, record: FollowedRef) => stopFollowing(actor, { submission: randomUUID(), record });

async function noticesOf(actor: Actor): Promise<{ notices: readonly Notice[]; newCount: number; hasMore: boolean }> {
  const reading = await readingAt(null, null, toReader(actor));
  return { ...(await listNotices(reading, actor)), newCount: await countNewNotices(reading, actor) };
}

const positionsOf = async (actor: Actor) => (await noticesOf(actor)).notices.map(({ position }) => position);

test('others are told of what somebody does to a record they follow, once each, from when they followed it; who did it is not', async () => {
  const officer = await addPerson('programme_officer');
  const reference = await writeDraft(nominator, 'wirral', 'RA9');
  const record = { table: 'fast_follower', id: reference } as const;
  expect([await follow(officer, record), await follow(officer, record), await follow(nominator, record)]).toEqual([1, 2, 3].map(() => ({ ok: true, value: null })));
  expect(await noticesOf(officer)).toEqual({ notices: [], newCount: 0, hasMore: false });

  await must(STEPS.send(nominator, reference));
  const told = await noticesOf(officer);
  expect([told.notices.length, told.newCount]).toEqual([1, 1]);
  expect(told.notices[0]).toMatchObject({ isNew: true, records: [{ table: 'fast_follower', id: reference, name: 'Torbay and South Devon NHS Foundation Trust, follower of Wirral University Teaching Hospital' }] });
  expect((await noticesOf(nominator)).notices).toEqual([]);

  // An act about two records that one follows is told once.
  expect(await follow(officer, WIRRAL)).toEqual({ ok: true, value: null });
  await must(STEPS.countersign(follower, reference));
  expect(await positionsOf(officer)).toHaveLength(2);
  expect(await positionsOf(nominator)).toHaveLength(1);

  const [last = 0] = await positionsOf(officer);
  expect(await markRead(officer, { submission: randomUUID(), position: last })).toEqual({ ok: true, value: null });
  expect((await noticesOf(officer)).newCount).toBe(0);
  // Nobody has read what is not there yet, nor unread what they had read.
  expect(await markRead(officer, { submission: randomUUID(), position: last + 1_000 })).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
  expect(await markRead(officer, { submission: randomUUID(), position: 0 })).toEqual({ ok: true, value: null });
  expect((await noticesOf(officer)).newCount).toBe(0);

  expect(await stop(officer, record)).toEqual({ ok: true, value: null });
  expect(await stop(officer, record)).toMatchObject({ ok: false, problem: { kind: 'not found' } });
  expect((await listFollowed(await readingAt(null, null, toReader(officer)), officer)).map(({ name }) => name)).toEqual(['Wirral University Teaching Hospital']);
  await must(STEPS.withdraw(nominator, reference));
});

describe('a nomination that is not public', () => {
  test('is followed by its parties and programme staff, and tells a stranger who follows all around it nothing', async () => {
    const stranger = await addPerson('trust_lead', 'RM3');
    const reference = await writeDraft(nominator, 'wirral', 'RA9');
    expect(await follow(stranger, { table: 'fast_follower', id: reference })).toMatchObject({ ok: false, problem: { kind: 'not found' } });
    for (const record of [WIRRAL, { table: 'trust', id: 'RA9' }, { table: 'trust', id: 'RBL' }] as const) expect(await follow(stranger, record)).toEqual({ ok: true, value: null });
    await must(STEPS.send(nominator, reference));
    await must(STEPS.countersign(follower, reference));
    expect(await noticesOf(stranger)).toEqual({ notices: [], newCount: 0, hasMore: false });
    await must(STEPS.withdraw(nominator, reference));
    expect(await noticesOf(stranger)).toEqual({ notices: [], newCount: 0, hasMore: false });
  });

  test('is not named to whoever followed it and may not see it any more', async () => {
    const officer = await addPerson('programme_officer');
    const reference = await writeDraft(nominator, 'wirral', 'RA9');
    await follow(officer, { table: 'fast_follower', id: reference });
    await must(STEPS.send(nominator, reference));
    const former = { ...officer, roles: [] };
    expect((await noticesOf(officer)).notices).toHaveLength(1);
    expect([(await noticesOf(former)).notices, await listFollowed(await readingAt(null, null, toReader(former)), former)]).toEqual([[], []]);
    expect(await stop(former, { table: 'fast_follower', id: reference })).toEqual({ ok: true, value: null });
  });
});

test('there is nothing to follow where there is no such record', async () => {
  for (const record of [{ table: 'exemplar', id: 'atlantis' }, { table: 'trust', id: 'ZZ9' }, { table: 'fast_follower', id: 'FF-atlantis' }] as const) {
    expect(await follow(nominator, record)).toMatchObject({ ok: false, problem: { kind: 'not found' } });
  }
});

test('what comes by mail is each person’s own choice, and until then what asks something of them', async () => {
  const [chooser, other] = [await addPerson('analyst'), await addPerson('analyst')];
  const asked = { waiting: true, followed: false, gate: true, digest: false };
  expect(await getNoticeChoice(chooser)).toEqual({ mail: asked, gateDays: 5 });
  for (const [mail, gateDays] of [[['followed', 'digest'], 20], [[], 1], [['gate'], 3]] as const) {
    expect(await chooseNotices(chooser, { submission: randomUUID(), mail, gateDays })).toEqual({ ok: true, value: null });
    expect(await getNoticeChoice(chooser)).toEqual({ mail: Object.fromEntries(MAIL_KINDS.map((kind) => [kind, (mail as readonly string[]).includes(kind)])), gateDays });
  }
  expect(await getNoticeChoice(other)).toEqual({ mail: asked, gateDays: 5 });
});

test('a person who is forgotten follows nothing, and has chosen nothing', async () => {
  const leaver = await addPerson('analyst');
  await chooseNotices(leaver, { submission: randomUUID(), mail: ['digest'], gateDays: 9 });
  await follow(leaver, WIRRAL);
  await markRead(leaver, { submission: randomUUID(), position: 0 });
  expect(await forgetPerson(await addPerson('administrator'), { submission: randomUUID(), userId: leaver.userId, reason: 'They asked for it' })).toMatchObject({ ok: true });
  expect([await isFollowed(leaver, WIRRAL), (await getNoticeChoice(leaver)).gateDays]).toEqual([false, 5]);
});
