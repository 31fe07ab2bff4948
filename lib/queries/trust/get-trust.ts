import 'server-only';
import { remember } from '@/lib/cache';
import { evidenceOf, sourceOf } from '@/lib/db/as-at/evidence-of';
import { countsAt, latestFirst } from '@/lib/db/as-at/events-at';
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
  const [aliases, successions, memberships, exemplars, followers, shortlistings, systems, regulation, maturity, wachter, claims, background] = await Promise.all([
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
  const onDay = (asAt: string, name: string): TrustOnDay => ({
    asAt,
    name,
    isOpen: (trust.openedOn === null || trust.openedOn <= asAt) && (trust.closedOn === null || trust.closedOn >= asAt),
    footprints: footprintsOn(memberships, asAt),
  });
  return {
    ...trust,
    latitude: latitude === null ? null : Number(latitude),
    longitude: longitude === null ? null : Number(longitude),
    then: onDay(clock.asAt, trust.name),
    now: onDay(today > clock.asAt ? today : clock.asAt, nameToday),
    aliases, successions, memberships, exemplars, followers, shortlistings, systems, regulation, maturity, wachter, money, claims, background,
  };
}

/** Memberships come in the order in which they speak, the latest first, so the first of a footprint by the day decides. */
function footprintsOn(memberships: readonly MembershipItem[], day: string): FootprintOfDay[] {
  const decided = new Map<string, MembershipItem>();
  for (const item of memberships) {
    if (item.evidence.effectiveOn <= day && !decided.has(item.footprintCode)) decided.set(item.footprintCode, item);
  }
  return [...decided.values()]
    .filter(({ change }) => change === 'joined')
    .map(({ footprintCode, footprintName, kindName }) => ({ code: footprintCode, name: footprintName, kindName }));
}
