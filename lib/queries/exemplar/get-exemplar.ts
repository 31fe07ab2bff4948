import 'server-only';
import { remember } from '@/lib/cache';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { knownAt, recordedAt } from '@/lib/db/as-at/events-at';
import { currentStatuses } from '@/lib/db/as-at/latest-event';
import { currentStatusOf, latestEventOf } from '@/lib/db/as-at/latest-event-of';
import { stpOfTrustAt, trustNameAt } from '@/lib/db/as-at/trust-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Clock } from '@/lib/domain/clock/clock';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { KnownDate } from '@/lib/domain/evidence/days-apart';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { HistoryEvent } from '@/lib/domain/evidence/settle-history';
import type { MemberRole } from '@/lib/domain/exemplar/member-role';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { MembershipChange } from '@/lib/domain/footprint/membership-change';
import type { Reading } from '@/lib/queries/reading';
import { listBackground, type BackgroundItem } from '@/lib/queries/record/list-background';
import { listClaims, type ClaimItem } from '@/lib/queries/record/list-claims';
import { listFollowers, type FollowerItem } from '@/lib/queries/record/list-followers';
import { listGates, type GateItem } from '@/lib/queries/record/list-gates';
import { listExemplarHistory } from '@/lib/queries/record/list-history';
import { listMatchRules, type MatchRule } from '@/lib/queries/record/list-match-rules';
import { listMoney, type MoneyEntry } from '@/lib/queries/record/list-money';
import { listSystems, type SystemItem } from '@/lib/queries/record/list-systems';

/** A trust, footprint or supplier that is, or was, part of an exemplar. */
export type ExemplarMember = {
  readonly kind: 'trust' | 'footprint' | 'supplier';
  /** ODS code, footprint code or the supplier's reference. */
  readonly code: string;
  readonly name: string;
  readonly role: MemberRole;
  /** `left`: no longer part of it at the clock. */
  readonly change: MembershipChange;
  /** Null: not recorded. */
  readonly region: string | null;
  readonly stp: { readonly code: string; readonly name: string } | null;
  /** The last day on which the trust was open, if it had closed by the clock. */
  readonly closedOn: string | null;
  readonly evidence: Evidence;
};

/** An exemplar at the clock. */
export type ExemplarDetail = {
  readonly slug: string;
  readonly name: string;
  readonly cohort: Cohort;
  readonly cohortName: string;
  readonly note: string | null;
  /** The status in force; null: no status is recorded at the clock. */
  readonly status: ExemplarStatus | null;
  /** The event that speaks for the status. */
  readonly statusEventId: string | null;
  /** The first date for which anything is recorded of it, as far as known, whether or not the clock has come to it. */
  readonly first: KnownDate | null;
  /** Exemplars of its cohort at the clock that have been named and have not left: those that share the cohort's money. */
  readonly sharedBy: number;
  readonly members: readonly ExemplarMember[];
  readonly history: readonly HistoryEvent<ExemplarStatus>[];
  readonly gates: readonly GateItem[];
  readonly followers: readonly FollowerItem[];
  /** Its own money. */
  readonly money: readonly MoneyEntry[];
  /** Money of its whole cohort, of which no split is recorded. */
  readonly cohortMoney: readonly MoneyEntry[];
  /** What its cohort's rules say of local match funding, the latest first. */
  readonly matchRules: readonly MatchRule[];
  readonly systems: readonly SystemItem[];
  readonly claims: readonly ClaimItem[];
  readonly background: readonly BackgroundItem[];
};

/** Reads one exemplar; `null` when none of that name is known. */
export function getExemplar(reading: Reading, slug: string): Promise<ExemplarDetail | null> {
  return remember(JSON.stringify(['exemplar', reading.revision, reading.clock, reading.reader, slug]), () => readExemplar(reading, slug));
}

type ExemplarRow = Pick<ExemplarDetail, 'slug' | 'name' | 'cohort' | 'cohortName' | 'note' | 'status' | 'statusEventId' | 'first'>;

async function readExemplar(reading: Reading, slug: string): Promise<ExemplarDetail | null> {
  const [[exemplar], members] = await Promise.all([queryRows<ExemplarRow>(exemplarStatement(reading.clock, slug)), listMembers(reading.clock, slug)]);
  if (exemplar === undefined) return null;
  const odsCodes = members.filter(({ kind }) => kind === 'trust').map(({ code }) => code);
  const subjects = { exemplarSlugs: [slug] };
  const [sharedBy, history, gates, followers, money, cohortMoney, matchRules, systems, claims, background] = await Promise.all([
    countSharing(reading, exemplar.cohort),
    listExemplarHistory(reading, slug),
    listGates(reading, { ...subjects, cohortKeys: [exemplar.cohort] }),
    listFollowers(reading, subjects),
    listMoney(reading, subjects),
    listMoney(reading, { cohortKeys: [exemplar.cohort] }),
    listMatchRules(reading, exemplar.cohort),
    listSystems(reading, odsCodes),
    listClaims(reading, { ...subjects, odsCodes }),
    listBackground(reading, { ...subjects, odsCodes }),
  ]);
  return { ...exemplar, sharedBy, members, history, gates, followers, money, cohortMoney, matchRules, systems, claims, background };
}

function exemplarStatement(clock: Clock, slug: string) {
  return sql`
    SELECT x.slug, x.name, x.cohort_key AS cohort, c.name AS "cohortName", x.note, s.status::text AS status, s.id AS "statusEventId",
      (SELECT json_build_object('effectiveOn', e.effective_on, 'precision', e.effective_precision) FROM exemplar_status_event e
       WHERE e.exemplar_slug = x.slug AND ${knownAt('e', clock)} ORDER BY e.effective_on, e.effective_precision LIMIT 1) AS first
    FROM exemplar x
    JOIN cohort c ON c.key = x.cohort_key
    LEFT JOIN ${currentStatusOf('exemplar_status_event', 'exemplar_slug', sql`x.slug`, clock)} s ON TRUE
    WHERE x.slug = ${slug} AND x.recorded_at <= ${clock.knownAt}::timestamptz`;
}

/** The same for every exemplar of a cohort, so counted once. */
function countSharing({ clock, revision }: Reading, cohort: Cohort): Promise<number> {
  return remember(JSON.stringify(['exemplars that share', revision, clock, cohort]), async () => {
    const [counted] = await queryRows<{ n: number }>(sql`
      SELECT count(*)::int AS n
      FROM ${currentStatuses('exemplar_status_event', 'exemplar_slug', clock)} s
      JOIN exemplar x ON x.slug = s.exemplar_slug
      WHERE x.cohort_key = ${cohort} AND s.status NOT IN ('shortlisted', 'expected', 'not_selected', 'withdrawn')`);
    return counted?.n ?? 0;
  });
}

function listMembers(clock: Clock, slug: string): Promise<ExemplarMember[]> {
  return queryRows<ExemplarMember>(sql`
    SELECT CASE WHEN t.ods_code IS NOT NULL THEN 'trust' WHEN f.code IS NOT NULL THEN 'footprint' ELSE 'supplier' END AS kind,
      coalesce(t.ods_code, f.code, s.slug) AS code, coalesce(${trustNameAt('t', clock)}, f.name, s.name) AS name,
      m.role::text AS role, m.change::text AS change, r.name AS region, ${stpOfTrustAt('t', clock)} AS stp,
      CASE WHEN t.closed_on < ${clock.asAt}::date THEN t.closed_on END AS "closedOn",
      ${evidenceOf('exemplar_member_event', 'm', clock)} AS evidence
    FROM (SELECT DISTINCT e.ods_code, e.footprint_code, e.supplier_slug FROM exemplar_member_event e WHERE e.exemplar_slug = ${slug} AND ${recordedAt('e', clock)}) who
    JOIN ${latestEventOf('exemplar_member_event', sql`e.exemplar_slug = ${slug} AND (e.ods_code, e.footprint_code, e.supplier_slug) IS NOT DISTINCT FROM (who.ods_code, who.footprint_code, who.supplier_slug)`, clock)} m ON TRUE
    LEFT JOIN trust t ON t.ods_code = m.ods_code
    LEFT JOIN footprint f ON f.code = m.footprint_code
    LEFT JOIN supplier s ON s.slug = m.supplier_slug
    LEFT JOIN region r ON r.slug = coalesce(t.region_slug, f.region_slug)
    ORDER BY m.change, m.role, t.name, f.name, s.name`);
}
