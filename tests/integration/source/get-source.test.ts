import { expect, test } from 'vitest';
import { ASSERTION_GROUPS } from '@/lib/domain/evidence/assertion-group';
import { getSource, listAssertions, listFirstAssertions } from '@/lib/queries/source/get-source';
import { assertionText } from '@/lib/view/source/assertion-text';
import { readPage } from '@/tests/factories/read-page';
import { readingAt } from '@/tests/factories/reading-at';

test('a source says everything that rests on it, alone or as one of several, each as firmly as it says it', async () => {
  const reading = await readingAt('2016-11-30');
  const named = await listAssertions(reading, 'DHN-2016-11', { group: 'exemplar_status_event', page: 1, perPage: 50 });
  expect(named.filter(({ says }) => says === 'named')).toHaveLength(12);
  expect(named.filter(({ says }) => says === 'named').every(({ speaks, confidence }) => !speaks && confidence === 'named_report')).toBe(true);
  expect(named.filter(({ says, speaks }) => says === 'expected' && speaks).every(({ confidence }) => confidence === 'unnamed_report')).toBe(true);
});

test('groups, first rows and pages agree, for every source of the register', async () => {
  const reading = await readingAt(null);
  const { rows } = await readPage('sources', { perPage: 250 });
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) {
    const id = String(row['source_id']);
    const source = await getSource(reading, id);
    const first = await listFirstAssertions(reading, id, 5);
    if (source === null) throw new Error(`${id} is not known.`);
    for (const { group, count } of source.counts) {
      expect(ASSERTION_GROUPS).toContain(group);
      expect(first.filter((item) => item.group === group)).toHaveLength(Math.min(5, count));
    }
    const events = source.counts.filter(({ group }) => group !== 'trust' && group !== 'footprint').reduce((sum, { count }) => sum + count, 0);
    expect([id, events]).toEqual([id, row['assertion_count']]);
    for (const item of first) expect(assertionText(item)).not.toBe('');
  }
});

test('a register on which every trust rests comes in pages, each row once', async () => {
  const reading = await readingAt('2016-11-30');
  const source = await getSource(reading, 'ods-2016-trusts');
  const count = source?.counts.find(({ group }) => group === 'trust')?.count ?? 0;
  expect(count).toBeGreaterThan(200);
  const pages = await Promise.all(Array.from({ length: Math.ceil(count / 50) }, (_, index) => listAssertions(reading, 'ods-2016-trusts', { group: 'trust', page: index + 1, perPage: 50 })));
  expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(count);
});

test('a source that nobody knows is not there', async () => {
  expect(await getSource(await readingAt(null), 'nothing-of-the-kind')).toBeNull();
});
