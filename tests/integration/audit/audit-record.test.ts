import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordAct } from '@/lib/audit/record-act';
import { forgetPerson } from '@/lib/commands/people/forget-person';
import { grantRole } from '@/lib/commands/people/grant-role';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { inTransaction } from '@/lib/db/transaction';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import type { Actor } from '@/lib/domain/people/actor';
import { writeAuditExport } from '@/lib/exports/audit-export';
import { ACTS_A_PAGE, listAuditActs } from '@/lib/queries/audit/list-audit-acts';
import { streamAuditActs } from '@/lib/queries/audit/stream-audit-acts';
import { type AuditFilter, THE_TRACKER } from '@/lib/schemas/audit/audit-query';
import { withConnection } from '@/tests/factories/connect';
import { addPerson } from '@/tests/factories/people';

process.env['AUTH_SECRET'] = 'a secret of this test, long enough to be one';

const EVERYTHING: AuditFilter = { person: null, type: null, record: null, from: null, to: null };
const TODAY = londonDateOf(new Date().toISOString());

let administrator: Actor;
let officer: Actor;

beforeAll(async () => {
  administrator = await addPerson('administrator');
  officer = await addPerson('programme_officer');
});

async function actsFor(actor: Actor, filter: Partial<AuditFilter> = {}) {
  const found = await listAuditActs(actor, { ...EVERYTHING, ...filter }, 1);
  if (found === null) throw new Error('They may not see the audit record.');
  return found;
}

const typesFor = async (actor: Actor, filter: Partial<AuditFilter> = {}) => [...new Set((await actsFor(actor, filter)).acts.map(({ type }) => type))].sort();

async function exportFor(actor: Actor, format: 'csv' | 'ndjson', filter: Partial<AuditFilter> = {}): Promise<string> {
  const acts = streamAuditActs(actor, { ...EVERYTHING, ...filter });
  if (acts === null) throw new Error('They may not see the audit record.');
  let text = '';
  for await (const piece of writeAuditExport(acts, format)) text += piece;
  return text;
}

describe('who sees it', () => {
  test.each([
    ['trust_lead', 'RM3'],
    ['analyst', null],
  ] as const)('not a %s', async (role, odsCode) => {
    const person = await addPerson(role, odsCode);
    expect(await listAuditActs(person, EVERYTHING, 1)).toBeNull();
    expect(streamAuditActs(person, EVERYTHING)).toBeNull();
  });

  test('administrators see what was done to people, those who run the programme do not', async () => {
    expect(await typesFor(administrator)).toContain('grant.given');
    for (const role of ['programme_officer', 'vetting_officer', 'finance_officer'] as const) {
      const person = await addPerson(role);
      expect(await typesFor(person)).toEqual(['founding.loaded']);
      expect((await actsFor(person)).people).toEqual([]);
      expect((await actsFor(person, { type: 'grant.given' })).total).toBe(0);
      expect(await exportFor(person, 'ndjson')).not.toContain('grant');
    }
  });

  test('those who run the programme see what is still hidden of it, administrators do not', async () => {
    const reference = `FF-${randomUUID()}`;
    await withConnection(async (client) => {
      await client.query(`INSERT INTO fast_follower (reference, exemplar_slug, public_from) SELECT $1, slug, NULL FROM exemplar ORDER BY slug LIMIT 1`, [reference]);
    });
    await inTransaction((tx) => recordAct(tx, { actor: { userId: officer.userId }, type: 'decision.recorded', subject: { table: 'fast_follower', id: reference }, details: {}, rows: {} }));
    for (const filter of [{}, { record: reference }, { record: `fast_follower/${reference}` }, { person: officer.userId }]) {
      expect((await actsFor(officer, filter)).acts.some(({ about }) => about.includes(`fast_follower/${reference}`))).toBe(true);
      expect((await actsFor(administrator, filter)).acts.some(({ about }) => about.includes(`fast_follower/${reference}`))).toBe(false);
    }
    expect((await actsFor(administrator, { record: reference })).total).toBe(0);
    expect((await actsFor(administrator)).people.map(({ userId }) => userId)).not.toContain(officer.userId);
    expect(await exportFor(administrator, 'csv')).not.toContain(reference);
    await queryRows(sql`UPDATE fast_follower SET public_from = now() WHERE reference = ${reference}`);
    expect((await actsFor(administrator, { record: reference })).total).toBe(1);
  });

  test('those who run the programme see the maturity of places, administrators do not', async () => {
    const [place] = await queryRows<{ id: string; code: string }>(sql`SELECT id, footprint_code AS code FROM place_maturity_assessment LIMIT 1`);
    const code = place?.code ?? 'E54000007';
    await inTransaction((tx) =>
      recordAct(tx, { actor: { userId: officer.userId }, type: 'maturity.recorded', subject: { table: 'footprint', id: code }, details: {}, rows: { place_maturity_assessment: [place?.id ?? 'any'] } }),
    );
    expect(await typesFor(officer)).toContain('maturity.recorded');
    expect(await typesFor(administrator)).not.toContain('maturity.recorded');
  });
});

describe('what is looked for', () => {
  test('by person, or what the tracker did itself', async () => {
    const [email, now] = [`${randomUUID()}@example.org`, TODAY];
    await grantRole(administrator, { email, name: 'Somebody New', role: 'analyst', odsCode: null, startsOn: now, endsOn: null });
    const { acts, people } = await actsFor(administrator, { person: administrator.userId });
    expect(acts.map(({ type }) => type)).toEqual(['grant.given', 'person.added']);
    expect(acts[0]).toMatchObject({ actorName: 'A Person', onPerson: { name: 'Somebody New' } });
    expect(people).toContainEqual({ userId: administrator.userId, name: 'A Person' });
    expect((await actsFor(administrator, { person: THE_TRACKER })).acts.every(({ actorName, isActorForgotten }) => actorName === null && !isActorForgotten)).toBe(true);
    expect((await actsFor(administrator, { person: 'nobody' })).total).toBe(0);
  });

  test('by kind, by record and by day in London', async () => {
    expect(await typesFor(administrator, { type: 'person.added' })).toEqual(['person.added']);
    const { userId } = await addPerson('analyst');
    expect(await typesFor(administrator, { record: `USER/${userId}` })).toEqual(['grant.given', 'person.added']);
    expect((await actsFor(administrator, { from: TODAY })).total).toBe((await actsFor(administrator)).total);
    expect((await actsFor(administrator, { to: TODAY })).total).toBe((await actsFor(administrator)).total);
    expect((await actsFor(administrator, { to: '2016-01-01' })).total).toBe(0);
    expect((await actsFor(administrator, { from: '2126-01-01' })).total).toBe(0);
  });

  test('a page at a time, the latest first, and none twice', async () => {
    await inTransaction(async (tx) => {
      for (let act = 0; act < ACTS_A_PAGE; act += 1) await recordAct(tx, { actor: { system: 'command line' }, type: 'backup_codes.made', subject: { table: 'user', id: administrator.userId }, details: {}, rows: {} });
    });
    const [first, second] = [await listAuditActs(administrator, EVERYTHING, 1), await listAuditActs(administrator, EVERYTHING, 2)];
    const positions = [...(first?.acts ?? []), ...(second?.acts ?? [])].map(({ position }) => position);
    expect(first?.acts).toHaveLength(ACTS_A_PAGE);
    expect(positions).toEqual([...positions].sort((a, b) => b - a));
    expect(new Set(positions).size).toBe(positions.length);
    expect((await listAuditActs(administrator, EVERYTHING, 999))?.acts).toEqual([]);
  });
});

describe('as a file', () => {
  test('holds the acts of the page, all of them, with their hashes', async () => {
    const { total } = await actsFor(administrator);
    const lines = (await exportFor(administrator, 'ndjson')).trimEnd().split('\n').map((line) => JSON.parse(line) as { position: number; hash: string; description: string });
    expect(lines).toHaveLength(total);
    const kept = await queryRows<{ position: number; hash: string }>(sql`SELECT position::int AS position, hash FROM audit_event`);
    const hashes = new Map(kept.map(({ position, hash }) => [position, hash]));
    for (const { position, hash, description } of lines) {
      expect(hash).toBe(hashes.get(position));
      expect(description).toMatch(/^[a-z]/);
    }
    const csv = await exportFor(administrator, 'csv', { type: 'founding.loaded' });
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv).toMatch(/^position,occurred_at,actor,type,description,person,about,details,previous_hash,hash\r\n1,/);
  });

  test('does not let what somebody wrote run as a formula', async () => {
    await inTransaction((tx) =>
      recordAct(tx, { actor: { userId: administrator.userId }, type: 'grant.revoked', subject: { table: 'role_grant', id: 'any' }, details: { role: 'analyst', odsCode: null, reason: '=1+1' }, rows: {} }),
    );
    const [, line = ''] = (await exportFor(administrator, 'csv', { type: 'grant.revoked' })).split('\r\n');
    expect(line).not.toMatch(/(^|,)"?[=+@-]/);
  });
});

test('a person who was forgotten has no name there, in page or file', async () => {
  const person = await addPerson('administrator');
  await queryRows(sql`UPDATE "user" SET name = 'Grace Forgotten' WHERE id = ${person.userId}`);
  await grantRole(person, { email: `${randomUUID()}@example.org`, name: 'Another', role: 'analyst', odsCode: null, startsOn: TODAY, endsOn: null });
  expect(JSON.stringify(await actsFor(administrator))).toContain('Grace Forgotten');
  await forgetPerson(administrator, { submission: randomUUID(), userId: person.userId, reason: 'Asked for it' });
  const { acts, people } = await actsFor(administrator, { person: person.userId });
  expect(acts[0]).toMatchObject({ type: 'grant.given', actorName: null, isActorForgotten: true });
  expect(people.map(({ userId }) => userId)).not.toContain(person.userId);
  expect((await actsFor(administrator, { type: 'person.forgotten' })).acts[0]).toMatchObject({ onPerson: { name: null } });
  expect(await exportFor(administrator, 'ndjson')).not.toContain('Grace Forgotten');
});
