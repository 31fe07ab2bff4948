import 'server-only';
import { sourceOf } from '@/lib/db/as-at/evidence-of';
import { standingEntriesAt } from '@/lib/db/as-at/standing-entries-at';
import { inTimelineScope } from '@/lib/db/as-at/timeline-events-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Clock } from '@/lib/domain/clock/clock';
import type { Confidence } from '@/lib/domain/evidence/confidence';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { SourceReference } from '@/lib/domain/evidence/evidence';
import type { AmountQualifier, LedgerKind, LedgerOwnerKind } from '@/lib/domain/funding/ledger-kind';
import type { TimelineScope } from '@/lib/domain/timeline/timeline-scope';
import type { Reading } from '@/lib/queries/reading';

/** An entry of the ledger that stands: amounts in pence, as text. */
export type StandingMoney = {
  /** Its id. */
  readonly key: string;
  readonly kind: LedgerKind;
  readonly amountPence: string;
  readonly amountHighPence: string | null;
  readonly qualifier: AmountQualifier;
  readonly ownerKind: LedgerOwnerKind;
  /** Null for the programme. */
  readonly ownerReference: string | null;
  readonly ownerName: string;
  readonly effectiveOn: string;
  readonly precision: DatePrecision;
  readonly confidence: Confidence;
  readonly source: SourceReference;
};

/**
 * The entries that stand on a day, as far as the reading knows, of those that may stand otherwise on another day: whatever takes effect, or
 * is taken back, after `since`.
 * @param asAt the day, an ISO date
 */
export function listStandingMoney({ clock: pageClock, reader }: Reading, asAt: string, since: string, scope: TimelineScope): Promise<StandingMoney[]> {
  if (!scope.tables.includes('ledger_entry')) return Promise.resolve([]);
  const clock: Clock = { asAt, knownAt: pageClock.knownAt };
  return queryRows<StandingMoney>(sql`
    SELECT e.event_id AS key, e.kind::text AS kind, e.amount_pence::text AS "amountPence", e.amount_high_pence::text AS "amountHighPence", e.qualifier::text AS qualifier,
      e.subject_kind AS "ownerKind", e.subject_reference AS "ownerReference", coalesce(x.name, 'Follower of ' || fx.name, c.name, 'The programme') AS "ownerName",
      e.effective_on AS "effectiveOn", e.effective_precision::text AS precision, e.confidence::text AS confidence, ${sourceOf('e')} AS source
    FROM (
      SELECT 'ledger_entry' AS event_table, l.id AS event_id, l.owner_kind AS subject_kind, coalesce(l.exemplar_slug, l.fast_follower_reference, l.cohort_key) AS subject_reference, l.*
      FROM ${standingEntriesAt(clock, reader)} l
      WHERE l.effective_on > ${since}::date OR EXISTS (SELECT 1 FROM ledger_entry back WHERE back.reverses_entry_id = l.id AND back.effective_on > ${since}::date)
    ) e
    LEFT JOIN exemplar x ON x.slug = e.exemplar_slug
    LEFT JOIN fast_follower ff ON ff.reference = e.fast_follower_reference
    LEFT JOIN exemplar fx ON fx.slug = ff.exemplar_slug
    LEFT JOIN cohort c ON c.key = e.cohort_key
    WHERE TRUE${inTimelineScope(scope, pageClock, reader)}
    ORDER BY e.effective_on, e.event_id COLLATE "C"`);
}
