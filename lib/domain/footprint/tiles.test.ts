import { expect, test } from 'vitest';
import { TILE_CELLS, TILE_COLUMNS, TILE_ROWS } from './tile-layout';
import { type TileFootprint, tilesOn } from './tiles';

test('44 areas have a tile each, no two the same one', () => {
  expect(TILE_CELLS).toHaveLength(44);
  expect(new Set(TILE_CELLS.map(({ code }) => code)).size).toBe(44);
  expect(new Set(TILE_CELLS.map(({ column, row }) => `${column} ${row}`)).size).toBe(44);
  expect(new Set(TILE_CELLS.map(({ short }) => short)).size).toBe(44);
  expect(TILE_CELLS.every(({ column, row, short }) => column < TILE_COLUMNS && row < TILE_ROWS && short.length <= 4)).toBe(true);
  expect(TILE_CELLS[0]?.code).toBe('E54000005');
  expect(TILE_CELLS.at(-1)?.code).toBe('E54000048');
});

const cell = (code: string, column: number) => ({ code, short: code, column, row: 0 });
const stp = (code: string, openedOn: string, closedOn: string | null, predecessorCodes: readonly string[] = []): TileFootprint => ({ code, name: code, kindKey: 'stp', kindName: 'STP', openedOn, closedOn, predecessorCodes });
const CELLS = [cell('A', 0), cell('B', 1), cell('C', 2)];
const FOOTPRINTS: readonly TileFootprint[] = [
  stp('A', '2016-03-15', '2017-12-31'),
  stp('B', '2016-03-15', '2017-12-31'),
  stp('C', '2016-03-15', null),
  stp('AB', '2018-01-01', null, ['A', 'B']),
  { ...stp('early', '2018-05-24', null, ['A']), kindKey: 'ics' },
  { ...stp('late', '2019-06-19', null, ['A', 'B']), kindKey: 'ics' },
  { ...stp('care record', '2018-05-23', null, ['C']), kindKey: 'lhcre' },
];
const on = (day: string, boundaries: 'then' | 'now') => tilesOn(day, boundaries, CELLS, FOOTPRINTS).map(({ footprint, cells, stpCodes }) => [footprint.code, cells.map(({ code }) => code).join(''), stpCodes.join(' ')]);

test('then: each its own, until the day on which two were merged', () => {
  expect(on('2016-03-14', 'then')).toEqual([]);
  expect(on('2017-12-31', 'then')).toEqual([['A', 'A', 'A AB'], ['B', 'B', 'B AB'], ['C', 'C', 'C']]);
  expect(on('2018-01-01', 'then')).toEqual([['AB', 'AB', 'A B AB'], ['C', 'C', 'C']]);
});

test('now: the integrated care system that was last built on it, else the STP', () => {
  expect(on('2026-01-01', 'now')).toEqual([['late', 'AB', 'A B AB'], ['C', 'C', 'C']]);
  expect(tilesOn('2026-01-01', 'now', CELLS, FOOTPRINTS.slice(0, 3)).map(({ footprint }) => footprint.code)).toEqual(['A', 'B', 'C']);
  expect(on('2018-06-01', 'now')).toEqual([['early', 'A', 'A AB'], ['AB', 'B', 'B AB'], ['C', 'C', 'C']]);
});
