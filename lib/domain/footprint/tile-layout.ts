/** Where an area published in March 2016 stands in the map of tiles. */
export type TileCell = {
  /** Code of the STP of 2016. */
  readonly code: string;
  /** Its name where there is room for a few letters. */
  readonly short: string;
  /** From the west, from 0. */
  readonly column: number;
  /** From the north, from 0. */
  readonly row: number;
};

/** Rows from north to south, columns from west to east, a dot for none: laid out by us so that neighbours stay near one another. No tile has a size of its own. */
const LAYOUT = [
  '.    .    .    .    46   .    .    .',
  '.    .    .    47   45   .    .    .',
  '.    .    .    48   05   06   .    .',
  '.    .    08   07   09   13   .    .',
  '.    .    11   10   12   14   .    .',
  '.    .    16   17   15   20   21   22',
  '.    .    19   18   24   25   26   23',
  '.    39   43   44   27   28   29   .',
  '.    38   40   34   31   30   32   .',
  '36   37   41   42   35   33   .    .',
];

/** By the last two digits of the code. */
const SHORT: Readonly<Record<string, string>> = {
  '05': 'WYks', '06': 'HCV', '07': 'GM', '08': 'C&M', '09': 'SYB', '10': 'Stff', '11': 'STW', '12': 'Derb', '13': 'Linc', '14': 'Nott', '15': 'LLR', '16': 'BlkC',
  '17': 'BSol', '18': 'C&W', '19': 'H&W', '20': 'Nhnt', '21': 'C&P', '22': 'N&W', '23': 'SNEE', '24': 'BLMK', '25': 'HWE', '26': 'MSEs', '27': 'NWL', '28': 'NCL',
  '29': 'NEL', '30': 'SEL', '31': 'SWL', '32': 'Kent', '33': 'Ssx', '34': 'Frim', '35': 'Sury', '36': 'Corn', '37': 'Devn', '38': 'Som', '39': 'BNSG', '40': 'BSW',
  '41': 'Dors', '42': 'HIoW', '43': 'Glos', '44': 'BOB', '45': 'DDT', '46': 'NTW', '47': 'WNEC', '48': 'LSC',
}; // prettier-ignore

/** Every tile, in the order of its code. */
export const TILE_CELLS: readonly TileCell[] = LAYOUT.flatMap((line, row) =>
  line.split(/ +/).flatMap((digits, column) => (digits === '.' ? [] : [{ code: `E540000${digits}`, short: SHORT[digits] ?? digits, column, row }])),
).sort((a, b) => (a.code < b.code ? -1 : 1));

export const TILE_COLUMNS = 8;
export const TILE_ROWS = LAYOUT.length;
