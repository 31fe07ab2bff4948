import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt } from '@/lib/db/as-at/events-at';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { latestEvents } from '@/lib/db/as-at/latest-event';
import { registerNamesAt } from '@/lib/db/as-at/register-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { GateDecision, GateOwner } from '@/lib/domain/exemplar/gate';
import type { Reading } from '@/lib/queries/reading';

/** What a gate holds back. */
export type GateSubject =
  | { readonly kind: 'exemplar' | 'fast_follower'; readonly reference: string; readonly name: string }
  | { readonly kind: 'cohort'; readonly reference: Cohort; readonly name: string }
  | { readonly kind: 'programme'; readonly reference: null; readonly name: null };

export type GateItem = {
  readonly id: string;
  readonly title: string;
  readonly owner: GateOwner;
  readonly ownerName: string | null;
  readonly subject: GateSubject;
  readonly dueOn: string | null;
  readonly duePrecision: DatePrecision | null;
  /** Its date is since when the gate waits. */
  readonly evidence: Evidence;
  /** Null: open. */
  readonly decision: { readonly outcome: GateDecision; readonly evidence: Evidence } | null;
};

export type GateList = {
  /** The longest waiting first. */
  readonly open: readonly GateItem[];
  readonly openCount: number;
  /** The latest decided first. */
  readonly decided: readonly GateItem[];
  readonly decidedCount: number;
};

const SHOWN_MAX = 10;

type GateRow = Omit<GateItem, 'subject' | 'decision'> & { subject_kind: GateSubject['kind']; subject_reference: string | null; subject_name: string | null; decision: GateItem['decision']; open_count: number; decided_count: number };

/** The gates that the reader may see at the clock, open and decided, the first of each. */
export function listGates({ revision, clock, reader }: Reading): Promise<GateList> {
  return remember(JSON.stringify(['overview gates', revision, clock, reader]), async () => {
    const rows = await queryRows<GateRow>(sql`
      SELECT shown.id, shown.title, shown.owner, shown."ownerName", shown."dueOn", shown."duePrecision", shown.open_count, shown.decided_count,
        CASE WHEN x.slug IS NOT NULL THEN 'exemplar' WHEN ff.reference IS NOT NULL THEN 'fast_follower' WHEN c.key IS NOT NULL THEN 'cohort' ELSE 'programme' END AS subject_kind,
        coalesce(x.slug, ff.reference, c.key) AS subject_reference,
        CASE WHEN ff.reference IS NOT NULL THEN coalesce(renamed.name, t.name, 'Trust not recorded') || ', follower of ' || fx.name ELSE coalesce(x.name, c.name) END AS subject_name,
        (SELECT ${evidenceOf('gate', 'e', clock)} FROM gate e WHERE e.id = shown.id) AS evidence,
        (SELECT json_build_object('outcome', e.outcome, 'evidence', ${evidenceOf('gate_decision', 'e', clock)}) FROM gate_decision e WHERE e.id = shown.decision_id) AS decision
      FROM (
        SELECT g.id, g.title, g.owner::text AS owner, g.owner_name AS "ownerName", g.due_on AS "dueOn", g.due_precision::text AS "duePrecision", g.cohort_key, ff.reference,
          coalesce(g.exemplar_slug, tranche.exemplar_slug) AS exemplar_slug, d.id AS decision_id,
          (count(*) FILTER (WHERE d.id IS NULL) OVER ())::int AS open_count,
          (count(*) FILTER (WHERE d.id IS NOT NULL) OVER ())::int AS decided_count,
          row_number() OVER (PARTITION BY d.id IS NULL ORDER BY CASE WHEN d.id IS NULL THEN g.effective_on END, d.effective_on DESC, g.effective_on, g.id COLLATE "C") AS place
        FROM gate g
        LEFT JOIN ${latestEvents('gate_decision', ['gate_id'], clock)} d ON d.gate_id = g.id
        LEFT JOIN funding_tranche tranche ON tranche.id = g.tranche_id
        LEFT JOIN fast_follower ff ON ff.reference = coalesce(g.fast_follower_reference, tranche.fast_follower_reference)
        WHERE ${countsAt('g', clock)} AND (ff.reference IS NULL OR ${followerIsVisibleTo(reader, clock)})
      ) shown
      LEFT JOIN exemplar x ON x.slug = shown.exemplar_slug
      LEFT JOIN fast_follower ff ON ff.reference = shown.reference
      LEFT JOIN exemplar fx ON fx.slug = ff.exemplar_slug
      LEFT JOIN ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock)} i ON i.fast_follower_reference = ff.reference
      LEFT JOIN trust t ON t.ods_code = i.ods_code
      LEFT JOIN ${registerNamesAt(clock)} renamed ON renamed.ods_code = t.ods_code
      LEFT JOIN cohort c ON c.key = shown.cohort_key
      WHERE shown.place <= ${SHOWN_MAX}
      ORDER BY shown.place`);
    const items = rows.map(toGateItem);
    return {
      open: items.filter(({ decision }) => decision === null),
      openCount: rows[0]?.open_count ?? 0,
      decided: items.filter(({ decision }) => decision !== null),
      decidedCount: rows[0]?.decided_count ?? 0,
    };
  });
}

function toGateItem({ id, title, owner, ownerName, dueOn, duePrecision, evidence, decision, subject_kind, subject_reference, subject_name }: GateRow): GateItem {
  const subject =
    subject_kind === 'programme' ? { kind: subject_kind, reference: null, name: null } : ({ kind: subject_kind, reference: subject_reference, name: subject_name } as Exclude<GateSubject, { kind: 'programme' }>);
  return { id, title, owner, ownerName, subject, dueOn, duePrecision, evidence, decision };
}
