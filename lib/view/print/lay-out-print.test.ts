import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutPrint, type PrintedSection, type PrintedSource } from './lay-out-print';

const source = (id: string): PrintedSource => ({ id, text: `${id}, a publisher, 2016, https://example.org/${id}` });
const section = (key: string, facts: readonly (readonly [string, readonly string[]])[], mayBeCut = true): PrintedSection => ({
  key,
  heading: key,
  mayBeCut,
  facts: facts.map(([text, sourceIds], index) => ({ key: `${key}-${index}`, when: '7 September 2016', text, sourceIds })),
});
const known = (...ids: readonly string[]) => new Map(ids.map((id) => [id, source(id)]));

test('sources are numbered in the order in which they are first rested on, equal ones alike', () => {
  const { notes, sections } = layOutPrint([section('a', [['x', ['one', 'two']], ['y', ['one']]]), section('b', [['z', ['three', 'two']]]), section('empty', [])], known('one', 'two', 'three'));
  expect(notes.map(({ number, source: { id } }) => [number, id])).toEqual([[1, 'one'], [2, 'two'], [3, 'three']]);
  expect(sections.map(({ key, cut }) => [key, cut])).toEqual([['a', 0], ['b', 0]]);
});

test('what is too much is cut from the end of the longest part, and counted; what may not be cut stays', () => {
  const long = section('events', Array.from({ length: 150 }, (_, index) => [`Event ${index}`, [`s${index}`]] as const));
  const fixed = section('money', Array.from({ length: 20 }, (_, index) => [`Entry ${index}`, ['s0']] as const), false);
  const { sections, notes } = layOutPrint([fixed, long], known(...Array.from({ length: 150 }, (_, index) => `s${index}`)));
  const [money, events] = sections;
  expect(money).toMatchObject({ cut: 0 });
  expect(events?.cut).toBeGreaterThan(50);
  expect((events?.facts.length ?? 0) + (events?.cut ?? 0)).toBe(150);
  expect(notes).toHaveLength(events?.facts.length ?? -1);
});

test('every fact is printed or counted as cut, and every printed fact finds its footnotes', () => {
  const facts = fc.array(fc.tuple(fc.string({ maxLength: 300 }), fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 3 })), { maxLength: 60 });
  fc.assert(
    fc.property(facts, facts, (first, second) => {
      const given = [section('first', first), section('second', second, false)];
      const { sections, notes } = layOutPrint(given, known('a', 'b', 'c', 'd', 'e'));
      for (const { key, facts: kept, cut } of sections) expect(kept.length + cut).toBe(given.find((one) => one.key === key)?.facts.length);
      const noted = notes.map(({ source: { id } }) => id);
      expect(new Set(noted).size).toBe(noted.length);
      expect([...new Set(sections.flatMap(({ facts: kept }) => kept.flatMap(({ sourceIds }) => sourceIds)))].sort()).toEqual(noted.toSorted());
    }),
    { seed: 20161130, numRuns: 200 },
  );
});
