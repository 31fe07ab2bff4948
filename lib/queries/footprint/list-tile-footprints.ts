import 'server-only';
import { remember } from '@/lib/cache';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { TILE_CELLS } from '@/lib/domain/footprint/tile-layout';
import type { TileFootprint } from '@/lib/domain/footprint/tiles';
import type { Reading } from '@/lib/queries/reading';

/** The STPs of the tiles, and the STPs and integrated care systems that were built on them, whenever they stood, as far as was known by the clock. */
export function listTileFootprints({ revision, clock }: Reading): Promise<TileFootprint[]> {
  const codes = TILE_CELLS.map(({ code }) => code);
  return remember(JSON.stringify(['tile footprints', revision, clock.knownAt]), () =>
    queryRows<TileFootprint>(sql`
      SELECT f.code, f.name, f.kind_key AS "kindKey", k.name AS "kindName", f.opened_on::text AS "openedOn", f.closed_on::text AS "closedOn",
        coalesce((SELECT array_agg(p.predecessor_code ORDER BY p.predecessor_code COLLATE "C") FROM footprint_predecessor p WHERE p.footprint_code = f.code), '{}') AS "predecessorCodes"
      FROM footprint f
      JOIN footprint_kind k ON k.key = f.kind_key
      WHERE f.kind_key IN ('stp', 'ics') AND f.recorded_at <= ${clock.knownAt}::timestamptz
        AND (f.code = ANY(${codes}::text[]) OR f.code IN (SELECT p.footprint_code FROM footprint_predecessor p WHERE p.predecessor_code = ANY(${codes}::text[])))
      ORDER BY f.code COLLATE "C"`),
  );
}
