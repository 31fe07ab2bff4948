import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordAct } from '@/lib/audit/record-act';
import type { Reader } from '@/lib/auth/reader';
import { ANYONE } from '@/lib/auth/reader';
import { addSource } from '@/lib/commands/recording/add-source';
import { sql } from '@/lib/db/sql';
import { inTransaction } from '@/lib/db/transaction';
import { listActsAbout } from '@/lib/queries/audit/list-acts-about';
import { makeActor } from '@/tests/factories/make-actor';
import { readingAt } from '@/tests/factories/reading-at';

const REFERENCE = `FF-hidden-${randomUUID().slice(0, 8)}`;
const STAFF: Reader = { trustOdsCodes: [], isProgrammeStaff: true };
const PARTY: Reader = { trustOdsCodes: ['RM3'], isProgrammeStaff: false };
const OTHER: Reader = { trustOdsCodes: ['RBL'], isProgrammeStaff: false };

beforeAll(async () => {
  const { userId } = await makeActor('trust_lead', 'RM3');
  await inTransaction(async (tx) => {
    await tx.rows(sql`INSERT INTO fast_follower (reference, exemplar_slug) VALUES (${REFERENCE}, 'salford-royal')`);
    await recordAct(tx, {
      actor: { userId },
      type: 'source.added',
      subject: { table: 'fast_follower', id: REFERENCE },
      about: [{ table: 'exemplar', id: 'salford-royal' }, { table: 'trust', id: 'RA9' }],
      details: { title: 'Of a pairing that is not public' },
      rows: { fast_follower: [REFERENCE] },
    });
  });
});

async function told(reader: Reader, table: 'exemplar' | 'trust' | 'fast_follower', id: string): Promise<number> {
  return (await listActsAbout(await readingAt(null, null, reader), { table, id })).length;
}

describe('the history of a record', () => {
  test.each([
    ['a stranger', ANYONE, 0],
    ['a lead of another trust', OTHER, 0],
    ['a lead of the exemplar', PARTY, 1],
    ['programme staff', STAFF, 1],
  ] as const)('tells %s of an act about a hidden pairing only where they may see the pairing', async (_who, reader, count) => {
    expect(await told(reader, 'exemplar', 'salford-royal')).toBe(count);
    expect(await told(reader, 'trust', 'RA9')).toBe(count);
    expect(await told(reader, 'fast_follower', REFERENCE)).toBe(count);
  });

  test('is as known at the clock, and names people to those who take part only', async () => {
    const officer = await makeActor('programme_officer');
    const before = new Date(Date.now() - 1_000).toISOString();
    const added = await addSource(officer, { submission: randomUUID(), kind: 'register', publisher: 'Nobody else', title: 'A register of its own', publishedOn: null, url: null, note: null, isNew: true });
    const record = { table: 'source', id: added.ok ? added.value.id : '' } as const;
    expect(await listActsAbout(await readingAt(null, before), record)).toEqual([]);
    expect(await listActsAbout(await readingAt(null), record)).toMatchObject([{ actorName: null, actorKind: 'a person of the programme' }]);
    expect(await listActsAbout(await readingAt(null, null, OTHER), record)).toMatchObject([{ actorName: 'A programme officer', actorKind: null }]);
  });
});
