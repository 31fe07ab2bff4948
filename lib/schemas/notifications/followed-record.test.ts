import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FOLLOWABLE } from '@/lib/domain/notification/followable';
import { parseFollowedRecord } from './followed-record';

test.each([
  ['exemplar/salford-royal', { table: 'exemplar', id: 'salford-royal' }],
  ['fast_follower/FF-wirral-x7k2m', { table: 'fast_follower', id: 'FF-wirral-x7k2m' }],
  ['trust/RM3', { table: 'trust', id: 'RM3' }],
])('%s is followed', (text, record) => expect(parseFollowedRecord(text)).toEqual(record));

test.each(['', '/', 'trust', 'trust/', '/RM3', 'user/anybody', 'footprint/E54000007', 'exemplar%2Fsalford-royal', `trust/${'x'.repeat(300)}`])('“%s” is not', (text) => expect(parseFollowedRecord(text)).toBeNull());

test('whatever is sent names a record of a kind that is followed, or none', () => {
  fc.assert(fc.property(fc.string(), fc.constantFrom('', ...FOLLOWABLE.map((table) => `${table}/`)), (text, start) => {
    const record = parseFollowedRecord(start + text);
    expect(record === null || (FOLLOWABLE.includes(record.table) && record.id !== '')).toBe(true);
  }));
});
