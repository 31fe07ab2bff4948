import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt } from '@/lib/db/as-at/events-at';
import { latestEventOf } from '@/lib/db/as-at/latest-event-of';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { Reading } from '@/lib/queries/reading';

/** An approval that something waits on, not decided, and due. */
export type DueGate = {
  readonly id: string;
  readonly title: string;
  readonly dueOn: string;
  readonly duePrecision: DatePrecision;
  /** What it holds back: the address of its record, and its name. */
  readonly exemplarSlug: string | null;
  readonly followerReference: string | null;
  readonly heldBack: string | null;
};

/** Gates overdue, or due within so many days, that are open and that the reader may see; the longest due first. */
export function listDueGates({ revision, clock, reader }: Reading, days: number): Promise<DueGate[]> {
  return remember(JSON.stringify(['due gates', revision, clock, reader, days]), () =>
    queryRows<DueGate>(sql`
      SELECT g.id, g.title, g.due_on AS "dueOn", g.due_precision::text AS "duePrecision", x.slug AS "exemplarSlug", ff.reference AS "followerReference",
        coalesce(x.name, 'Follower of ' || fx.name, c.name) AS "heldBack"
      FROM gate g
      LEFT JOIN ${latestEventOf('gate_decision', sql`e.gate_id = g.id`, clock)} d ON TRUE
      LEFT JOIN funding_tranche tranche ON tranche.id = g.tranche_id
      LEFT JOIN exemplar x ON x.slug = coalesce(g.exemplar_slug, tranche.exemplar_slug)
      LEFT JOIN fast_follower ff ON ff.reference = coalesce(g.fast_follower_reference, tranche.fast_follower_reference)
      LEFT JOIN exemplar fx ON fx.slug = ff.exemplar_slug
      LEFT JOIN cohort c ON c.key = g.cohort_key
      WHERE d.id IS NULL AND g.due_on <= ${clock.asAt}::date + ${days}::int AND ${countsAt('g', clock)} AND (ff.reference IS NULL OR ${followerIsVisibleTo(reader, clock)})
      ORDER BY g.due_on, g.id COLLATE "C"`),
  );
}
