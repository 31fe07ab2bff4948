import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestWords } from './nearest-words';
import { rankHits } from './rank-hits';
import { searchWords } from './search-words';

test.each([
  ["Alder Hey Children's NHS Foundation Trust", ['alder', 'hey', 'childrens', 'nhs', 'foundation', 'trust']],
  ['Guy’s & St Thomas’', ['guys', 'and', 'st', 'thomas']],
  ['  RM3/FF-pennine_salford ', ['rm3', 'ff', 'pennine', 'salford']],
  ['Zürich ﬁle', ['zurich', 'file']],
  ['—!?', []],
])('the words of %j', (text, words) => expect(searchWords(text)).toEqual(words));

test('words are words of themselves', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => searchWords(searchWords(text).join(' ')).join(' ') === searchWords(text).join(' ')), { numRuns: 200 });
});

const VOCABULARY = ['cerner', 'imperial', 'london', 'royal', 'salford', 'stafford', 'trust'];

test.each([
  ['slaford', ['salford'], 'two letters that changed places'],
  ['salfrd', ['salford'], 'a missing letter'],
  ['imperrial', ['imperial'], 'a letter too many'],
  ['cermer', ['cerner'], 'a wrong letter'],
  ['lodnno', ['london'], 'two mistakes in a longer word'],
  ['ryoal', ['royal'], 'one mistake in a short word'],
  ['ryola', [], 'two mistakes in a short word'],
  ['rm3', [], 'a short word, which may be a code'],
  ['atlantis', [], 'a word like no other'],
])('%s is taken for %j: %s', (word, nearest) => expect(nearestWords(word, VOCABULARY)).toEqual(nearest));

test('every word is nearest to itself', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 1, maxLength: 30 });
  fc.assert(fc.property(words, (vocabulary) => vocabulary.every((word) => nearestWords(word, [...new Set(vocabulary)])[0] === word)));
});

test('the best comes first: code, name, beginning, whole words, beginnings of words, the rest', () => {
  const hits = ['Salfordshire', 'Royal Salford', 'Found by its alias', 'Salford Royal', 'Salford'].map((name) => ({ key: `key of ${name}`, name }));
  expect(rankHits('salford', [['salford']], [...hits, { key: 'SALFORD', name: 'Zebra' }]).map(({ name }) => name)).toEqual(['Zebra', 'Salford', 'Salford Royal', 'Salfordshire', 'Royal Salford', 'Found by its alias']);
});

test('of two alike, the order is that of their names, then of their keys', () => {
  const hits = [{ key: 'b', name: 'Royal B' }, { key: 'c', name: 'Royal A' }, { key: 'a', name: 'Royal B' }];
  expect(rankHits('royal', [['royal']], hits).map(({ key }) => key)).toEqual(['c', 'a', 'b']);
});
