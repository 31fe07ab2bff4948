import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { addSource } from '@/lib/commands/recording/add-source';
import type { Actor } from '@/lib/domain/people/actor';
import { findSources, getSourceChoice } from '@/lib/queries/recording/find-sources';
import type { AddSourceInput } from '@/lib/schemas/recording/add-source';
import { makeActor } from '@/tests/factories/make-actor';

let officer: Actor;

beforeAll(async () => {
  officer = await makeActor('programme_officer');
});

function input(change: Partial<AddSourceInput> = {}): AddSourceInput {
  return { submission: randomUUID(), kind: 'board_paper', publisher: 'Salford Royal board', title: 'Digital exemplar progress report', publishedOn: { on: '2018-05-01', precision: 'month' }, url: 'https://example.org/board/2018-05.pdf', note: null, isNew: false, ...change };
}

describe('adding a source', () => {
  test('gives it a reference made of its name, by which it is found', async () => {
    const added = await addSource(officer, input());
    expect(added).toEqual({ ok: true, value: { id: 'salford-royal-board-2018-digital-exemplar-progress-report' } });
    expect(await getSourceChoice('salford-royal-board-2018-digital-exemplar-progress-report')).toMatchObject({ publishedOn: '2018-05-01', publishedPrecision: 'month' });
    expect((await findSources('progress SALFORD board')).map(({ id }) => id)).toEqual(['salford-royal-board-2018-digital-exemplar-progress-report']);
    expect((await findSources(''))[0]?.id).toBe('salford-royal-board-2018-digital-exemplar-progress-report');
    expect(await findSources('no-such-words-anywhere')).toEqual([]);
  });

  test.each([
    ['its address', { title: 'Something else', publisher: 'Another', url: 'http://www.example.org/board/2018-05.pdf#page=3' }],
    ['its publisher and nearly its title', { title: 'Digital exemplar: progress report', url: null }],
  ])('that is known by %s is suggested first, and added once it is said to be another', async (_by, change) => {
    const problem = await addSource(officer, input(change));
    expect(problem).toMatchObject({ ok: false, problem: { fields: { isNew: expect.stringMatching(/^(A source|\d+ sources) on record/) as unknown } } });
    expect(problem.ok ? [] : problem.problem.suggestions?.map(({ id }) => id)).toContain('salford-royal-board-2018-digital-exemplar-progress-report');
    expect(await addSource(officer, input({ ...change, isNew: true }))).toMatchObject({ ok: true });
  });

  test('is for programme officers only', async () => {
    for (const actor of [await makeActor('vetting_officer'), await makeActor('trust_lead', 'RM3')]) {
      expect(await addSource(actor, input({ isNew: true }))).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    }
  });

  test('sent twice is added once', async () => {
    const form = input({ title: 'Sent twice', url: null });
    expect(await addSource(officer, form)).toEqual(await addSource(officer, form));
    expect(await findSources('sent twice')).toHaveLength(1);
  });
});
