import 'server-only';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { recordedAt } from '@/lib/db/as-at/events-at';
import { queryRows } from '@/lib/db/query-rows';
import { raw, sql } from '@/lib/db/sql';
import type { HistoryEvent } from '@/lib/domain/evidence/settle-history';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import type { Reading } from '@/lib/queries/reading';

const TABLES = {
  exemplar: { table: 'exemplar_status_event', subject: 'exemplar_slug' },
  fastFollower: { table: 'fast_follower_status_event', subject: 'fast_follower_reference' },
} as const;

/** Every status event of one exemplar up to the clock, retracted ones marked. */
export function listExemplarHistory(reading: Reading, slug: string): Promise<HistoryEvent<ExemplarStatus>[]> {
  return listHistory<ExemplarStatus>(reading, 'exemplar', slug);
}

/** Every status event of one pairing up to the clock, retracted ones marked. Whether the reader may see the pairing is for the caller to ask. */
export function listFollowerHistory(reading: Reading, reference: string): Promise<HistoryEvent<FastFollowerStatus>[]> {
  return listHistory<FastFollowerStatus>(reading, 'fastFollower', reference);
}

function listHistory<Step extends string>({ clock }: Reading, of: keyof typeof TABLES, key: string): Promise<HistoryEvent<Step>[]> {
  const { table, subject } = TABLES[of];
  return queryRows<HistoryEvent<Step>>(sql`
    SELECT e.id, e.status::text AS step, ${evidenceOf(table, 'e', clock)} AS evidence,
      CASE WHEN e.retracted_at <= ${clock.knownAt}::timestamptz
           THEN json_build_object('retractedAt', to_char(e.retracted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'reason', e.retraction_reason) END AS retraction
    FROM ${raw(table)} e
    WHERE e.${raw(subject)} = ${key} AND ${recordedAt('e', clock)}
    ORDER BY e.effective_on, e.recorded_at, e.id`);
}
