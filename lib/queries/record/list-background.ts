import 'server-only';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { countsAt } from '@/lib/db/as-at/events-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { BackgroundKind } from '@/lib/domain/evidence/background-kind';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { Reading } from '@/lib/queries/reading';
import { isAbout, type RecordSubjects } from './record-subjects';

/** Something dated that happened to a record. */
export type BackgroundItem = { readonly id: string; readonly kind: BackgroundKind; readonly headline: string; readonly evidence: Evidence };

/** What happened to some records up to the clock, oldest first. */
export function listBackground({ clock, reader }: Reading, subjects: RecordSubjects): Promise<BackgroundItem[]> {
  return queryRows<BackgroundItem>(sql`
    SELECT b.id, b.kind::text AS kind, b.headline, ${evidenceOf('background_event', 'b', clock)} AS evidence
    FROM background_event b
    LEFT JOIN fast_follower ff ON ff.reference = b.fast_follower_reference
    WHERE ${isAbout('b', subjects)} AND ${countsAt('b', clock)} AND (b.fast_follower_reference IS NULL OR ${followerIsVisibleTo(reader, clock)})
    ORDER BY b.effective_on, b.recorded_at, b.id`);
}
