import 'server-only';
import { remember } from '@/lib/cache';
import { currentStatuses, latestEvents } from '@/lib/db/as-at/latest-event';
import { exemplarMembersAt, footprintMembershipsAt } from '@/lib/db/as-at/register-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Tile } from '@/lib/domain/footprint/tiles';
import type { Reading } from '@/lib/queries/reading';

/** What is in a tile's footprint; a tile of which no membership is recorded is in no row. */
export type TileCount = { readonly code: string; readonly trusts: number; readonly exemplars: number; readonly followers: number };

/** Counts trusts, exemplars and pairings in force by tile at the clock: those of the trusts that were members of its STPs then. Each counts once in a tile, however many of its trusts are there. */
export function countByTile({ revision, clock, reader }: Reading, tiles: readonly Tile[]): Promise<TileCount[]> {
  const pairs = tiles.flatMap(({ footprint, stpCodes }) => stpCodes.map((stpCode) => ({ stpCode, code: footprint.code })));
  return remember(JSON.stringify(['tiles', revision, clock, reader, pairs]), () =>
    queryRows<TileCount>(sql`
      WITH member AS (
        SELECT DISTINCT tile.code, m.ods_code
        FROM ${footprintMembershipsAt(clock)} m
        JOIN unnest(${pairs.map(({ stpCode }) => stpCode)}::text[], ${pairs.map(({ code }) => code)}::text[]) AS tile(stp_code, code) ON tile.stp_code = m.footprint_code
      ),
      exemplar_part AS (
        SELECT m.exemplar_slug, m.ods_code, m.footprint_code
        FROM ${exemplarMembersAt(clock)} m
        JOIN ${currentStatuses('exemplar_status_event', 'exemplar_slug', clock)} s ON s.exemplar_slug = m.exemplar_slug
        WHERE s.status NOT IN ('shortlisted', 'expected', 'not_selected', 'withdrawn')
      ),
      in_tile AS (
        SELECT member.code, part.exemplar_slug FROM exemplar_part part JOIN member ON member.ods_code = part.ods_code
        UNION
        SELECT tile.code, part.exemplar_slug
        FROM exemplar_part part
        JOIN unnest(${pairs.map(({ stpCode }) => stpCode)}::text[], ${pairs.map(({ code }) => code)}::text[]) AS tile(stp_code, code) ON part.footprint_code IN (tile.stp_code, tile.code)
      ),
      following AS (
        SELECT member.code, ff.reference
        FROM fast_follower ff
        JOIN ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock)} i ON i.fast_follower_reference = ff.reference
        JOIN ${currentStatuses('fast_follower_status_event', 'fast_follower_reference', clock)} s ON s.fast_follower_reference = ff.reference
        JOIN member ON member.ods_code = i.ods_code
        WHERE s.status IN ('approved', 'approved_with_conditions', 'agreement_signed', 'delivering', 'completed') AND ${followerIsVisibleTo(reader, clock)}
      )
      SELECT m.code, count(*)::int AS trusts,
        (SELECT count(DISTINCT x.exemplar_slug) FROM in_tile x WHERE x.code = m.code)::int AS exemplars,
        (SELECT count(DISTINCT f.reference) FROM following f WHERE f.code = m.code)::int AS followers
      FROM member m
      GROUP BY m.code`),
  );
}
