import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseNotices } from '@/lib/commands/notifications/choose-notices';
import { addGate } from '@/lib/commands/recording/add-gate';
import { recordDecision } from '@/lib/commands/recording/record-decision';
import { retract } from '@/lib/commands/recording/retract';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { inTransaction } from '@/lib/db/transaction';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import { workingDaysUntil } from '@/lib/domain/notification/working-days';
import type { Actor } from '@/lib/domain/people/actor';
import { MAIL_COMPOSERS } from '@/lib/mail/compose/composers';
import type { MailComposer } from '@/lib/mail/compose/mail-composer';
import { deliverMail, type DeliveryRound } from '@/lib/mail/deliver-mail';
import { openTransport } from '@/lib/mail/open-transport';
import { takeMail } from '@/lib/mail/outbox';
import { queueMail } from '@/lib/mail/queue-mail';
import { raiseGateNotices } from '@/lib/mail/raise/raise-gate-notices';
import { listMailOfEveryone, listOwnMail } from '@/lib/queries/mail/list-mail';
import { MailServer, type TakenByServer } from '@/tests/factories/mail-server';
import { makeActor } from '@/tests/factories/make-actor';
import { must } from '@/tests/factories/nominate';
import { recordingForm } from '@/tests/factories/recording-form';

let server: MailServer;

beforeAll(async () => {
  server = await MailServer.start();
});

afterAll(async () => {
  await server.remove();
});

beforeEach(async () => {
  await queryRows(sql`DELETE FROM outgoing_mail`);
});

const say: MailComposer = ({ key }) => Promise.resolve({ subject: `About ${key}`, text: 'Something to read.' });

async function deliver(composers: Parameters<typeof deliverMail>[0]['composers'] = { waiting: say }): Promise<DeliveryRound> {
  const transport = openTransport(server.url);
  try {
    return await deliverMail({ transport, composers, from: 'tracker@example.org', signal: new AbortController().signal });
  } finally {
    transport.close();
  }
}

const queue = (userId: string, key: string) => inTransaction((tx) => queueMail(tx, { userId, kind: 'waiting', key, about: {} }));

type Row = { id: string; state: string; attempts: number; last_answer: string | null; is_leased: boolean };

async function rowOf(key: string): Promise<Row> {
  const [row] = await queryRows<Row>(sql`
    SELECT id, state::text AS state, attempts, last_answer, lease_until IS NOT NULL AS is_leased FROM outgoing_mail WHERE key = ${key}`);
  if (row === undefined) throw new Error(`No mail ${key} is queued.`);
  return row;
}

/** The present instant by the clock of the outbox, kept as it keeps instants. */
async function presentInstant(): Promise<string> {
  const [row] = await queryRows<{ now: string }>(sql`SELECT clock_timestamp()::timestamptz(3) AS now`);
  return row?.now ?? '';
}

const sentTo = ({ email }: Actor): TakenByServer[] => server.taken().filter(({ to }) => to.includes(email));

async function withAddress(email: string): Promise<Actor> {
  const person = await makeActor('analyst');
  await queryRows(sql`UPDATE "user" SET email = ${email} WHERE id = ${person.userId}`);
  return { ...person, email };
}

describe('the outbox', () => {
  test('sends what is queued once, as one plain mail to one person, and keeps the answer', async () => {
    const person = await makeActor('analyst');
    expect([await queue(person.userId, 'a'), await queue(person.userId, 'a')]).toEqual([true, false]);
    expect(await deliver()).toEqual({ sent: 1, notNeeded: 0, putOff: 0, givenUp: 0, serverFault: null });
    expect(await queue(person.userId, 'a')).toBe(false);
    expect(await deliver()).toMatchObject({ sent: 0 });
    const { id, ...row } = await rowOf('a');
    expect(row).toMatchObject({ state: 'sent', attempts: 1, last_answer: '250 taken', is_leased: false });
    const [mail, ...others] = sentTo(person);
    expect(others).toEqual([]);
    expect(mail?.to).toEqual([person.email]);
    expect(mail?.source).toMatch(new RegExp(`^Message-ID: <${id}@example\\.org>\r?$`, 'm'));
    expect(mail?.source).toMatch(/^From: GDE programme tracker <tracker@example\.org>\r?$/m);
    expect(mail?.source).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(mail?.source).toMatch(/^Content-Type: text\/plain; charset=utf-8\r?$/m);
    expect(mail?.source).toContain('Something to read.');
  });

  test('lets no text become a header, and no name a second recipient', async () => {
    const person = await makeActor('analyst');
    await queryRows(sql`UPDATE "user" SET name = ${'Ada, <eve@example.org>\r\nBcc: eve@example.org'} WHERE id = ${person.userId}`);
    await queue(person.userId, 'b');
    expect(await deliver({ waiting: () => Promise.resolve({ subject: 'Hello\r\nBcc: eve@example.org\r\n\r\nBody', text: '.\r\nRCPT TO:<eve@example.org>' }) })).toMatchObject({ sent: 1 });
    const [mail] = sentTo(person);
    expect(mail?.to).toEqual([person.email]);
    const headers = mail?.source.split(/\r?\n\r?\n/)[0] ?? '';
    expect(headers).not.toMatch(/^Bcc:/im);
    expect(headers).toContain('Subject: Hello Bcc: eve@example.org Body');
  });

  test('gives up what the server refuses, and says what it answered', async () => {
    const person = await withAddress('unknown@example.org');
    await queue(person.userId, 'c');
    expect(await deliver()).toMatchObject({ givenUp: 1, serverFault: null });
    expect(await rowOf('c')).toMatchObject({ state: 'given_up', attempts: 1, last_answer: '550 5.1.1 No such mailbox', is_leased: false });
  });

  test('gives up an address that is none, or two, without asking a server', async () => {
    const person = await withAddress('a@example.org, b@example.org');
    await queue(person.userId, 'd');
    expect(await deliver()).toMatchObject({ givenUp: 1 });
    expect(await rowOf('d')).toMatchObject({ state: 'given_up', attempts: 0 });
  });

  test('waits with what is put off, longer each time, and gives it up after five days', async () => {
    const person = await withAddress('busy@example.org');
    await queue(person.userId, 'e');
    for (const [attempts, waitS] of [[1, 60], [2, 240]] as const) {
      const before = await presentInstant();
      expect(await deliver()).toMatchObject({ putOff: 1, serverFault: null });
      expect(await rowOf('e')).toMatchObject({ state: 'queued', attempts, last_answer: '451 4.7.1 Try again later', is_leased: false });
      const [wait] = await queryRows(sql`
        SELECT next_attempt_at - ${waitS}::int * interval '1 second' BETWEEN ${before}::timestamptz AND clock_timestamp()::timestamptz(3) AS is_as_long FROM outgoing_mail`);
      expect(wait).toEqual({ is_as_long: true });
      expect(await deliver()).toMatchObject({ putOff: 0 });
      await queryRows(sql`UPDATE outgoing_mail SET next_attempt_at = clock_timestamp()`);
    }
    await queryRows(sql`UPDATE outgoing_mail SET queued_at = clock_timestamp() - interval '121 hours'`);
    expect(await deliver()).toMatchObject({ givenUp: 1 });
    expect(await rowOf('e')).toMatchObject({ state: 'given_up', attempts: 3 });
  });

  test('sends nothing that its reader is not to be told any more, and nothing to whom was forgotten', async () => {
    const [person, forgotten] = [await makeActor('analyst'), await makeActor('analyst')];
    await queue(person.userId, 'f');
    await queue(forgotten.userId, 'g');
    await queryRows(sql`UPDATE "user" SET anonymised_at = clock_timestamp() WHERE id = ${forgotten.userId}`);
    expect(await deliver({ waiting: ({ key }, actor, reading) => (key === 'f' ? Promise.resolve(null) : say({ id: '', kind: 'waiting', key, about: {}, queuedAt: '' }, actor, reading)) })).toMatchObject({ sent: 0, notNeeded: 2 });
    expect([await rowOf('f'), await rowOf('g')]).toMatchObject([{ state: 'not_needed', attempts: 0 }, { state: 'not_needed', attempts: 0 }]);
  });

  test('composes for the rights that somebody holds then, and for none that need an app they have not', async () => {
    const lead = await makeActor('trust_lead', 'RM3');
    const seen: Actor[] = [];
    const look: MailComposer = (_, actor, reading) => {
      seen.push(actor);
      expect(reading.reader.trustOdsCodes).toEqual(actor.roles.map(({ odsCode }) => odsCode));
      return Promise.resolve(null);
    };
    await queue(lead.userId, 'h');
    await deliver({ waiting: look });
    await queryRows(sql`INSERT INTO second_factor_rule (role, required_by_user_id) VALUES ('trust_lead', ${lead.userId})`);
    await queue(lead.userId, 'i');
    await deliver({ waiting: look });
    await queryRows(sql`DELETE FROM second_factor_rule`);
    await queryRows(sql`UPDATE role_grant SET revoked_at = clock_timestamp() WHERE user_id = ${lead.userId}`);
    await queue(lead.userId, 'j');
    await deliver({ waiting: look });
    expect(seen.map(({ roles }) => roles.length)).toEqual([1, 0, 0]);
  });

  test('keeps what could not be composed, and says so in the log', async () => {
    const person = await makeActor('analyst');
    await queue(person.userId, 'k');
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await deliver({ waiting: () => Promise.reject(new Error('spoilt')) })).toMatchObject({ putOff: 1, sent: 0 });
    expect(said.mock.calls.join()).toContain('"event":"mail not composed"');
    said.mockRestore();
    expect(await rowOf('k')).toMatchObject({ state: 'queued', attempts: 0, last_answer: 'It could not be composed', is_leased: false });
  });

  test('lets a kind that this version cannot compose wait', async () => {
    const person = await makeActor('analyst');
    await queue(person.userId, 'l');
    expect(await deliver({ digest: say })).toEqual({ sent: 0, notNeeded: 0, putOff: 0, givenUp: 0, serverFault: null });
    expect(await rowOf('l')).toMatchObject({ state: 'queued', is_leased: false });
  });

  test('is sent when it is due, though its instant was rounded to a millisecond that is still to come', async () => {
    const person = await makeActor('analyst');
    await queue(person.userId, 'p');
    const taken: (string | undefined)[] = [];
    for (let times = 0; times < 50; times += 1) {
      await queryRows(sql`
        DO $$ BEGIN
          WHILE extract(microseconds FROM clock_timestamp())::int % 1000 NOT BETWEEN 500 AND 550 LOOP END LOOP;
          UPDATE outgoing_mail SET lease_until = NULL, next_attempt_at = clock_timestamp();
        END $$`);
      taken.push((await takeMail(['waiting'], 60_000, 60_000))?.key);
    }
    expect(taken).toEqual(Array.from({ length: 50 }, () => 'p'));
  });

  test('is shared by processes that send at the same time', async () => {
    const person = await makeActor('analyst');
    await inTransaction(async (tx) => {
      for (let n = 0; n < 60; n += 1) await queueMail(tx, { userId: person.userId, kind: 'waiting', key: `shared ${n}`, about: {} });
    });
    const rounds = await Promise.all([deliver(), deliver(), deliver()]);
    expect(rounds.reduce((sum, { sent }) => sum + sent, 0)).toBe(60);
    expect(sentTo(person)).toHaveLength(60);
    expect(new Set(sentTo(person).map(({ messageId }) => messageId)).size).toBe(60);
  });
});

describe('gates that fall due', () => {
  const EXEMPLAR = { table: 'exemplar', id: 'salford-royal' } as const;
  const later = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  /** The day that so many working days from now is. */
  function inWorkingDays(count: number): string {
    const today = londonDateOf(new Date().toISOString());
    const day = Array.from({ length: 60 }, (_, days) => later(days)).find((candidate) => workingDaysUntil(today, candidate) === count);
    if (day === undefined) throw new Error(`No day is ${count} working days from now.`);
    return day;
  }

  async function openGate(officer: Actor, title: string, dueOn: string): Promise<string> {
    const form = await recordingForm(EXEMPLAR, '1 June 2017');
    const { id } = await must(addGate(officer, { table: 'exemplar', id: EXEMPLAR.id }, { ...form, recordKey: EXEMPLAR.id, title, owner: 'programme', ownerName: null, dueOn: { on: dueOn, precision: 'day' } }));
    return id;
  }

  const told = async ({ userId }: Actor) => (await queryRows<{ key: string }>(sql`SELECT key FROM outgoing_mail WHERE user_id = ${userId} ORDER BY key`)).map(({ key }) => key);

  test('are told once, of each day that they are due on, to those whose work they are', async () => {
    const [officer, analyst] = [await makeActor('programme_officer'), await makeActor('analyst')];
    const [soon, moved] = [inWorkingDays(3), inWorkingDays(4)];
    const id = await openGate(officer, 'A plan for its theatres', soon);
    await openGate(officer, 'A plan for its kitchens', inWorkingDays(6));
    expect((await Promise.all([raiseGateNotices(), raiseGateNotices()])).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    await raiseGateNotices();
    expect(await told(officer)).toEqual([`${id} ${soon}`]);
    expect(await told(analyst)).toEqual([]);

    expect(await deliver(MAIL_COMPOSERS)).toMatchObject({ putOff: 0, givenUp: 0 });
    const [mail] = sentTo(officer);
    expect(mail?.source).toMatch(/^Subject: An approval falls due on /m);
    expect(mail?.source).toContain('A plan for its theatres');
    expect(mail?.source).not.toContain('kitchens');

    // Put off: the gate is retracted, and asked again for another day.
    await must(retract(officer, { submission: randomUUID(), version: (await recordingForm(EXEMPLAR, '2018')).version, recordKind: 'exemplar', recordKey: EXEMPLAR.id, eventTable: 'gate', eventId: id, reason: 'It is due later' }));
    const again = await openGate(officer, 'A plan for its theatres', moved);
    await raiseGateNotices();
    expect(await told(officer)).toEqual([`${again} ${moved}`, `${id} ${soon}`].sort());

    // Decided before it was sent: nobody needs to be told.
    await must(recordDecision(officer, { ...(await recordingForm(EXEMPLAR, '1 May 2018')), slug: EXEMPLAR.id, gateId: again, outcome: 'met' }));
    await deliver(MAIL_COMPOSERS);
    expect(await rowOf(`${again} ${moved}`)).toMatchObject({ state: 'not_needed' });
    expect(sentTo(officer)).toHaveLength(1);
    await raiseGateNotices();
    expect(await told(officer)).toHaveLength(2);
  });

  test('are told as early as somebody chose, and not to those who chose otherwise, be it after it was queued', async () => {
    const [early, not, late] = [await makeActor('programme_officer'), await makeActor('programme_officer'), await makeActor('programme_officer')];
    const choose = (person: Actor, isTold: boolean) => must(chooseNotices(person, { submission: randomUUID(), mail: isTold ? ['gate'] : [], gateDays: 8 }));
    await choose(early, true);
    await choose(not, false);
    await choose(late, true);
    const due = inWorkingDays(8);
    const id = await openGate(early, 'A plan for its gardens', due);
    await raiseGateNotices();
    expect([await told(early), await told(not), await told(late)].map((keys) => keys.includes(`${id} ${due}`))).toEqual([true, false, true]);
    await choose(late, false);
    await deliver(MAIL_COMPOSERS);
    expect(sentTo(early).some(({ source }) => source.includes('gardens'))).toBe(true);
    expect(sentTo(late)).toEqual([]);
  });

  test('are not told to somebody who lost the role before the mail was sent', async () => {
    const officer = await makeActor('programme_officer');
    const due = inWorkingDays(2);
    const id = await openGate(officer, 'A plan for its wards', due);
    await raiseGateNotices();
    await queryRows(sql`UPDATE role_grant SET revoked_at = clock_timestamp() WHERE user_id = ${officer.userId}`);
    await deliver(MAIL_COMPOSERS);
    expect(sentTo(officer)).toEqual([]);
    const [row] = await queryRows(sql`SELECT state::text AS state FROM outgoing_mail WHERE user_id = ${officer.userId} AND key = ${`${id} ${due}`}`);
    expect(row).toEqual({ state: 'not_needed' });
  });
});

describe('the log', () => {
  test('shows what waits first and why, and what became of the rest; each person their own, and staff all', async () => {
    const [staff, analyst, other] = [await makeActor('finance_officer'), await makeActor('analyst'), await withAddress('busy.too@example.org')];
    await queue(analyst.userId, 'm');
    await deliver();
    await queue(analyst.userId, 'n');
    await queryRows(sql`UPDATE outgoing_mail SET attempts = 1, last_answer = '451 later', queued_at = clock_timestamp() - interval '1 minute' WHERE key = 'n'`);
    await queue(other.userId, 'o');
    const all = await listMailOfEveryone(staff, 1);
    expect(all).toMatchObject({ waitingTotal: 2, doneTotal: 1, waiting: [{ personName: 'A analyst', attempts: 1, lastAnswer: '451 later', isBeingSent: false }, { attempts: 0, lastAnswer: null }], done: [{ state: 'sent', lastAnswer: '250 taken' }] });
    expect(await listOwnMail(analyst, 1)).toMatchObject({ waitingTotal: 1, doneTotal: 1 });
    expect(await listOwnMail(staff, 1)).toEqual({ waiting: [], waitingTotal: 0, done: [], doneTotal: 0 });
    expect(await listMailOfEveryone(analyst, 1)).toBeNull();
    expect(await listMailOfEveryone(staff, 2)).toMatchObject({ done: [], doneTotal: 1 });
    expect(JSON.stringify(all)).not.toMatch(/About|Something to read/);
  });
});
