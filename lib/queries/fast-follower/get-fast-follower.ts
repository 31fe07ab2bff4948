import 'server-only';
import { remember } from '@/lib/cache';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { countsAt, knownAt, latestFirst } from '@/lib/db/as-at/events-at';
import { currentStatusOf, latestEventOf } from '@/lib/db/as-at/latest-event-of';
import { itemCounts } from '@/lib/db/as-at/replication-at';
import { trustNameAt } from '@/lib/db/as-at/trust-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { KnownDate } from '@/lib/domain/evidence/days-apart';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { HistoryEvent } from '@/lib/domain/evidence/settle-history';
import type { GateOwner } from '@/lib/domain/exemplar/gate';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import type { ReplicationVerdict } from '@/lib/domain/fast-follower/replication';
import type { SystemClass } from '@/lib/domain/system/system-class';
import type { Reading } from '@/lib/queries/reading';
import { listBackground, type BackgroundItem } from '@/lib/queries/record/list-background';
import { listClaims, type ClaimItem } from '@/lib/queries/record/list-claims';
import { listGates, type GateItem } from '@/lib/queries/record/list-gates';
import { listFollowerHistory } from '@/lib/queries/record/list-history';
import { listMatchRules, type MatchRule } from '@/lib/queries/record/list-match-rules';
import { listMoney, type MoneyEntry } from '@/lib/queries/record/list-money';
import { listSystems, type SystemItem } from '@/lib/queries/record/list-systems';
import { listReplicationTargets, type ReplicationTarget } from './list-replication-targets';

/** Which trust a pairing's follower is said to be, and from when. */
export type FollowerIdentity = { readonly id: string; readonly odsCode: string; readonly name: string; readonly evidence: Evidence };

/** What an approval with conditions asks. */
export type FollowerCondition = { readonly id: string; readonly statement: string; readonly owner: GateOwner; readonly dueOn: string | null; readonly evidence: Evidence };

/** A system that the follower is to run, fixed at nomination, and whether it does. */
export type ReplicationItem = {
  readonly id: string;
  readonly systemClass: SystemClass;
  readonly productName: string | null;
  readonly fixedOn: string;
  /** Null: nobody has said. */
  readonly verdict: ReplicationVerdict | null;
  readonly evidence: Evidence | null;
};

/** A pairing at the clock. */
export type FastFollowerDetail = {
  readonly reference: string;
  readonly note: string | null;
  readonly cohort: Cohort;
  readonly exemplar: { readonly slug: string; readonly name: string; readonly status: ExemplarStatus | null };
  readonly status: FastFollowerStatus | null;
  readonly statusEventId: string | null;
  /** The first date for which anything is recorded of it, as far as known, whether or not the clock has come to it. */
  readonly first: KnownDate | null;
  /** Which trust it is at the clock; null: not recorded. */
  readonly trust: FollowerIdentity | null;
  /** What else has been said of which trust it is, up to the clock. */
  readonly otherIdentities: readonly FollowerIdentity[];
  /** Which trust it is said to be from a date that the clock has not come to. */
  readonly laterIdentity: FollowerIdentity | null;
  readonly history: readonly HistoryEvent<FastFollowerStatus>[];
  readonly conditions: readonly FollowerCondition[];
  readonly gates: readonly GateItem[];
  readonly money: readonly MoneyEntry[];
  readonly cohortMoney: readonly MoneyEntry[];
  /** What its cohort's rules say of local match funding, the latest first. */
  readonly matchRules: readonly MatchRule[];
  readonly replicationItems: readonly ReplicationItem[];
  readonly replicationTargets: readonly ReplicationTarget[];
  readonly systems: readonly SystemItem[];
  readonly exemplarSystems: readonly SystemItem[];
  readonly claims: readonly ClaimItem[];
  readonly background: readonly BackgroundItem[];
};

/** Reads one pairing; `null` when none of that reference is known that the reader may see. */
export function getFastFollower(reading: Reading, reference: string): Promise<FastFollowerDetail | null> {
  return remember(JSON.stringify(['fast follower', reading.revision, reading.clock, reading.reader, reference]), () => readFastFollower(reading, reference));
}

type FollowerRow = Pick<FastFollowerDetail, 'reference' | 'note' | 'cohort' | 'exemplar' | 'status' | 'statusEventId' | 'first'> & {
  exemplarOdsCodes: string[];
};

async function readFastFollower(reading: Reading, reference: string): Promise<FastFollowerDetail | null> {
  const [follower] = await queryRows<FollowerRow>(followerStatement(reading, reference));
  if (follower === undefined) return null;
  const { exemplarOdsCodes, ...row } = follower;
  const subjects = { followerReferences: [reference] };
  const identities = await listIdentities(reading, reference);
  const [trust = null, ...otherIdentities] = identities.filter(({ isLater }) => !isLater);
  const laterIdentity = identities.filter(({ isLater }) => isLater).at(-1) ?? null;
  const [history, conditions, gates, money, cohortMoney, matchRules, replicationItems, replicationTargets, systems, exemplarSystems, claims, background] = await Promise.all([
    listFollowerHistory(reading, reference),
    listConditions(reading, reference),
    listGates(reading, subjects),
    listMoney(reading, subjects),
    listMoney(reading, { cohortKeys: [row.cohort] }),
    listMatchRules(reading, row.cohort),
    listReplicationItems(reading, reference),
    listReplicationTargets(reading, [row.cohort]),
    listSystems(reading, trust === null ? [] : [trust.odsCode]),
    listSystems(reading, exemplarOdsCodes),
    listClaims(reading, subjects),
    listBackground(reading, subjects),
  ]);
  return {
    ...row, trust, otherIdentities, laterIdentity, history, conditions, gates, money, cohortMoney, matchRules,
    replicationItems, replicationTargets, systems, exemplarSystems, claims, background,
  };
}

function followerStatement({ clock, reader }: Reading, reference: string) {
  return sql`
    SELECT ff.reference, ff.note, x.cohort_key AS cohort, json_build_object('slug', x.slug, 'name', x.name, 'status', xs.status) AS exemplar,
      s.status::text AS status, s.id AS "statusEventId",
      (SELECT json_build_object('effectiveOn', e.effective_on, 'precision', e.effective_precision) FROM fast_follower_status_event e
       WHERE e.fast_follower_reference = ff.reference AND ${knownAt('e', clock)} ORDER BY e.effective_on, e.effective_precision LIMIT 1) AS first,
      ARRAY(
        SELECT m.ods_code FROM (SELECT DISTINCT e.ods_code FROM exemplar_member_event e WHERE e.exemplar_slug = x.slug AND e.ods_code IS NOT NULL) who
        JOIN ${latestEventOf('exemplar_member_event', sql`e.exemplar_slug = x.slug AND e.ods_code = who.ods_code`, clock)} m ON m.change = 'joined'
        ORDER BY m.role, m.ods_code
      ) AS "exemplarOdsCodes"
    FROM fast_follower ff
    JOIN exemplar x ON x.slug = ff.exemplar_slug
    LEFT JOIN ${currentStatusOf('fast_follower_status_event', 'fast_follower_reference', sql`ff.reference`, clock)} s ON TRUE
    LEFT JOIN ${currentStatusOf('exemplar_status_event', 'exemplar_slug', sql`x.slug`, clock)} xs ON TRUE
    WHERE ff.reference = ${reference} AND ff.recorded_at <= ${clock.knownAt}::timestamptz AND ${followerIsVisibleTo(reader, clock)}`;
}

/** Every trust it is said to be: the one that speaks at the clock first, those of later dates marked. */
function listIdentities({ clock }: Reading, reference: string): Promise<(FollowerIdentity & { isLater: boolean })[]> {
  return queryRows(sql`
    SELECT e.id, t.ods_code AS "odsCode", ${trustNameAt('t', clock)} AS name, e.effective_on > ${clock.asAt}::date AS "isLater",
      ${evidenceOf('fast_follower_trust_event', 'e', clock)} AS evidence
    FROM fast_follower_trust_event e
    JOIN trust t ON t.ods_code = e.ods_code
    WHERE e.fast_follower_reference = ${reference} AND ${knownAt('e', clock)}
    ORDER BY ${latestFirst('e')}`);
}

function listConditions({ clock }: Reading, reference: string): Promise<FollowerCondition[]> {
  return queryRows<FollowerCondition>(sql`
    SELECT e.id, e.statement, e.owner::text AS owner, e.due_on AS "dueOn", ${evidenceOf('nomination_condition', 'e', clock)} AS evidence
    FROM nomination_condition e
    WHERE e.fast_follower_reference = ${reference} AND ${countsAt('e', clock)}
    ORDER BY e.due_on, e.effective_on, e.id`);
}

function listReplicationItems({ clock }: Reading, reference: string): Promise<ReplicationItem[]> {
  return queryRows<ReplicationItem>(sql`
    SELECT i.id, i.system_class::text AS "systemClass", p.name AS "productName", i.fixed_on AS "fixedOn", a.verdict::text AS verdict,
      CASE WHEN a.id IS NOT NULL THEN ${evidenceOf('replication_assertion', 'a', clock)} END AS evidence
    FROM replication_item i
    LEFT JOIN product p ON p.slug = i.product_slug
    LEFT JOIN ${latestEventOf('replication_assertion', sql`e.item_id = i.id`, clock)} a ON TRUE
    WHERE i.fast_follower_reference = ${reference} AND ${itemCounts('i', clock)}
    ORDER BY i.system_class, p.name`);
}
