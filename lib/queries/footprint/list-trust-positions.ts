import 'server-only';
import { remember } from '@/lib/cache';
import { programmePartsAt } from '@/lib/db/as-at/programme-parts-at';
import { openAt, registerNamesAt, stpMembershipsAt } from '@/lib/db/as-at/register-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { ProgrammePart } from '@/lib/domain/programme/programme-part';
import type { Reading } from '@/lib/queries/reading';

/** A trust as the map has it: where its headquarters are, or null where that is not recorded, and the STP that it was in. */
export type TrustPosition = {
  readonly odsCode: string;
  readonly name: string;
  readonly part: ProgrammePart;
  readonly stpCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
};

/** As many as one map is of, by what it shows: a drawing of more tells nothing. The real register has fewer of both. */
const POSITIONS_MAX = { part: 100, all: 250 } as const;

/** Trusts open at the clock or of the programme then, those with the strongest part first and then by name; and how many there are, should they be more than a map holds. */
export function listTrustPositions({ revision, clock, reader }: Reading, isOfProgrammeOnly: boolean): Promise<{ readonly trusts: readonly TrustPosition[]; readonly total: number }> {
  return remember(JSON.stringify(['trust positions', revision, clock, reader, isOfProgrammeOnly]), async () => {
    const rows = await queryRows<TrustPosition & { total: number }>(sql`
      SELECT t.ods_code AS "odsCode", coalesce(renamed.name, t.name) AS name, coalesce(p.part, 'none') AS part, stp.footprint_code AS "stpCode",
        t.latitude::float8 AS latitude, t.longitude::float8 AS longitude, count(*) OVER ()::int AS total
      FROM trust t
      LEFT JOIN ${programmePartsAt(clock, reader)} p ON p.ods_code = t.ods_code
      LEFT JOIN ${registerNamesAt(clock)} renamed ON renamed.ods_code = t.ods_code
      LEFT JOIN ${stpMembershipsAt(clock)} stp ON stp.ods_code = t.ods_code
      WHERE p.part IS NOT NULL OR (${!isOfProgrammeOnly} AND ${openAt('t', clock)})
      ORDER BY array_position(ARRAY['exemplar', 'expected', 'follower', 'none'], coalesce(p.part, 'none')), coalesce(renamed.name, t.name) COLLATE "C", t.ods_code COLLATE "C"
      LIMIT ${isOfProgrammeOnly ? POSITIONS_MAX.part : POSITIONS_MAX.all}`);
    return { trusts: rows.map(({ total: _total, ...trust }) => trust), total: rows[0]?.total ?? 0 };
  });
}
