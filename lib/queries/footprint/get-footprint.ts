import 'server-only';
import { remember } from '@/lib/cache';
import { evidenceOf, sourceOf } from '@/lib/db/as-at/evidence-of';
import { countsAt } from '@/lib/db/as-at/events-at';
import { footprintMembershipsAt } from '@/lib/db/as-at/register-at';
import { trustNameAt } from '@/lib/db/as-at/trust-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Clock } from '@/lib/domain/clock/clock';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { Evidence, SourceReference } from '@/lib/domain/evidence/evidence';
import type { TrustKind } from '@/lib/domain/trust/trust-kind';
import type { Reading } from '@/lib/queries/reading';
import { listBackground, type BackgroundItem } from '@/lib/queries/record/list-background';
import { listClaims, type ClaimItem } from '@/lib/queries/record/list-claims';
import { listExemplars, type ExemplarPart } from '@/lib/queries/record/list-exemplars';
import { listFollowers, type FollowerItem } from '@/lib/queries/record/list-followers';

/** A trust that is in a footprint at the clock. */
export type FootprintTrust = {
  readonly odsCode: string;
  readonly name: string;
  readonly kind: TrustKind;
  /** The last day on which it was open, if it had closed by the clock. */
  readonly closedOn: string | null;
  readonly evidence: Evidence;
};

/** A footprint that came before or after. */
export type RelatedFootprint = {
  readonly code: string;
  readonly name: string;
  readonly kindName: string;
  readonly direction: 'predecessor' | 'successor';
  readonly openedOn: string;
  readonly closedOn: string | null;
};

/** A plan that a footprint published: the plan is the source. */
export type PlanItem = {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly publishedPrecision: DatePrecision | null;
  readonly evidence: Evidence;
};

/** A footprint at the clock. */
export type FootprintDetail = {
  readonly code: string;
  readonly name: string;
  readonly kindKey: string;
  readonly kindName: string;
  readonly region: { readonly slug: string; readonly name: string } | null;
  readonly openedOn: string;
  /** The last day on which it existed, whenever that is. */
  readonly closedOn: string | null;
  readonly population: number | null;
  readonly populationBasis: string | null;
  readonly status: string | null;
  readonly source: SourceReference;
  readonly note: string | null;
  readonly trusts: readonly FootprintTrust[];
  /** Exemplars of its trusts, and its own. */
  readonly exemplars: readonly ExemplarPart[];
  readonly followers: readonly FollowerItem[];
  readonly plans: readonly PlanItem[];
  readonly related: readonly RelatedFootprint[];
  readonly claims: readonly ClaimItem[];
  readonly background: readonly BackgroundItem[];
};

/** Reads one footprint; `null` when none of that code is known. */
export function getFootprint(reading: Reading, code: string): Promise<FootprintDetail | null> {
  return remember(JSON.stringify(['footprint', reading.revision, reading.clock, reading.reader, code]), () => readFootprint(reading, code));
}

type FootprintRow = Omit<FootprintDetail, 'trusts' | 'exemplars' | 'followers' | 'plans' | 'related' | 'claims' | 'background'>;

async function readFootprint(reading: Reading, code: string): Promise<FootprintDetail | null> {
  const { clock } = reading;
  const [[footprint], trusts] = await Promise.all([queryRows<FootprintRow>(footprintStatement(clock, code)), listTrusts(clock, code)]);
  if (footprint === undefined) return null;
  const odsCodes = trusts.map(({ odsCode }) => odsCode);
  const codes = { footprintCodes: [code] };
  const [exemplars, followers, plans, related, claims, background] = await Promise.all([
    listExemplars(reading, { odsCodes, ...codes }),
    listFollowers(reading, { odsCodes }),
    listPlans(clock, code),
    listRelated(clock, code),
    listClaims(reading, codes),
    listBackground(reading, codes),
  ]);
  return { ...footprint, trusts, exemplars, followers, plans, related, claims, background };
}

function footprintStatement(clock: Clock, code: string) {
  return sql`
    SELECT f.code, f.name, f.kind_key AS "kindKey", k.name AS "kindName",
      CASE WHEN r.slug IS NOT NULL THEN json_build_object('slug', r.slug, 'name', r.name) END AS region,
      f.opened_on AS "openedOn", f.closed_on AS "closedOn", f.population, f.population_basis AS "populationBasis", f.status, ${sourceOf('f')} AS source, f.note
    FROM footprint f
    JOIN footprint_kind k ON k.key = f.kind_key
    LEFT JOIN region r ON r.slug = f.region_slug
    WHERE f.code = ${code} AND f.recorded_at <= ${clock.knownAt}::timestamptz`;
}

function listTrusts(clock: Clock, code: string): Promise<FootprintTrust[]> {
  return queryRows<FootprintTrust>(sql`
    SELECT t.ods_code AS "odsCode", ${trustNameAt('t', clock)} AS name, t.kind::text AS kind,
      CASE WHEN t.closed_on < ${clock.asAt}::date THEN t.closed_on END AS "closedOn", ${evidenceOf('footprint_membership_event', 'm', clock)} AS evidence
    FROM ${footprintMembershipsAt(clock)} m
    JOIN trust t ON t.ods_code = m.ods_code
    WHERE m.footprint_code = ${code}
    ORDER BY name, t.ods_code`);
}

function listPlans(clock: Clock, code: string): Promise<PlanItem[]> {
  return queryRows<PlanItem>(sql`
    SELECT e.id, e.title, s.url, s.published_on AS "publishedOn", s.published_precision::text AS "publishedPrecision", ${evidenceOf('footprint_plan', 'e', clock)} AS evidence
    FROM footprint_plan e
    JOIN source s ON s.id = e.source_id
    WHERE e.footprint_code = ${code} AND ${countsAt('e', clock)}
    ORDER BY e.effective_on, e.recorded_at, e.id`);
}

function listRelated(clock: Clock, code: string): Promise<RelatedFootprint[]> {
  return queryRows<RelatedFootprint>(sql`
    SELECT f.code, f.name, k.name AS "kindName", related.direction, f.opened_on AS "openedOn", f.closed_on AS "closedOn"
    FROM (
      SELECT p.predecessor_code AS code, 'predecessor' AS direction FROM footprint_predecessor p WHERE p.footprint_code = ${code}
      UNION ALL
      SELECT p.footprint_code, 'successor' FROM footprint_predecessor p WHERE p.predecessor_code = ${code}
    ) related
    JOIN footprint f ON f.code = related.code
    JOIN footprint_kind k ON k.key = f.kind_key
    WHERE f.recorded_at <= ${clock.knownAt}::timestamptz
    ORDER BY related.direction, f.opened_on, f.name`);
}
