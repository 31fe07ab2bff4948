import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { forgetPerson } from '@/lib/commands/people/forget-person';
import { deleteView } from '@/lib/commands/saved-views/delete-view';
import { renameView } from '@/lib/commands/saved-views/rename-view';
import { saveView } from '@/lib/commands/saved-views/save-view';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { SAVED_VIEWS_MAX } from '@/lib/domain/saved-view/view-paths';
import { getOwnView, listOwnViews } from '@/lib/queries/saved-views/list-views';
import { addPerson } from '@/tests/factories/people';

const LONDON = { path: '/trusts', query: 'region=london&asAt=2016-11-30' } as const;

const save = (actor: Actor, name: string, submission: string = randomUUID()) => saveView(actor, { submission, name, address: LONDON });

async function viewOf(actor: Actor, name: string): Promise<string> {
  const found = (await listOwnViews(actor)).find((view) => view.name === name);
  if (found === undefined) throw new Error(`${actor.name} has no view ${name}.`);
  return found.id;
}

test('views are kept by name, in the order of their names, as they were saved', async () => {
  const analyst = await addPerson('analyst');
  for (const name of ['royal', 'Mental health', 'acute']) expect(await save(analyst, name)).toEqual({ ok: true, value: null });
  expect((await listOwnViews(analyst)).map(({ name, path, query }) => [name, path, query])).toEqual(['acute', 'Mental health', 'royal'].map((name) => [name, LONDON.path, LONDON.query]));
});

test('one form sent twice saves one view, and a name is given once', async () => {
  const lead = await addPerson('trust_lead', 'RM3');
  const submission = randomUUID();
  expect([await save(lead, 'mine', submission), await save(lead, 'mine', submission)]).toEqual([{ ok: true, value: null }, { ok: true, value: null }]);
  expect(await save(lead, 'mine')).toMatchObject({ ok: false, problem: { kind: 'invalid', fields: { name: expect.stringContaining('Choose another name') } } });
  expect(await save(await addPerson('trust_lead', 'RBL'), 'mine')).toEqual({ ok: true, value: null });
  expect(await listOwnViews(lead)).toHaveLength(1);
});

test("another person's view is not there: not to read, to rename, to delete", async () => {
  const [owner, other] = [await addPerson('analyst'), await addPerson('administrator')];
  await save(owner, 'secret');
  const viewId = await viewOf(owner, 'secret');
  expect(await getOwnView(other, viewId)).toBeNull();
  for (const answer of [await renameView(other, { submission: randomUUID(), viewId, name: 'theirs' }), await deleteView(other, { submission: randomUUID(), viewId })]) {
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'not found' } });
  }
  expect((await getOwnView(owner, viewId))?.name).toBe('secret');
});

test('a view takes another name, its own again too, and goes when it is deleted', async () => {
  const owner = await addPerson('analyst');
  await save(owner, 'one');
  await save(owner, 'two');
  const viewId = await viewOf(owner, 'one');
  const rename = (name: string) => renameView(owner, { submission: randomUUID(), viewId, name });
  expect(await rename('two')).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
  expect(await rename('one')).toEqual({ ok: true, value: null });
  expect(await rename('three')).toEqual({ ok: true, value: null });
  expect(await deleteView(owner, { submission: randomUUID(), viewId })).toEqual({ ok: true, value: null });
  expect((await listOwnViews(owner)).map(({ name }) => name)).toEqual(['two']);
});

test('a person keeps so many views and no more; a person who is forgotten keeps none', async () => {
  const owner = await addPerson('analyst');
  await queryRows(sql`INSERT INTO saved_view (id, user_id, name, path, query) SELECT 'made-' || n, ${owner.userId}, 'View ' || n, '/trusts', '' FROM generate_series(1, ${SAVED_VIEWS_MAX}::int) n`);
  expect(await save(owner, 'one too many')).toMatchObject({ ok: false, problem: { kind: 'invalid', message: expect.stringContaining('Delete one first') } });
  const administrator = await addPerson('administrator');
  expect(await forgetPerson(administrator, { submission: randomUUID(), userId: owner.userId, reason: 'They asked for it' })).toMatchObject({ ok: true });
  expect(await listOwnViews(owner)).toEqual([]);
});
