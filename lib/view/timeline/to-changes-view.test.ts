import { expect, test } from 'vitest';
import type { StandingStatus } from '@/lib/queries/timeline/list-standing-statuses';
import { CHANGES_SHOWN, changesFileRows, type ChangesRead, toChangesView } from './to-changes-view';

const source: StandingStatus['source'] = { id: 'a-paper', title: 'A paper', publisher: 'A board' };

test('a page lists the first changes of a sort and says how many there are; the file has them all', () => {
  const after = Array.from({ length: CHANGES_SHOWN + 20 }, (_, index): StandingStatus => ({
    key: `exemplar x${index}`,
    kind: 'exemplar',
    status: 'named',
    subjectReference: `x${index}`,
    subjectName: `Exemplar ${index}`,
    effectiveOn: '2016-09-06',
    precision: 'day',
    confidence: 'official_announcement',
    source,
  }));
  const read: ChangesRead = { between: { from: '2016-01-01', to: '2017-01-01' }, statuses: { before: [], after }, money: { before: [], after: [] }, corrections: { knownLater: 0, takenBack: 0, rows: [] } };
  const [named] = toChangesView(read, { params: {} }).groups;
  expect([named?.answer, named?.lines.length, named?.total]).toEqual(['70 exemplars and pairings.', CHANGES_SHOWN, 70]);
  expect(changesFileRows(read)).toHaveLength(70);
});
