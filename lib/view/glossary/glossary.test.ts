import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { PROGRAMME_TERMS } from './programme-terms';
import { REGISTER_TERMS } from './register-terms';

const ALL = [...PROGRAMME_TERMS, ...REGISTER_TERMS];

test('every term has an anchor of its own', () => {
  expect(new Set(ALL.map(({ slug }) => slug)).size).toBe(ALL.length);
  for (const { slug } of ALL) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test.each([
  ['programme', PROGRAMME_TERMS],
  ['register', REGISTER_TERMS],
])('terms of the %s stand in the order of the alphabet', (_which, terms) => {
  const words = terms.map(({ term }) => (term === '80/20 rule' ? 'Eighty' : term).toLowerCase());
  expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
});

test('every source named is one of the founding data', () => {
  const file = path.join(import.meta.dirname, '../../../prisma/data/sources.csv');
  const ids = new Set((parse(readFileSync(file), { columns: true }) as { id: string }[]).map(({ id }) => id));
  expect(ALL.flatMap(({ sourceIds }) => sourceIds ?? []).filter((id) => !ids.has(id))).toEqual([]);
});
