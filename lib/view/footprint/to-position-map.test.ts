import { expect, test } from 'vitest';
import { positionFileRows, toPositionMap } from './to-position-map';

const tiles = [{ footprint: { code: 'ICS-A', name: 'Area', kindKey: 'ics', kindName: 'ICS', openedOn: '2018-01-01', closedOn: null, predecessorCodes: ['A'] }, cells: [], stpCodes: ['A'] }];
const trust = { odsCode: 'RM3', name: 'A trust', part: 'exemplar' as const, stpCode: 'A', latitude: 53.5, longitude: -2.3 };

test('each in its footprint; one without a position is counted and named, and stays in the table', () => {
  const view = toPositionMap({ trusts: [trust, { ...trust, odsCode: 'RMC', name: 'Another', part: 'follower', stpCode: null, latitude: null, longitude: null }], total: 5 }, tiles);
  expect(view.finding).toBe('5 trusts: 1 of an exemplar and 1 fast follower; the position of 1 is not recorded.');
  expect([view.withoutPosition, view.left, view.parts]).toEqual([['Another'], 3, ['exemplar', 'follower']]);
  expect(positionFileRows(view)).toEqual([
    { ods_code: 'RM3', name: 'A trust', part: 'exemplar', footprint_code: 'ICS-A', footprint_name: 'Area', latitude: 53.5, longitude: -2.3 },
    { ods_code: 'RMC', name: 'Another', part: 'follower', footprint_code: null, footprint_name: null, latitude: null, longitude: null },
  ]);
});
