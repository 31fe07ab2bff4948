import { expect, test } from 'vitest';
import { citationOf, differenceText, standingText } from './snapshot-words';

const none = { added: 0, gone: 0, changed: 0 };

test.each([
  [none, null],
  [{ added: 1, gone: 0, changed: 0 }, '1 row added'],
  [{ added: 2, gone: 1, changed: 1234 }, '1,234 rows changed, 2 rows added, 1 row gone'],
])('%j is %s', (differences, text) => expect(differenceText(differences)).toBe(text));

test.each([
  [[none, none], 'This is still what is known about 30 June 2018.'],
  [[none, { added: 0, gone: 0, changed: 2 }, { added: 1, gone: 0, changed: 1 }], 'More is known about 30 June 2018 since this was published: 3 rows changed, 1 row added.'],
  [[none, null], 'What was compared is still what is known about 30 June 2018; some files are too long to be compared here.'],
  [[null, { added: 1, gone: 0, changed: 0 }], 'More is known about 30 June 2018 since this was published: 1 row added.'],
])('%j', (differences, text) => expect(standingText(differences, '2018-06-30')).toBe(text));

test('a citation holds both clocks, the address and the checksum', () => {
  const snapshot = { slug: 'acute-2018-06-30', title: 'Acute exemplars', note: null, clock: { asAt: '2018-06-30', knownAt: '2026-01-31T09:30:00.000Z' }, sha256: 'a'.repeat(64), publishedAt: '2026-02-01T10:00:00.000Z', files: [] };
  expect(citationOf(snapshot, 'https://gde.example')).toBe(
    `Global Digital Exemplar programme tracker. Acute exemplars (as at 30 June 2018, as known at 31 January 2026, 9:30am). Snapshot published 1 February 2026. https://gde.example/snapshots/acute-2018-06-30. SHA-256 ${'a'.repeat(64)}.`,
  );
});
