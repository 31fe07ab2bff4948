import { londonDateOf } from '@/lib/domain/clock/london-day';
import { TILE_CELLS } from '@/lib/domain/footprint/tile-layout';
import { type Boundaries, tilesOn } from '@/lib/domain/footprint/tiles';
import { countByTile } from '@/lib/queries/footprint/count-by-tile';
import { listTileFootprints } from '@/lib/queries/footprint/list-tile-footprints';
import { listTrustPositions } from '@/lib/queries/footprint/list-trust-positions';
import type { Reading } from '@/lib/queries/reading';
import type { TrustsShown } from '@/lib/schemas/footprint-map-params';
import { type PositionMapView, toPositionMap } from '@/lib/view/footprint/to-position-map';
import { type TileMapView, toTileMap } from '@/lib/view/footprint/to-tile-map';

/** The map of tiles at the clock, in the boundaries of the day or of today, as page and file show it. */
export async function readTileMap(reading: Reading, boundaries: Boundaries): Promise<TileMapView> {
  const tiles = await readTiles(reading, boundaries);
  return toTileMap(tiles, await countByTile(reading, tiles), boundaries);
}

/** The map of trusts, the same way. */
export async function readPositionMap(reading: Reading, boundaries: Boundaries, show: TrustsShown): Promise<PositionMapView> {
  const [tiles, positions] = await Promise.all([readTiles(reading, boundaries), listTrustPositions(reading, show === 'part')]);
  return toPositionMap(positions, tiles);
}

async function readTiles(reading: Reading, boundaries: Boundaries) {
  return tilesOn(boundaries === 'then' ? reading.clock.asAt : londonDateOf(reading.now), boundaries, TILE_CELLS, await listTileFootprints(reading));
}
