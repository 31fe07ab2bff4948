import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRawParams, type RawParams } from './raw-params';
import { tableSearchParams } from './table-search-params';
import { parseTableParams, PER_PAGE_CHOICES } from './table-query';
import { FILTER_NAMES, TABLE_NAMES, type TableName } from './tables/table-definition';
import { TABLE_DEFINITIONS } from './tables/table-definitions';

const EXEMPLARS = TABLE_DEFINITIONS.exemplars;

function parse(raw: RawParams, table: TableName = 'exemplars') {
  return parseTableParams(TABLE_DEFINITIONS[table], raw);
}

describe('what is asked', () => {
  test('of an address without parameters is everything, in the usual order', () => {
    expect(parse({})).toEqual({
      query: { q: null, filters: {}, sort: EXEMPLARS.defaultSort, page: 1, perPage: 50 },
      requestedClock: { asAt: null, knownAt: null },
      ignored: [],
    });
  });

  test('with every parameter is read', () => {
    const { query, ignored } = parse({ q: 'royal', cohort: ['mental_health', 'acute'], region: 'london', status: 'named', sort: '-status_effective_on', page: '3', perPage: '25' });
    expect(query).toEqual({
      q: 'royal',
      filters: { cohort: ['acute', 'mental_health'], region: ['london'], status: ['named'] },
      sort: { column: 'status_effective_on', descending: true },
      page: 3,
      perPage: 25,
    });
    expect(ignored).toEqual([]);
  });

  test.each(['mental_health', 'mental-health', 'Mental health', 'MENTAL  HEALTH'])('a value written as people write it, %j, is understood', (cohort) => {
    expect(parse({ cohort }).query.filters).toEqual({ cohort: ['mental_health'] });
  });

  test('repeated values count once, and are put in order', () => {
    expect(parse({ cohort: ['ambulance', 'acute', 'ambulance', ''] })).toMatchObject({ query: { filters: { cohort: ['acute', 'ambulance'] } }, ignored: [] });
  });

  test('"not recorded" is a value where something may not be recorded, and nowhere else', () => {
    expect(parse({ region: 'not-recorded' }).query.filters).toEqual({ region: ['not-recorded'] });
    expect(parse({ region: 'Not recorded' }).query.filters).toEqual({ region: ['not-recorded'] });
    expect(parse({ cohort: 'not-recorded' })).toMatchObject({ query: { filters: {} }, ignored: [{ name: 'cohort', value: 'not-recorded' }] });
  });

  test('"amount" sorts by the amount', () => {
    expect(parse({ sort: '-amount' }, 'funding').query.sort).toEqual({ column: 'amount_gbp', descending: true });
  });
});

describe('what means nothing is ignored and reported', () => {
  test.each([
    ['cohort', 'acut', 'exemplars'],
    ['sort', 'colour', 'exemplars'],
    ['sort', '--name', 'exemplars'],
    ['sort', '__proto__', 'exemplars'],
    ['sort', 'name; drop table trust', 'exemplars'],
    ['page', '0', 'exemplars'],
    ['page', '-1', 'exemplars'],
    ['page', '1.5', 'exemplars'],
    ['page', '1e3', 'exemplars'],
    ['page', '9'.repeat(30), 'exemplars'],
    ['perPage', '7', 'exemplars'],
    ['perPage', '025', 'exemplars'],
    ['q', 'x'.repeat(201), 'exemplars'],
    ['region', 'x'.repeat(201), 'exemplars'],
    ['kind', 'stp', 'exemplars'],
    ['supplier', 'cerner', 'funding'],
    ['asAt', '2016-02-30', 'trusts'],
    ['knownAt', 'tomorrow', 'trusts'],
  ] as const)('%s=%s of %s', (name, value, table) => {
    const { query, requestedClock, ignored } = parse({ [name]: value }, table);
    expect(ignored).toHaveLength(1);
    expect(ignored[0]).toMatchObject({ name, value });
    expect({ query, requestedClock }).toEqual({ query: parse({}, table).query, requestedClock: { asAt: null, knownAt: null } });
  });

  test('of several single values the first is used', () => {
    expect(parse({ page: ['2', '3'], q: ['a', 'b'], perPage: ['25', '50'], sort: ['name', 'slug'] })).toMatchObject({
      query: { page: 2, q: 'a', perPage: 25, sort: { column: 'name' } },
      ignored: [{ name: 'q', value: 'b' }, { name: 'sort', value: 'slug' }, { name: 'page', value: '3' }, { name: 'perPage', value: '50' }].map((one) => ({ ...one, reason: 'only the first value given is used' })),
    });
  });

  test('more than fifty values of one filter', () => {
    const { query, ignored } = parse({ region: Array.from({ length: 60 }, (_, index) => `region-${index}`) });
    expect(query.filters.region).toHaveLength(50);
    expect(ignored).toHaveLength(10);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 400 }),
  fc.constantFrom('', ' ', '\u0000', '\uD800', '-', '--', '-1', '0', '1e9', 'NaN', 'null', '__proto__', 'constructor', 'not-recorded', 'north', 'acute', 'stp', 'name', '-name', '25', '2016-11-30', '2016-02-30', "' OR 1=1 --"),
);
const anyParams: fc.Arbitrary<RawParams> = fc.dictionary(
  fc.oneof(fc.constantFrom('q', 'sort', 'page', 'perPage', 'asAt', 'knownAt', ...FILTER_NAMES), fc.string()),
  fc.oneof(hostile, fc.array(hostile, { maxLength: 70 }), fc.constant(undefined)),
  { maxKeys: 14 },
);
const anyTable = fc.constantFrom(...TABLE_NAMES);

test('whatever is asked, something is answered, and every value is used, reported or empty', () => {
  fc.assert(
    fc.property(anyTable, anyParams, (table, raw) => {
      const definition = TABLE_DEFINITIONS[table];
      const { query, requestedClock, ignored } = parse(raw, table);
      expect(definition.columns.map(({ name }) => name)).toContain(query.sort.column);
      expect(PER_PAGE_CHOICES).toContain(query.perPage);
      expect(Number.isInteger(query.page) && query.page >= 1).toBe(true);
      for (const [name, values] of Object.entries(query.filters)) {
        expect(definition.filters.map((filter) => filter.name)).toContain(name);
        expect(values.length).toBeGreaterThan(0);
        expect(new Set(values).size).toBe(values.length);
      }
      for (const text of [query.q, ...Object.values(query.filters).flat()]) {
        if (text === null) continue;
        expect(text.length >= 1 && text.length <= 200 && text.isWellFormed()).toBe(true);
        expect(text).not.toContain('\u0000');
      }

      for (const name of ['q', 'sort', 'page', 'perPage', 'asAt', 'knownAt'] as const) {
        const given = [raw[name] ?? []].flat().map((text) => text.toWellFormed().replaceAll('\u0000', '').trim()).filter((text) => text !== '');
        const used = given.length > 0 && !ignored.some((one) => one.name === name && one.value === given[0] && !one.reason.startsWith('only the first')) ? 1 : 0;
        expect(ignored.filter((one) => one.name === name)).toHaveLength(given.length - used);
      }
      expect(ignored.every(({ reason }) => reason !== '')).toBe(true);
      expect([requestedClock.asAt, requestedClock.knownAt].every((text) => text === null || /^\d{4}-\d{2}-\d{2}/.test(text))).toBe(true);
    }),
    { seed: 20170309, numRuns: 500 },
  );
}, 60_000);

test('the address of what was understood asks the same again, and is itself the address of that', () => {
  fc.assert(
    fc.property(anyTable, anyParams, (table, raw) => {
      const definition = TABLE_DEFINITIONS[table];
      const first = parse(raw, table);
      const address = tableSearchParams(definition, first.query, first.requestedClock);
      const again = parse(toRawParams(new URLSearchParams(address.toString())), table);
      expect(again).toEqual({ ...first, ignored: [] });
      expect(tableSearchParams(definition, again.query, again.requestedClock).toString()).toBe(address.toString());
    }),
    { seed: 20170309, numRuns: 500 },
  );
}, 60_000);

describe('an address', () => {
  test('leaves out what goes without saying, and keeps one order', () => {
    const { query, requestedClock } = parse({ perPage: '50', page: '1', sort: 'name', asAt: '2016-11-30', q: 'royal', status: 'named', region: 'north' });
    expect(tableSearchParams(EXEMPLARS, query, requestedClock).toString()).toBe('q=royal&region=north&status=named&asAt=2016-11-30');
    expect(tableSearchParams(EXEMPLARS, { ...query, page: 2, perPage: 25 }, requestedClock).toString()).toBe('q=royal&region=north&status=named&perPage=25&page=2&asAt=2016-11-30');
  });
});
