import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type pg from 'pg';
import { inlineValues } from '@/lib/db/inline-values';
import { sql } from '@/lib/db/sql';
import { openConnection } from '@/tests/factories/connect';

let client: pg.Client;

beforeAll(async () => {
  client = await openConnection();
});

afterAll(() => client.end());

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom("'", "''", '\\', "\\'", "'; DROP TABLE trust; --", '$1', '$$', 'E\'\\\'', '"', '{a,b}', 'NULL', '')).map((text) => text.replaceAll('\0', ''));

test('values written into a statement are read as values that were bound', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.array(anyText, { maxLength: 4 }), fc.integer(), fc.boolean(), fc.boolean(), async (text, list, number, flag, isConforming) => {
      await client.query(`SET standard_conforming_strings = ${isConforming ? 'on' : 'off'}`);
      const statement = sql`SELECT ${text}::text AS text, ${list}::text[] AS list, 1 - ${number}::bigint AS number, ${flag}::boolean AS flag, ${null}::text AS nothing`;
      const { rows: inlined } = await client.query(inlineValues(statement));
      const { rows: bound } = await client.query(statement.text, [...statement.values]);
      expect(inlined).toEqual(bound);
    }),
    { seed: 20170309, numRuns: 200 },
  );
});

test('a value of another kind is refused', () => {
  expect(() => inlineValues(sql`SELECT ${1.5}`)).toThrow('is not written into a statement');
  expect(() => inlineValues(sql`SELECT ${new Date(0)}`)).toThrow('is not written into a statement');
});
