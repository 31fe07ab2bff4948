import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json } from '@/lib/audit/canonical-json';
import { toReader } from '@/lib/auth/to-reader';
import { chooseNotices } from '@/lib/commands/notifications/choose-notices';
import { followRecord } from '@/lib/commands/notifications/follow-record';
import { markRead } from '@/lib/commands/notifications/mark-read';
import { forgetPerson } from '@/lib/commands/people/forget-person';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { FollowedRef } from '@/lib/domain/notification/followable';
import type { MailKind } from '@/lib/domain/notification/mail-kind';
import type { Actor } from '@/lib/domain/people/actor';
import { composeDigest } from '@/lib/mail/compose/compose-digest';
import { composeFollowed } from '@/lib/mail/compose/compose-followed';
import { composeWaiting } from '@/lib/mail/compose/compose-waiting';
import type { MailText, QueuedMail } from '@/lib/mail/compose/mail-composer';
import { raiseNotices } from '@/lib/mail/raise/raise-notices';
import { readRecipient } from '@/lib/mail/read-recipient';
import { listNotices } from '@/lib/queries/notifications/list-notices';
import { must, STEPS, writeDraft } from '@/tests/factories/nominate';
import { addPerson } from '@/tests/factories/people';
import { readingAt } from '@/tests/factories/reading-at';

const DAY_MS = 86_400_000;
const COMPOSERS = { waiting: composeWaiting, followed: composeFollowed, digest: composeDigest } as const;

let nominator: Actor;
let follower: Actor;
let reference: string;

const raise = (daysOn = 0) => raiseNotices(new Date(Date.now() + daysOn * DAY_MS).toISOString());
const choose = async (actor: Actor, mail: readonly MailKind[]) => must(chooseNotices(actor, { submission: randomUUID(), mail, gateDays: 5 }));
const follow = async (actor: Actor, record: FollowedRef) => must(followRecord(actor, { submission: randomUUID(), record }));
const mailsOf = ({ userId }: Actor) =>
  queryRows<QueuedMail & { about: Record<string, Json> }>(sql`SELECT id::text AS id, kind::text AS kind, key, about, queued_at AS "queuedAt" FROM outgoing_mail WHERE user_id = ${userId} ORDER BY outgoing_mail.kind, key`);
const kindsOf = async (actor: Actor) => (await mailsOf(actor)).map(({ kind }) => kind);

/** What a queued mail would say if it were sent now. */
async function sayNow({ userId }: Actor, mail: QueuedMail): Promise<MailText | null> {
  const actor = await readRecipient(userId);
  if (actor === null || mail.kind === 'gate') return null;
  return COMPOSERS[mail.kind](mail, actor, await readingAt(null, null, toReader(actor)));
}

/** What each mail to a person would say. */
async function textsOf(actor: Actor): Promise<(MailText | null)[]> {
  return Promise.all((await mailsOf(actor)).map((mail) => sayNow(actor, mail)));
}

async function endRoles({ userId }: Actor): Promise<void> {
  await queryRows(sql`UPDATE role_grant SET ends_on = current_date - 1, starts_on = current_date - 2 WHERE user_id = ${userId}`);
}

beforeAll(async () => {
  nominator = await addPerson('trust_lead', 'RBL');
  follower = await addPerson('trust_lead', 'RA9');
});

beforeEach(async () => {
  for (const { reference: open } of await queryRows<{ reference: string }>(sql`SELECT fast_follower_reference AS reference FROM nomination_draft WHERE fast_follower_reference LIKE 'FF-wirral-%'`)) await STEPS.withdraw(nominator, open);
  reference = await writeDraft(nominator, 'wirral', 'RA9');
});

describe('what waits on people', () => {
  test('is told once by however many processes, to whom it waits on and not to whom it waits on no longer or who brought it about', async () => {
    const [first, second] = [await addPerson('vetting_officer'), await addPerson('vetting_officer')];
    const everyone = [nominator, follower, first, second];
    await raise();
    expect((await Promise.all(everyone.map(kindsOf))).flat()).toEqual([]);

    await must(STEPS.send(nominator, reference));
    await Promise.all(Array.from({ length: 8 }, () => raise()));
    await raise();
    expect(await Promise.all(everyone.map(kindsOf))).toEqual([[], ['waiting'], [], []]);
    const [said] = await textsOf(follower);
    expect(said?.subject).toBe('Something waits on you');
    expect(said?.text).toContain(`/fast-followers/${reference}/countersign`);
    expect(said?.text).toContain('/notifications/choices');

    await must(STEPS.countersign(follower, reference));
    await raise();
    expect(await textsOf(follower)).toEqual([null]);
    expect(await Promise.all(everyone.map(kindsOf))).toEqual([[], ['waiting'], ['waiting'], ['waiting']]);

    await must(STEPS.startVetting(first, reference));
    await Promise.all([raise(), raise()]);
    await raise();
    expect(await Promise.all(everyone.map(kindsOf))).toEqual([[], ['waiting'], ['waiting'], ['waiting', 'waiting']]);
  });

  test('is told of several things in one mail, and comes with a role too', async () => {
    const officer = await addPerson('analyst');
    await raise();
    await must(STEPS.send(nominator, reference));
    await must(STEPS.countersign(follower, reference));
    await queryRows(sql`UPDATE role_grant SET role = 'vetting_officer' WHERE user_id = ${officer.userId}`);
    await choose(await addPerson('analyst'), []);
    await raise();
    const [said, ...more] = await textsOf(officer);
    expect(more).toEqual([]);
    expect(said?.subject).toMatch(/^[0-9]+ things wait on you$/);
    expect(said?.text).toContain(reference);
  });

  test('is not told to whom it was switched off, nor, once it is switched on, of what came before', async () => {
    const lead = await addPerson('trust_lead', 'RA9');
    await raise();
    await choose(lead, []);
    await must(STEPS.send(nominator, reference));
    await raise();
    await choose(lead, ['waiting']);
    await raise();
    await raise();
    expect(await kindsOf(lead)).toEqual([]);
    expect((await kindsOf(follower)).length).toBeGreaterThan(0);
    await must(STEPS.withdraw(nominator, reference));
    reference = await writeDraft(nominator, 'wirral', 'RA9');
    // Between the choice and the first look at it.
    await choose(lead, []);
    await choose(lead, ['waiting']);
    await must(STEPS.send(nominator, reference));
    await raise();
    expect(await kindsOf(lead)).toEqual(['waiting']);
    await choose(lead, ['digest']);
    expect(await textsOf(lead)).toEqual([null]);
  });
});

describe('records that people follow', () => {
  test('what others do to them between two looks is one mail, without what its reader did or has seen', async () => {
    const officer = await addPerson('programme_officer');
    await follow(officer, { table: 'fast_follower', id: reference });
    await raise();
    await choose(officer, ['followed']);
    await must(STEPS.send(nominator, reference));
    await must(STEPS.countersign(follower, reference));
    await Promise.all(Array.from({ length: 6 }, () => raise()));
    expect(await kindsOf(officer)).toEqual(['followed']);
    const [said] = await textsOf(officer);
    expect(said?.subject).toBe('2 changes to records that you follow');
    expect(said?.text).toContain(`/fast-followers/${reference}`);

    const { notices } = await listNotices(await readingAt(null, null, toReader(officer)), officer);
    await must(markRead(officer, { submission: randomUUID(), position: notices[0]?.position ?? 0 }));
    expect(await textsOf(officer)).toEqual([null]);

    const vetting = await addPerson('vetting_officer');
    await follow(vetting, { table: 'fast_follower', id: reference });
    await choose(vetting, ['followed']);
    await raise();
    await must(STEPS.startVetting(vetting, reference));
    await raise();
    expect([await kindsOf(officer), await kindsOf(vetting)]).toEqual([['followed', 'followed'], []]);
  });

  test('a pairing that is hidden is in no mail of who may not open it, though their rights were lost after it was queued', async () => {
    const [officer, stranger, leaver] = [await addPerson('programme_officer'), await addPerson('trust_lead', 'RM3'), await addPerson('trust_lead', 'RA9')];
    const pairing = { table: 'fast_follower', id: reference } as const;
    for (const record of [{ table: 'exemplar', id: 'wirral' }, { table: 'trust', id: 'RA9' }, { table: 'trust', id: 'RBL' }] as const) await follow(stranger, record);
    await follow(officer, pairing);
    await raise();
    for (const actor of [officer, stranger, leaver]) await choose(actor, ['waiting', 'followed', 'digest']);
    await must(STEPS.send(nominator, reference));
    await follow(leaver, pairing);
    await raise();
    await must(STEPS.countersign(follower, reference));
    await raise();
    expect([await kindsOf(officer), await kindsOf(leaver), await kindsOf(stranger)]).toEqual([['followed', 'followed'], ['waiting', 'followed'], []]);
    const tell = async (actor: Actor) => (await textsOf(actor)).map((said) => said?.text.includes(reference));
    expect([await tell(officer), await tell(leaver)]).toEqual([[true, true], [undefined, true]]);

    // The officer is an analyst from now on, the leaver nobody.
    await queryRows(sql`UPDATE role_grant SET role = 'analyst' WHERE user_id = ${officer.userId}`);
    await endRoles(leaver);
    await raise(8);
    for (const actor of [officer, stranger, leaver]) expect(JSON.stringify(await textsOf(actor))).not.toContain(reference);
    expect([await textsOf(leaver), await textsOf(officer)]).toEqual([[null, null], [null, null, null]]);
    expect(await textsOf(stranger)).toEqual([null]);
  });
});

test('who is forgotten, or holds no role any more, is not looked for', async () => {
  const [gone, leaver] = [await addPerson('trust_lead', 'RA9'), await addPerson('trust_lead', 'RA9')];
  await raise();
  expect(await forgetPerson(await addPerson('administrator'), { submission: randomUUID(), userId: gone.userId, reason: 'They asked for it' })).toMatchObject({ ok: true });
  await endRoles(leaver);
  await must(STEPS.send(nominator, reference));
  await raise();
  expect([await kindsOf(gone), await kindsOf(leaver)]).toEqual([[], []]);
});

test('the digest comes once a week, to whom it was on before it was due, and not where there is nothing to say', async () => {
  const [reader, idle] = [await addPerson('analyst'), await addPerson('analyst')];
  for (const actor of [reader, idle]) await choose(actor, ['digest']);
  await follow(reader, { table: 'trust', id: 'RA9' });
  await raise();
  expect([await kindsOf(reader), await kindsOf(idle)]).toEqual([[], []]);
  await must(STEPS.send(nominator, reference));
  await must(STEPS.countersign(follower, reference));
  await must(STEPS.startVetting(await addPerson('vetting_officer'), reference));
  const decider = await addPerson('vetting_officer');
  await must(STEPS.decide(decider, reference));
  await raise(16);
  await Promise.all([raise(16), raise(16)]);
  expect([await kindsOf(reader), await kindsOf(idle)]).toEqual([['digest'], ['digest']]);
  const [mail] = await mailsOf(reader);
  expect(mail?.key).toMatch(/^20[0-9]{2}-W[0-9]{2}$/);
  // It tells of a week that is still to come: nothing. Of the week of today: what was approved.
  expect([await textsOf(reader), await textsOf(idle)]).toEqual([[null], [null]]);
  const now = Date.now();
  const ofToday = mail && { ...mail, about: { from: new Date(now - 7 * DAY_MS).toISOString(), before: new Date(now + DAY_MS).toISOString() } };
  const said = ofToday && (await sayNow(reader, ofToday));
  expect(said?.subject).toMatch(/^Your week, /);
  expect(said?.text).toContain('/trusts/RA9');
  expect(said?.text).toContain('Nothing waits on you today.');
});
