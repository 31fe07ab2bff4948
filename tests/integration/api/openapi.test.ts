import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { GET as getNowhere } from '@/app/api/v1/[...path]/route';
import { GET } from '@/app/api/v1/openapi.json/route';
import { apiParameterNames } from '@/lib/api/api-params';
import { PROBLEMS } from '@/lib/api/problem';
import { TABLE_NAMES } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { apiAddress, askApi } from '@/tests/factories/ask-api';
import { withConnection } from '@/tests/factories/connect';
import { Random } from '@/tests/factories/random';
import { seedOfRun } from '@/tests/setup/how-many';
import { enrichRegister } from '../tables/enrich-register';

process.env['AUTH_SECRET'] = 'a secret of this test, long enough to be one';
process.env['API_REQUESTS_ANONYMOUS'] = '1000000';

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];
type Parameter = { name: string; in: string; schema: object; example?: unknown };
type Operation = { parameters: Parameter[]; responses: Record<string, { $ref?: string; headers?: Record<string, unknown>; content?: Record<string, { schema: object }> }> };
type Described = {
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, object>; responses: Record<string, { content: Record<string, { example: { status: number } }> }> };
};

let text: string;
let described: Described;

beforeAll(async () => {
  await withConnection((client) => enrichRegister(client, new Random(seedOfRun())));
  const answer = await GET(new Request('http://localhost:3000/api/v1/openapi.json'), {});
  text = await answer.text();
  described = JSON.parse(text) as Described;
}, 120_000);

/** What a part of the description accepts, by a reader of JSON Schema. */
function schemaOf(part: object): z.ZodType {
  return z.fromJSONSchema({ ...part, $defs: described.components.schemas } as JsonSchema);
}

function componentOf(name: string): z.ZodType {
  return schemaOf(described.components.schemas[name] ?? { not: {} });
}

const wordOf = (table: string) => table.replaceAll(/(^|-)(\w)/g, (_whole, _dash, letter: string) => letter.toUpperCase());

test('it is OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(text);
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(JSON.parse(text)).toMatchObject({ openapi: '3.1.0', servers: [{ url: 'http://localhost:3000' }] });
});

test('it is sent again only when it changed', async () => {
  const first = await GET(new Request('http://localhost:3000/api/v1/openapi.json'), {});
  const tag = first.headers.get('ETag') ?? '';
  expect((await GET(new Request('http://localhost:3000/api/v1/openapi.json', { headers: { 'If-None-Match': tag } }), {})).status).toBe(304);
});

test('it has every table, with the parameters that the table takes, and no other path', () => {
  expect(Object.keys(described.paths)).toEqual(TABLE_NAMES.map((name) => `/api/v1/${name}`));
  for (const name of TABLE_NAMES) {
    expect(described.paths[`/api/v1/${name}`]?.get.parameters.map((parameter) => parameter.name).sort()).toEqual(apiParameterNames(TABLE_DEFINITIONS[name]).sort());
  }
});

describe.each(TABLE_NAMES)('%s', (table) => {
  const operation = () => described.paths[`/api/v1/${table}`]?.get ?? { parameters: [], responses: {} };

  test('rows and what is said of them are as described, and every header that comes is described', async () => {
    const [row, meta] = [componentOf(`${wordOf(table)}Row`), componentOf(`${wordOf(table)}Meta`)];
    for (const params of [{ limit: 1000, count: 'true' }, { asAt: '2016-11-30', limit: 3 }, { asAt: '2010-01-01' }]) {
      const answer = await askApi(apiAddress(table, params));
      const page = (await answer.json()) as { meta: unknown; rows: unknown[] };
      expect(meta.safeParse(page.meta).error?.issues ?? []).toEqual([]);
      for (const one of page.rows) expect(row.safeParse(one).error?.issues ?? []).toEqual([]);
      const known = new Set(Object.keys(operation().responses['200']?.headers ?? {}).map((name) => name.toLowerCase()));
      const own = [...answer.headers.keys()].filter((name) => /^(gde-|ratelimit|etag|link)/.test(name));
      expect(own.filter((name) => !known.has(name))).toEqual([]);
    }
  });

  test('a row that is not one is told from one that is', async () => {
    const row = componentOf(`${wordOf(table)}Row`);
    const { rows } = (await (await askApi(apiAddress(table, { limit: 1 }))).json()) as { rows: Record<string, unknown>[] };
    const [first = {}] = rows;
    const [column = ''] = Object.keys(first);
    expect(row.safeParse(first).success).toBe(true);
    expect(row.safeParse({ ...first, [column]: { no: 'text' } }).success).toBe(false);
    expect(row.safeParse({ ...first, more: 1 }).success).toBe(false);
    expect(row.safeParse(Object.fromEntries(Object.entries(first).slice(1))).success).toBe(false);
  });

  test('every example of a parameter, and every word that it may be, is answered', async () => {
    for (const { name, schema, example } of operation().parameters) {
      const { enum: ofOne = [], items } = schema as { enum?: unknown[]; items?: { enum?: unknown[] } };
      const words = name === 'sort' ? [] : [...ofOne, ...(items?.enum ?? [])];
      for (const value of [...(example === undefined ? [] : [example].flat()), ...words]) {
        const { status, headers } = await askApi(apiAddress(table, { [name]: String(value), ...(name === 'limit' ? {} : { limit: 1 }) }));
        expect([name, value, status, headers.get('Content-Type')]).toEqual([name, value, 200, 'application/json; charset=utf-8']);
      }
    }
  });

  test('every media type described is given, and each status that an error has is described', async () => {
    for (const mediaType of Object.keys(operation().responses['200']?.content ?? {})) {
      expect((await askApi(apiAddress(table, { limit: 1 }), { Accept: mediaType })).headers.get('Content-Type')).toContain(mediaType);
    }
    expect(Object.keys(operation().responses).sort()).toEqual(['200', '304', ...new Set(Object.values(PROBLEMS).map(({ status }) => String(status)))].sort());
  });
});

test('problems are as described', async () => {
  const problem = componentOf('Problem');
  const answers = [await askApi('/api/v1/exemplars?limit=0&region=x'), await askApi('/api/v1/atlantis'), await askApi('/api/v1/trusts', { Accept: 'image/png' }), await getNowhere(new Request('http://localhost:3000/api/v1/a/b'), {})];
  for (const answer of answers) {
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(problem.safeParse(await answer.json()).error?.issues ?? []).toEqual([]);
  }
  for (const [name, { status }] of Object.entries(PROBLEMS)) {
    const example = described.components.responses[name]?.content['application/problem+json']?.example;
    expect([name, example?.status]).toEqual([name, status]);
    expect(problem.safeParse(example).success).toBe(true);
  }
});
