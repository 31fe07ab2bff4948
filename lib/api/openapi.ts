import { z } from 'zod';
import { tableMetaSchema } from '@/lib/schemas/tables/table-meta-schema';
import { type FilterDefinition, NOT_RECORDED, TABLE_NAMES, type TableDefinition } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { tableRowSchema } from '@/lib/schemas/tables/table-row-schema';
import { LIMIT_DEFAULT, LIMIT_MAX } from './api-params';
import { PROBLEM_MEDIA_TYPE, PROBLEMS, type ProblemName } from './problem';

type JsonObject = { readonly [key: string]: unknown };

const ProblemDocument = z.strictObject({
  type: z.url().meta({ description: 'Leads to the documentation of the problem.' }),
  title: z.string(),
  status: z.int(),
  detail: z.string().meta({ description: 'What is wrong with this request, and what to do about it.' }),
  errors: z
    .array(z.strictObject({ parameter: z.string(), value: z.string(), mend: z.string().meta({ description: 'What to send instead.' }) }))
    .optional()
    .meta({ description: 'The parameters that were refused, every one of them.' }),
});

/** Headers that every answer has once it was counted. */
const LIMIT_HEADERS = {
  RateLimit: { description: 'Requests left (r) and seconds until the count begins anew (t), by draft-ietf-httpapi-ratelimit-headers.', schema: { type: 'string' }, example: '"anonymous";r=119;t=60' },
  'RateLimit-Policy': { description: 'Requests allowed (q) in so many seconds (w).', schema: { type: 'string' }, example: '"anonymous";q=120;w=60' },
};

const CLOCK_HEADERS = {
  'Gde-As-At': { description: 'The date that the answer is true of.', schema: { type: 'string', format: 'date' } },
  'Gde-Known-At': { description: 'The instant up to which was known what it says.', schema: { type: 'string', format: 'date-time' } },
  ETag: { description: 'Send it back as If-None-Match to be answered 304 until something is recorded.', schema: { type: 'string' } },
};

/**
 * The API as OpenAPI 3.1 describes it, made from the definitions that the tables are read, checked and written by.
 * @param origin the origin of PUBLIC_URL
 */
export function openApiDocument(origin: string): JsonObject {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Global Digital Exemplar programme tracker',
      version: '1',
      summary: 'Every table of the register, as at any date and as known by any instant.',
      description: `Read ${origin}/api first: what the two clocks are, how to page, how to cite.`,
      license: { name: 'Open Government Licence v3.0', identifier: 'OGL-UK-3.0' },
    },
    servers: [{ url: origin }],
    externalDocs: { description: 'The same for people', url: `${origin}/api` },
    security: [{}, { key: [] }],
    tags: [{ name: 'Tables', description: 'The rows that pages show and files hold, under the same parameters.' }],
    paths: Object.fromEntries(TABLE_NAMES.map((name) => [`/api/v1/${name}`, { get: operationOf(TABLE_DEFINITIONS[name]) }])),
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: `A key that begins with gde_, made at ${origin}/account/api-keys. Without one, what everyone may read is read, at a lower rate.` } },
      schemas: {
        Problem: toSchema(ProblemDocument),
        ...Object.fromEntries(
          TABLE_NAMES.flatMap((name) => [
            [`${schemaName(name)}Row`, toSchema(tableRowSchema(TABLE_DEFINITIONS[name]))],
            [`${schemaName(name)}Meta`, toSchema(tableMetaSchema(TABLE_DEFINITIONS[name]))],
          ]),
        ),
      },
      responses: Object.fromEntries(Object.keys(PROBLEMS).map((name) => [name, problemResponseOf(name as ProblemName, origin)])),
    },
  };
}

function operationOf(definition: TableDefinition): JsonObject {
  const { name, title, description } = definition;
  return {
    operationId: `list${schemaName(name)}`,
    tags: ['Tables'],
    summary: title,
    description,
    parameters: parametersOf(definition),
    responses: {
      '200': {
        description: 'Some rows, and the address of those that follow.',
        headers: {
          ...CLOCK_HEADERS,
          Link: { description: 'The next page, with rel="next"; left out on the last.', schema: { type: 'string' } },
          'Gde-Row-Count': { description: 'Rows on this page.', schema: { type: 'integer' } },
          'Gde-Rows-Sha256': { description: 'SHA-256 of the rows of this page in their CSV form, the same in every media type.', schema: { type: 'string' } },
          'Gde-Total': { description: 'Rows on all pages; given with count=true.', schema: { type: 'integer' } },
          ...LIMIT_HEADERS,
        },
        content: {
          'application/json': { schema: { type: 'object', required: ['meta', 'rows'], additionalProperties: false, properties: { meta: schemaRef(`${schemaName(name)}Meta`), rows: { type: 'array', items: schemaRef(`${schemaName(name)}Row`) } } } },
          'text/csv': { schema: { type: 'string', description: 'RFC 4180 with CRLF and a header row on every page.' } },
          'application/x-ndjson': { schema: { type: 'string', description: 'One row a line, with the keys of the JSON form.' } },
        },
      },
      '304': { description: 'Nothing has changed since the answer with the tag that was sent.', headers: CLOCK_HEADERS },
      ...Object.fromEntries(problemsByStatus().map(([status, names]) => [status, { $ref: `#/components/responses/${names[0] ?? ''}` }])),
    },
  };
}

/** Problems by status. Two of one status are described by the first: they have one form. */
function problemsByStatus(): [string, string[]][] {
  const byStatus = new Map<string, string[]>();
  for (const [name, { status }] of Object.entries(PROBLEMS)) byStatus.set(String(status), [...(byStatus.get(String(status)) ?? []), name]);
  return [...byStatus];
}

function problemResponseOf(name: ProblemName, origin: string): JsonObject {
  const { status, title } = PROBLEMS[name];
  const headers = status === 429 ? { ...LIMIT_HEADERS, 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } } : {};
  return {
    description: title,
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    content: { [PROBLEM_MEDIA_TYPE]: { schema: schemaRef('Problem'), example: { type: `${origin}/api#problem-${name}`, title, status, detail: 'What is wrong with this request, and what to do about it.' } } },
  };
}

function parametersOf(definition: TableDefinition): JsonObject[] {
  const columns = definition.columns.map(({ name }) => name);
  return [
    parameter('q', `${definition.searchLabel}: every word must occur, whatever its case.`, { type: 'string', maxLength: 200 }, 'trust'),
    ...definition.filters.map(filterParameter),
    parameter('sort', 'The column of the order; with - before it, it descends. Rows that have nothing there come last either way.', { type: 'string', enum: columns.flatMap((column) => [column, `-${column}`]) }, (definition.defaultSort.descending ? '-' : '') + definition.defaultSort.column),
    parameter('limit', 'Rows of a page at most.', { type: 'integer', minimum: 1, maximum: LIMIT_MAX, default: LIMIT_DEFAULT }, LIMIT_DEFAULT),
    parameter('count', 'Whether to say how many rows there are on all pages.', { type: 'boolean', default: false }, true),
    parameter('asAt', 'The date that the rows are to be true of; today when left out.', { type: 'string', format: 'date' }, '2018-06-30'),
    parameter('knownAt', 'As known by the end of this day in London, or by this instant; now when left out.', { type: 'string', anyOf: [{ format: 'date' }, { format: 'date-time' }] }, '2020-12-31'),
    { name: 'cursor', in: 'query', description: 'Where the walk over the pages stands. It is in the address of the next page; follow that as it stands.', schema: { type: 'string' } },
  ];
}

function filterParameter({ name, label, values, mayBeNotRecorded }: FilterDefinition): JsonObject {
  const choices = values === null ? null : [...values, ...(mayBeNotRecorded ? [NOT_RECORDED] : [])];
  const absence = mayBeNotRecorded ? ` ${NOT_RECORDED} asks for rows that have none.` : '';
  return {
    name,
    in: 'query',
    description: `${label}. Repeated, it means or.${values === null ? ' The reference or the name of a record of the register.' : ''}${absence}`,
    style: 'form',
    explode: true,
    schema: { type: 'array', items: { type: 'string', ...(choices === null ? {} : { enum: choices }) } },
    ...(choices === null && !mayBeNotRecorded ? {} : { example: [choices?.[0] ?? NOT_RECORDED] }),
  };
}

function parameter(name: string, description: string, schema: JsonObject, example: unknown): JsonObject {
  return { name, in: 'query', description, schema, example };
}

function toSchema(schema: z.ZodType): JsonObject {
  const { $schema: _draft, ...json } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return json;
}

function schemaRef(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

/** `fast-followers` is `FastFollowers`. */
function schemaName(table: string): string {
  return table
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
