import 'server-only';
import { toAbout, type RecordRef } from '@/lib/audit/record-ref';
import type { ActAbout } from '@/lib/audit/record-version';
import { remember } from '@/lib/cache';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Reading } from '@/lib/queries/reading';
import { actHidesNothing } from './act-hides-nothing';

/** An act as a record's history shows it. */
export type ActOfHistory = ActAbout & {
  /** Set where the reader is not told the person's name, which is for those who run the programme or take part in it: what the person is. */
  readonly actorKind: 'a person of the programme' | 'a trust lead' | null;
};

type Row = { position: number; type: ActAbout['type']; details: ActAbout['details']; actorName: string | null; isActorForgotten: boolean; isPerson: boolean; occurredAt: string };

/** The history of a record: each person's act about it that was known at the clock and that the reader may see, the latest first. An act about a pairing that the reader may not see is not there, nor for others than programme staff one about the maturity of a place. */
export function listActsAbout(reading: Reading, record: RecordRef): Promise<ActOfHistory[]> {
  return remember(JSON.stringify(['acts about', reading.revision, reading.clock, reading.reader, record]), () => readActs(reading, record));
}

async function readActs({ clock, reader }: Reading, record: RecordRef): Promise<ActOfHistory[]> {
  const rows = await queryRows<Row>(sql`
    SELECT a.position::int AS position, a.type, a.payload - 'rows' - 'about' AS details, u.name AS "actorName", u.anonymised_at IS NOT NULL AS "isActorForgotten", u.id IS NOT NULL AS "isPerson",
      to_char(a.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "occurredAt"
    FROM audit_event a LEFT JOIN "user" u ON u.id = a.actor_user_id
    WHERE a.payload -> 'about' @> ${JSON.stringify([toAbout(record)])}::jsonb AND a.occurred_at <= ${clock.knownAt}::timestamptz
      AND ${actHidesNothing(reader, clock)}
    ORDER BY a.position DESC`);
  const mayNamePeople = reader.isProgrammeStaff || reader.trustOdsCodes.length > 0;
  return rows.map(({ isPerson, actorName, ...row }) => {
    if (!isPerson || mayNamePeople) return { ...row, actorName, actorKind: null };
    return { ...row, actorName: null, actorKind: typeof row.details['assertedBy'] === 'string' ? 'a trust lead' : 'a person of the programme' };
  });
}
