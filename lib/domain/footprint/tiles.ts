import type { TileCell } from './tile-layout';

/** Whose boundaries a map shows: those of the time that is looked at, or those of today as far as they are recorded. */
export const BOUNDARIES = ['then', 'now'] as const;

export type Boundaries = (typeof BOUNDARIES)[number];

/** A footprint that may stand on some tiles: one of the STPs, or what came of them. Dates are ISO days; the last day is one on which it still was. */
export type TileFootprint = {
  readonly code: string;
  readonly name: string;
  readonly kindKey: string;
  readonly kindName: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly predecessorCodes: readonly string[];
};

/** A footprint with the tiles that it stands on, and the STPs whose trusts are its own. */
export type Tile = { readonly footprint: TileFootprint; readonly cells: readonly TileCell[]; readonly stpCodes: readonly string[] };

const KINDS: Readonly<Record<Boundaries, readonly string[]>> = { then: ['stp'], now: ['ics', 'stp'] };

/**
 * The footprints that stand on the tiles on a day. Then: the STP itself, or the one that it was merged into (three of the north east and Cumbria were from 2018).
 * Now: the integrated care system that was last built on it, else the STP, also one that ended of which nothing that came after it is known. A tile on which nothing
 * stands that day is left out.
 */
export function tilesOn(day: string, boundaries: Boundaries, cells: readonly TileCell[], footprints: readonly TileFootprint[]): Tile[] {
  const kinds = KINDS[boundaries];
  const isOpen = ({ openedOn, closedOn }: TileFootprint) => openedOn <= day && (closedOn === null || closedOn >= day);
  const standing = (cell: TileCell) =>
    footprints
      .filter((footprint) => kinds.includes(footprint.kindKey) && isOpen(footprint) && (footprint.code === cell.code || footprint.predecessorCodes.includes(cell.code)))
      .sort((a, b) => kinds.indexOf(a.kindKey) - kinds.indexOf(b.kindKey) || compare(b.openedOn, a.openedOn) || compare(a.code, b.code))[0];
  const tiles = new Map<string, { footprint: TileFootprint; cells: TileCell[] }>();
  for (const cell of cells) {
    const footprint = standing(cell) ?? (boundaries === 'now' ? footprints.find(({ code, openedOn }) => code === cell.code && openedOn <= day) : undefined);
    if (footprint === undefined) continue;
    const tile = tiles.get(footprint.code) ?? { footprint, cells: [] };
    tile.cells.push(cell);
    tiles.set(footprint.code, tile);
  }
  return [...tiles.values()].map(({ footprint, cells: own }) => {
    const codes = own.map(({ code }) => code);
    const merged = footprints.filter(({ kindKey, predecessorCodes }) => kindKey === 'stp' && predecessorCodes.some((code) => codes.includes(code))).map(({ code }) => code);
    return { footprint, cells: own, stpCodes: [...new Set([...codes, ...merged])] };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
