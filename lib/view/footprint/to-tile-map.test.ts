import { expect, test } from 'vitest';
import type { Tile } from '@/lib/domain/footprint/tiles';
import { tileFileRows, toTileMap } from './to-tile-map';

const tile = (code: string, short: string): Tile => ({
  footprint: { code, name: `Area ${code}`, kindKey: 'stp', kindName: 'STP', openedOn: '2016-03-15', closedOn: null, predecessorCodes: [] },
  cells: [{ code, short, column: 0, row: 0 }],
  stpCodes: [code],
});
const counts = [
  { code: 'A', trusts: 14, exemplars: 2, followers: 1 },
  { code: 'B', trusts: 3, exemplars: 0, followers: 0 },
];

test('a tile says its figures, looks as many as they are, and is not recorded where no membership is', () => {
  const view = toTileMap([tile('C', 'c'), tile('B', 'b'), tile('A', 'a')], counts, 'then');
  expect(view.rows.map(({ code, look, text }) => [code, look, text])).toEqual([
    ['A', 'solid', '2 exemplars, 1 fast follower, 14 trusts'],
    ['B', 'pale', '0 exemplars, 0 fast followers, 3 trusts'],
    ['C', 'hatched', 'members not recorded'],
  ]);
  expect(view.finding).toBe('1 of the 3 footprints of the date has an exemplar or a fast follower; 1 has neither; of 1 the members are not recorded.');
  expect(tileFileRows(view, 'then').map((row) => [row['code'], row['trust_count'], row['exemplar_count'], row['fast_follower_count']])).toEqual([['A', 14, 2, 1], ['B', 3, 0, 0], ['C', null, null, null]]);
});

test('a footprint on several tiles is called by its own initials, not by the name of a tile that went into it', () => {
  const merged = tile('M', 'DDT');
  const [cell] = merged.cells;
  if (cell === undefined) throw new Error('the tile has no cell');
  const named = (name: string): Tile => ({ ...merged, footprint: { ...merged.footprint, name }, cells: [cell, { ...cell, code: 'N', short: 'NTW', row: 1 }] });
  expect(toTileMap([named('Cumbria and North East')], counts, 'then').rows[0]?.short).toBe('CNE');
  expect(toTileMap([named('North East and North Cumbria')], counts, 'now').rows[0]?.short).toBe('NENC');
});

test('before there was any', () => {
  expect(toTileMap([], [], 'then').finding).toBe('No STP had been formed by this date.');
});
