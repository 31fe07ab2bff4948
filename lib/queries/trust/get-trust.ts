import 'server-only';
import { remember } from '@/lib/cache';
import { evidenceOf, sourceOf } from '@/lib/db/as-at/evidence-of';
import { countsAt, latestFirst } from '@/lib/db/as-at/events-at';
import { latestEventOf } from '@/lib/db/as-at/latest-event-of';
import { footprintMembershipsAt } from '@/lib/db/as-at/register-at';
import { trustNameAt } from '@/lib/db/as-at/trust-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Clock } from '@/lib/domain/clock/clock';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { Evidence, SourceReference } from '@/lib/domain/evidence/evidence';
import type { MembershipChange } from '@/lib/domain/footprint/membership-change';
import type { MaturityMeasure } from '@/lib/domain/maturity/maturity-measure';
import type { SuccessionKind } from '@/lib/domain/trust/succession-kind';
import type { CqcRating, RegulatoryEventKind, TrustKind } from '@/lib/domain/trust/trust-kind';
import type { Reading } from '@/lib/queries/reading';
import { listBackground, type BackgroundItem } from '@/lib/queries/record/list-background';
import { listClaims, type ClaimItem } from '@/lib/queries/record/list-claims';
import { listExemplars, type ExemplarPart } from '@/lib/queries/record/list-exemplars';
import { listFollowers, type FollowerItem } from '@/lib/queries/record/list-followers';
import { listMoney, type MoneyEntry } from '@/lib/queries/record/list-money';
import { listSystems, type SystemItem } from '@/lib/queries/record/list-systems';

/** Another name of a trust. */
export type TrustAliasItem = { readonly id: string; readonly name: string; readonly isRegisterName: boolean; readonly evidence: Evidence };

/** One trust taken over by another, seen from either. */
export type SuccessionItem = {
  readonly id: string;
  readonly kind: SuccessionKind;
  readonly direction: 'predecessor' | 'successor';
  /** The other trust; without a code it is known by name only. */
  readonly other: { readonly odsCode: string | null; readonly name: string };
  /** True when it takes effect after the clock's date. */
  readonly isLater: boolean;
  readonly evidence: Evidence;
};

/** A trust joined or left a footprint. */
export type MembershipItem = {
  readonly id: string;
  readonly footprintCode: string;
  readonly footprintName: string;
  readonly kindName: string;
  readonly change: MembershipChange;
  /** True when it takes effect after the clock's date. */
  readonly isLater: boolean;
  readonly evidence: Evidence;
};

/** A footprint that a trust is in on a day. */
export type FootprintOfDay = { readonly code: string; readonly name: string; readonly kindName: string };

/** What the register says of a trust on a day. */
export type TrustOnDay = {
  readonly asAt: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly footprints: readonly FootprintOfDay[];
};

export type RegulatoryItem = { readonly id: string; readonly kind: RegulatoryEventKind; readonly rating: CqcRating | null; readonly evidence: Evidence };

export type ShortlistingItem = { readonly id: string; readonly cohort: Cohort; readonly evidence: Evidence };

export type MaturityItem = {
  readonly id: string;
  readonly round: string;
  readonly measure: MaturityMeasure;
  /** A decimal number as text; null: published in words only. */
  readonly value: string | null;
  readonly valueText: string | null;
  readonly evidence: Evidence;
};

export type WachterItem = { readonly id: string; readonly group: 'A' | 'B' | 'C'; readonly evidence: Evidence };

/** A trust at the clock. */
export type TrustDetail = {
  readonly odsCode: string;
  /** Its register name at the clock. */
  readonly name: string;
  /** The name it had when the register was taken. */
  readonly foundingName: string;
  readonly kind: TrustKind;
  readonly kindBasis: string | null;
  readonly isFoundationTrust: boolean;
  readonly region: { readonly slug: string; readonly name: string } | null;
  readonly postcode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly openedOn: string | null;
  /** The last day on which it was open, whenever that is. */
  readonly closedOn: string | null;
  readonly source: SourceReference;
  readonly note: string | null;
  /** At the clock, and today as far as known at the clock. */
  readonly then: TrustOnDay;
  readonly now: TrustOnDay;
  readonly aliases: readonly TrustAliasItem[];
  readonly successions: readonly SuccessionItem[];
  readonly memberships: readonly MembershipItem[];
  readonly exemplars: readonly ExemplarPart[];
  readonly followers: readonly FollowerItem[];
  readonly shortlistings: readonly ShortlistingItem[];
  readonly systems: readonly SystemItem[];
  readonly regulation: readonly RegulatoryItem[];
  /** Of its regulation, the last word on special measures and on its rating; null where there is none. */
  readonly specialMeasuresEventId: string | null;
  readonly ratingEventId: string | null;
  readonly maturity: readonly MaturityItem[];
  readonly wachter: readonly WachterItem[];
  /** The money of its awards, each entry with its owner. */
  readonly money: readonly MoneyEntry[];
  readonly claims: readonly ClaimItem[];
  readonly background: readonly BackgroundItem[];
};

/** Reads one trust; `null` when none of that code is known. */
export function getTrust(reading: Reading, odsCode: string): Promise<TrustDetail | null> {
  const today = londonDateOf(reading.now);
  return remember(JSON.stringify(['trust', reading.revision, reading.clock, reading.reader, today, odsCode]), () => readTrust(reading, odsCode, today));
}

type TrustRow = Omit<TrustDetail, 'latitude' | 'longitude' | 'then' | 'now' | 'aliases' | 'successions' | 'memberships' | 'exemplars' | 'followers' | 'shortlistings' | 'systems' | 'regulation' | 'maturity' | 'wachter' | 'money' | 'claims' | 'background'> & {
  latitude: string | null;
  longitude: string | null;
  nameToday: string;
};

async function readTrust(reading: Reading, odsCode: string, today: string): Promise<TrustDetail | null> {
  const { clock } = reading;
  const [row] = await queryRows<TrustRow>(trustStatement(clock, odsCode, today));
  if (row === undefined) return null;
  const codes = { odsCodes: [odsCode] };
  const [footprintsThen, footprintsNow, aliases, successions, memberships, exemplars, followers, shortlistings, systems, regulation, maturity, wachter, claims, background] = await Promise.all([
    listFootprintsOfDay(clock, odsCode),
    listFootprintsOfDay({ ...clock, asAt: today }, odsCode),
    listAliases(clock, odsCode),
    listSuccessions(clock, odsCode, today),
    listMemberships(clock, odsCode, today),
    listExemplars(reading, codes),
    listFollowers(reading, codes),
    listShortlistings(clock, odsCode),
    listSystems(reading, [odsCode], { hosted: true }),
    listRegulation(clock, odsCode),
    listMaturity(clock, odsCode),
    listWachterGroups(clock, odsCode),
    listClaims(reading, codes),
    listBackground(reading, codes),
  ]);
  const money = await listMoney(reading, {
    exemplarSlugs: exemplars.map(({ slug }) => slug),
    followerReferences: followers.map(({ reference }) => reference),
    cohortKeys: [...new Set(exemplars.map(({ cohort }) => cohort))],
  });
  const { latitude, longitude, nameToday, ...trust } = row;
  const isOpenOn = (day: string) => (trust.openedOn === null || trust.openedOn <= day) && (trust.closedOn === null || trust.closedOn >= day);
  return {
    ...trust,
    latitude: latitude === null ? null : Number(latitude),
    longitude: longitude === null ? null : Number(longitude),
    then: { asAt: clock.asAt, name: trust.name, isOpen: isOpenOn(clock.asAt), footprints: footprintsThen },
    now: { asAt: today, name: nameToday, isOpen: isOpenOn(today), footprints: footprintsNow },
    aliases, successions, memberships, exemplars, followers, shortlistings, systems, regulation, maturity, wachter, money, claims, background,
  };
}

function trustStatement(clock: Clock, odsCode: string, today: string) {
  return sql`
    SELECT t.ods_code AS "odsCode", ${trustNameAt('t', clock)} AS name, ${trustNameAt('t', { ...clock, asAt: today })} AS "nameToday", t.name AS "foundingName",
      t.kind::text AS kind, t.kind_basis AS "kindBasis", t.is_foundation_trust AS "isFoundationTrust",
      CASE WHEN r.slug IS NOT NULL THEN json_build_object('slug', r.slug, 'name', r.name) END AS region,
      t.postcode, t.latitude::text AS latitude, t.longitude::text AS longitude, t.opened_on AS "openedOn", t.closed_on AS "closedOn",
      ${sourceOf('t')} AS source, t.note,
      measures.id AS "specialMeasuresEventId", rating.id AS "ratingEventId"
    FROM trust t
    LEFT JOIN region r ON r.slug = t.region_slug
    LEFT JOIN ${latestEventOf('regulatory_event', sql`e.ods_code = t.ods_code AND e.kind <> 'cqc_rating'`, clock)} measures ON TRUE
    LEFT JOIN ${latestEventOf('regulatory_event', sql`e.ods_code = t.ods_code AND e.kind = 'cqc_rating'`, clock)} rating ON TRUE
    WHERE t.ods_code = ${odsCode} AND t.recorded_at <= ${clock.knownAt}::timestamptz`;
}

function listFootprintsOfDay(clock: Clock, odsCode: string): Promise<FootprintOfDay[]> {
  return queryRows<FootprintOfDay>(sql`
    SELECT f.code, f.name, k.name AS "kindName"
    FROM ${footprintMembershipsAt(clock)} m
    JOIN footprint f ON f.code = m.footprint_code
    JOIN footprint_kind k ON k.key = f.kind_key
    WHERE m.ods_code = ${odsCode}
    ORDER BY k.position, f.name`);
}

function listAliases(clock: Clock, odsCode: string): Promise<TrustAliasItem[]> {
  return queryRows<TrustAliasItem>(sql`
    SELECT e.id, e.name, e.is_register_name AS "isRegisterName", ${evidenceOf('trust_alias', 'e', clock)} AS evidence
    FROM trust_alias e
    WHERE e.ods_code = ${odsCode} AND ${countsAt('e', clock)}
    ORDER BY e.effective_on, e.recorded_at, e.id`);
}

/** Up to today, so that a page of the past can say what became of the trust. */
function listSuccessions(clock: Clock, odsCode: string, today: string): Promise<SuccessionItem[]> {
  const untilToday = laterOf(clock, today);
  return queryRows<SuccessionItem>(sql`
    SELECT e.id, e.kind::text AS kind, 'successor' AS direction,
      json_build_object('odsCode', e.successor_code, 'name', coalesce(${trustNameAt('t', untilToday)}, e.successor_name)) AS other,
      e.effective_on > ${clock.asAt}::date AS "isLater", ${evidenceOf('succession', 'e', clock)} AS evidence, e.effective_on
    FROM succession e
    LEFT JOIN trust t ON t.ods_code = e.successor_code
    WHERE e.predecessor_code = ${odsCode} AND ${countsAt('e', untilToday)}
    UNION ALL
    SELECT e.id, e.kind::text, 'predecessor', json_build_object('odsCode', t.ods_code, 'name', t.name),
      e.effective_on > ${clock.asAt}::date, ${evidenceOf('succession', 'e', clock)}, e.effective_on
    FROM succession e
    JOIN trust t ON t.ods_code = e.predecessor_code
    WHERE e.successor_code = ${odsCode} AND e.predecessor_code <> ${odsCode} AND ${countsAt('e', untilToday)}
    ORDER BY effective_on, id`);
}

function listMemberships(clock: Clock, odsCode: string, today: string): Promise<MembershipItem[]> {
  return queryRows<MembershipItem>(sql`
    SELECT e.id, f.code AS "footprintCode", f.name AS "footprintName", k.name AS "kindName", e.change::text AS change,
      e.effective_on > ${clock.asAt}::date AS "isLater", ${evidenceOf('footprint_membership_event', 'e', clock)} AS evidence
    FROM footprint_membership_event e
    JOIN footprint f ON f.code = e.footprint_code
    JOIN footprint_kind k ON k.key = f.kind_key
    WHERE e.ods_code = ${odsCode} AND ${countsAt('e', laterOf(clock, today))}
    ORDER BY e.effective_on, e.change DESC, e.recorded_at, e.id`);
}

function listShortlistings(clock: Clock, odsCode: string): Promise<ShortlistingItem[]> {
  return queryRows<ShortlistingItem>(sql`
    SELECT e.id, e.cohort_key AS cohort, ${evidenceOf('trust_shortlisting', 'e', clock)} AS evidence
    FROM trust_shortlisting e
    WHERE e.ods_code = ${odsCode} AND ${countsAt('e', clock)}
    ORDER BY e.effective_on, e.recorded_at, e.id`);
}

function listRegulation(clock: Clock, odsCode: string): Promise<RegulatoryItem[]> {
  return queryRows<RegulatoryItem>(sql`
    SELECT e.id, e.kind::text AS kind, e.rating::text AS rating, ${evidenceOf('regulatory_event', 'e', clock)} AS evidence
    FROM regulatory_event e
    WHERE e.ods_code = ${odsCode} AND ${countsAt('e', clock)}
    ORDER BY e.effective_on, e.recorded_at, e.id`);
}

function listMaturity(clock: Clock, odsCode: string): Promise<MaturityItem[]> {
  return queryRows<MaturityItem>(sql`
    SELECT e.id, e.round, e.measure::text AS measure, trim_scale(e.value)::text AS value, e.value_text AS "valueText", ${evidenceOf('maturity_assessment', 'e', clock)} AS evidence
    FROM maturity_assessment e
    WHERE e.ods_code = ${odsCode} AND ${countsAt('e', clock)}
    ORDER BY e.effective_on, e.round, e.measure, e.id`);
}

function listWachterGroups(clock: Clock, odsCode: string): Promise<WachterItem[]> {
  return queryRows<WachterItem>(sql`
    SELECT e.id, e."group"::text AS "group", ${evidenceOf('wachter_group_event', 'e', clock)} AS evidence
    FROM wachter_group_event e
    WHERE e.ods_code = ${odsCode} AND ${countsAt('e', clock)}
    ORDER BY ${latestFirst('e')}`);
}

function laterOf(clock: Clock, today: string): Clock {
  return clock.asAt > today ? clock : { ...clock, asAt: today };
}
