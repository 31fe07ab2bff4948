// The search over the real register: what it finds by which words, at which clock, and for whom.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANYONE, type Reader } from '@/lib/auth/reader';
import { toReader } from '@/lib/auth/to-reader';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { SEARCH_FOUND_MAX, SEARCH_GROUPS, type SearchGroup } from '@/lib/domain/search/search-group';
import { searchWords } from '@/lib/domain/search/search-words';
import { searchRegister } from '@/lib/queries/search/search-register';
import { writeDraft } from '@/tests/factories/nominate';
import { addPerson } from '@/tests/factories/people';
import { readingAt } from '@/tests/factories/reading-at';

type At = { readonly asAt?: string; readonly knownAt?: string; readonly reader?: Reader };

async function search(given: string, { asAt = '2018-02-01', knownAt, reader = ANYONE }: At = {}) {
  return searchRegister(await readingAt(asAt, knownAt ?? null, reader), given, searchWords(given));
}

async function keysOf(given: string, group: SearchGroup, at?: At): Promise<string[]> {
  return (await search(given, at))[group].hits.map(({ key }) => key);
}

test('the database and the product have the same words of a text', async () => {
  const texts = fc.sample(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.stringMatching(/^[A-Za-z&'’ –é-]{0,30}$/)), { numRuns: 500, seed: 22 }).map((text) => text.replaceAll('\u0000', ' '));
  const rows = await queryRows<{ text: string; words: string }>(sql`SELECT given.text, btrim(search_text(given.text)) AS words FROM unnest(${texts}::text[]) AS given(text)`);
  expect(rows).toHaveLength(texts.length);
  for (const { text, words } of rows) expect(words, JSON.stringify(text)).toBe(searchWords(text).join(' '));
});

describe('the first that is found', () => {
  test.each<[given: string, group: SearchGroup, key: string, what: string]>([
    ['RM3', 'trusts', 'RM3', 'a code'],
    ['rm3', 'trusts', 'RM3', 'a code in small letters'],
    ['salford royal', 'trusts', 'RM3', 'a name'],
    ['royal salford', 'trusts', 'RM3', 'a name in another order'],
    ['salf roy', 'trusts', 'RM3', 'the beginnings of its words'],
    ['Salford Royal NHS Trust', 'trusts', 'RM3', 'an alias'],
    ['slaford', 'trusts', 'RM3', 'two letters that changed places'],
    ['salfrd royal', 'trusts', 'RM3', 'a missing letter'],
    ['imperrial', 'trusts', 'RYJ', 'a letter too many'],
    ['alder hey childrens', 'trusts', 'RBS', 'a name without its apostrophe'],
    ['salford', 'exemplars', 'salford-royal', 'an exemplar by name'],
    ['RM3', 'exemplars', 'salford-royal', 'an exemplar by a trust of it'],
    ['FF-pennine-salford', 'fast-followers', 'FF-pennine-salford', 'a reference'],
    ['ff-PENNINE-salford', 'fast-followers', 'FF-pennine-salford', 'a reference in other letters'],
    ['pennine acute', 'fast-followers', 'FF-pennine-salford', 'a pairing by the trust that follows'],
    ['salford royal', 'fast-followers', 'FF-pennine-salford', 'a pairing by its exemplar'],
    ['e54000007', 'footprints', 'E54000007', 'a footprint by code'],
    ['greater manchester', 'footprints', 'DEVO-greater-manchester', 'a footprint by name'],
    ['cernre', 'suppliers', 'cerner', 'a mistyped supplier'],
    ['millennium', 'suppliers', 'cerner', 'a supplier by a product'],
    ['DHN-2016-11', 'sources', 'DHN-2016-11', 'a source by reference'],
  ])('of %j among %s is %s: %s', async (given, group, key) => {
    expect((await keysOf(given, group))[0]).toBe(key);
  });
});

test('an event is found by its headline, with its source and what it happened to', async () => {
  const [event] = await queryRows<{ id: string; headline: string; effectiveOn: string }>(sql`SELECT id, headline, effective_on AS "effectiveOn" FROM background_event WHERE fast_follower_reference IS NULL ORDER BY id LIMIT 1`);
  const found = (await search(event?.headline.split(' ').slice(0, 6).join(' ') ?? '', { asAt: '2030-01-01' })).events.hits;
  expect(found.find(({ key }) => key === event?.id)).toMatchObject({ name: event?.headline, effectiveOn: event?.effectiveOn });
});

test('says what a mistyped word was taken for, and takes no word for another that is in a name', async () => {
  expect((await search('slaford')).corrected).toEqual([{ word: 'slaford', takenFor: ['salford'] }]);
  expect((await search('salford')).corrected).toEqual([]);
  expect((await search('RM4')).corrected).toEqual([]);
});

test('words that no name has all of are taken for others where they are like them', async () => {
  const { trusts, corrected } = await search('royal fred');
  expect(trusts.hits.map(({ key }) => key)).toContain('RAL');
  expect(corrected.find(({ word }) => word === 'fred')?.takenFor).toContain('free');
});

test('both clocks are kept: what was not there, or not known, is not found', async () => {
  expect(await keysOf('mersey care', 'exemplars', { asAt: '2016-06-30' })).toEqual([]);
  expect(await keysOf('mersey care', 'exemplars', { asAt: '2018-02-01', knownAt: '2016-06-30' })).toEqual([]);
  expect(await keysOf('mersey care', 'exemplars')).toEqual(['mersey-care']);
  expect(await keysOf('one london', 'footprints', { asAt: '2016-11-30' })).toEqual([]);
  expect(await keysOf('one london', 'footprints', { asAt: '2018-12-31' })).toEqual(['LHCRE-one-london']);
  // Known from its source's publication, under the name of the day.
  const name = async (asAt: string) => (await search('RC9', { asAt })).trusts.hits[0]?.name;
  expect(await name('2018-02-01')).toBe('Luton and Dunstable University Hospital NHS Foundation Trust');
  expect(await name('2020-06-30')).toBe('Bedfordshire Hospitals NHS Foundation Trust');
});

test('a trust that has closed is found, and said to have', async () => {
  expect((await search('RC1', { asAt: '2021-01-01' })).trusts.hits[0]?.closedOn).toBe('2020-03-31');
  expect((await search('RC1', { asAt: '2018-02-01' })).trusts.hits[0]?.closedOn).toBeNull();
});

test('more than are shown are not counted as fewer', async () => {
  const { trusts } = await search('trust');
  expect([trusts.hits.length, trusts.hasMore]).toEqual([SEARCH_FOUND_MAX, true]);
});

test('the same search at the same clocks answers the same after more has been recorded', async () => {
  const at = { asAt: '2018-02-01', knownAt: '2019-12-31' };
  const before = await search('slaford', at);
  await queryRows(sql`INSERT INTO supplier (slug, name) VALUES ('slaford-systems', 'Slaford Systems')`);
  expect(await search('slaford', at)).toEqual(before);
  expect(await keysOf('slaford', 'suppliers')).toEqual(['slaford-systems']);
});

test('what no text of ours holds finds nothing and breaks nothing', async () => {
  for (const given of ["'; DROP TABLE trust; --", '%zyx_', 'zyx\\_%', 'zyxwvut '.repeat(20)]) {
    const found = await searchRegister(await readingAt('2018-02-01'), given, searchWords(given).slice(0, 10));
    expect(SEARCH_GROUPS.flatMap((group) => found[group].hits.map(({ key }) => key)), given).toEqual([]);
  }
});

describe('a nomination that is not public', () => {
  test('is found by its parties and by programme staff, and by nobody else, by whichever words', async () => {
    const nominator = await addPerson('trust_lead', 'RBL');
    const reference = await writeDraft(nominator, 'wirral', 'RA9');
    const readers = { nominator, elsewhere: await addPerson('trust_lead', 'RM3'), staff: await addPerson('programme_officer') };
    const findings = async (reader: Reader) => Promise.all([reference, 'RA9', 'wirral', 'torbay'].map(async (given) => (await keysOf(given, 'fast-followers', { asAt: '2030-01-01', reader })).includes(reference)));
    expect(await findings(toReader(readers.nominator))).toContain(true);
    expect((await findings(toReader(readers.staff)))[0]).toBe(true);
    for (const reader of [ANYONE, toReader(readers.elsewhere)]) expect(await findings(reader)).toEqual([false, false, false, false]);
  });

  test('leaves no word of its own behind', async () => {
    const words = await queryRows(sql`SELECT word FROM search_word WHERE word IN ('share', 'records', 'already') AND known_from > now() - interval '1 hour'`);
    expect(words).toEqual([]);
  });
});
