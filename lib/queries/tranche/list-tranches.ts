import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt, recordedAt } from '@/lib/db/as-at/events-at';
import { latestEventOf } from '@/lib/db/as-at/latest-event-of';
import { exemplarMembersAt } from '@/lib/db/as-at/register-at';
import { trustNameAt } from '@/lib/db/as-at/trust-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { sql, type Sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { LedgerOwner } from '@/lib/domain/funding/ledger-owner';
import type { GateDecision, GateOwner } from '@/lib/domain/exemplar/gate';
import type { TrancheEventKind, TranchePart } from '@/lib/domain/tranche/tranche-kind';
import type { Reading } from '@/lib/queries/reading';

/** Something that happened to a tranche. */
export type TrancheEventItem = { readonly id: string; readonly kind: TrancheEventKind; readonly amountPence: number | null; readonly dueOn: string | null; readonly reason: string | null; readonly on: string; readonly byUserId: string | null };

/** Something that must be shown before a tranche is released. */
export type TrancheGateItem = { readonly id: string; readonly title: string; readonly owner: GateOwner; readonly dueOn: string | null; readonly decision: { readonly outcome: GateDecision; readonly on: string } | null };

/** A tranche of an award or a pairing at the clock, with all that happened to it, oldest first. */
export type TrancheItem = {
  readonly id: string;
  readonly sequence: number;
  readonly part: TranchePart;
  readonly condition: string | null;
  readonly ownerKey: string;
  readonly ownerName: string;
  readonly cohort: Cohort;
  /** The trusts whose leads speak for the award. */
  readonly odsCodes: readonly string[];
  readonly events: readonly TrancheEventItem[];
  readonly gates: readonly TrancheGateItem[];
  /** Whole pence in the ledger, reversals taken off. */
  readonly releasedPence: number;
  readonly receivedPence: number;
  readonly returnedPence: number;
  readonly writtenOffPence: number;
};

/** Which tranches are asked for. */
export type TrancheScope = { readonly exemplarSlug?: string; readonly followerReference?: string; readonly cohorts?: readonly string[]; readonly id?: string; /** Those that may wait on somebody: a claim, a write-off or a gate. */ readonly mayWait?: true };

/** Tranches at the clock, by award and order, as far as the reader may see their owners. */
export function listTranches(reading: Reading, scope: TrancheScope = {}): Promise<TrancheItem[]> {
  return remember(JSON.stringify(['tranches', reading.revision, reading.clock, reading.reader, scope]), () => readTranches(reading, scope));
}

/** The tranches of one owner of money; what is shared has none. */
export function listOwnedTranches(reading: Reading, { kind, reference }: LedgerOwner): Promise<TrancheItem[]> {
  if (kind === 'exemplar') return listTranches(reading, { exemplarSlug: reference });
  return kind === 'fast_follower' ? listTranches(reading, { followerReference: reference }) : Promise.resolve([]);
}

function readTranches({ clock, reader }: Reading, { exemplarSlug, followerReference, cohorts, id, mayWait }: TrancheScope): Promise<TrancheItem[]> {
  const sum = (kind: string) => sql`(SELECT coalesce(sum(l.amount_pence), 0)::bigint FROM ledger_entry l WHERE l.tranche_id = t.id AND l.kind = ${kind}::"LedgerKind" AND ${recordedAt('l', clock)})`;
  const narrow: Sql[] = [
    ...(exemplarSlug === undefined ? [] : [sql`t.exemplar_slug = ${exemplarSlug}`]),
    ...(followerReference === undefined ? [] : [sql`t.fast_follower_reference = ${followerReference}`]),
    ...(cohorts === undefined || cohorts.length === 0 ? [] : [sql`coalesce(x.cohort_key, fx.cohort_key) = ANY(${[...cohorts]}::text[])`]),
    ...(mayWait === undefined
      ? []
      : [sql`(EXISTS (SELECT 1 FROM tranche_event e WHERE e.tranche_id = t.id AND e.kind IN ('claimed', 'write_off_proposed') AND ${countsAt('e', clock)}) OR EXISTS (SELECT 1 FROM gate g WHERE g.tranche_id = t.id AND ${countsAt('g', clock)}))`]),
    ...(id === undefined ? [] : [sql`t.id = ${id}`]),
  ];
  const where = narrow.reduce((all, one) => sql`${all} AND ${one}`, sql`t.recorded_at <= ${clock.knownAt}::timestamptz`);
  return queryRows<TrancheItem>(sql`
    SELECT t.id, t.sequence, t.part::text AS part, t.condition,
      CASE WHEN t.exemplar_slug IS NOT NULL THEN 'exemplar:' || t.exemplar_slug ELSE 'fast_follower:' || t.fast_follower_reference END AS "ownerKey",
      coalesce(x.name, coalesce(${trustNameAt('ft', clock)}, 'Trust not recorded') || ', follower of ' || fx.name) AS "ownerName", coalesce(x.cohort_key, fx.cohort_key) AS cohort,
      CASE WHEN t.exemplar_slug IS NULL THEN array_remove(ARRAY[i.ods_code], NULL)
        ELSE ARRAY(SELECT m.ods_code FROM ${exemplarMembersAt(clock, sql`e.exemplar_slug = t.exemplar_slug`)} m WHERE m.ods_code IS NOT NULL ORDER BY m.ods_code) END AS "odsCodes",
      coalesce((SELECT json_agg(json_build_object('id', e.id, 'kind', e.kind, 'amountPence', e.amount_pence, 'dueOn', e.due_on, 'reason', e.reason, 'on', e.effective_on, 'byUserId', e.recorded_by_user_id) ORDER BY e.recorded_at, e.id)
        FROM tranche_event e WHERE e.tranche_id = t.id AND ${countsAt('e', clock)}), '[]'::json) AS events,
      coalesce((SELECT json_agg(json_build_object('id', g.id, 'title', g.title, 'owner', g.owner, 'dueOn', g.due_on,
          'decision', CASE WHEN d.id IS NOT NULL THEN json_build_object('outcome', d.outcome, 'on', d.effective_on) END) ORDER BY g.due_on NULLS LAST, g.recorded_at, g.id)
        FROM gate g LEFT JOIN ${latestEventOf('gate_decision', sql`e.gate_id = g.id`, clock)} d ON TRUE WHERE g.tranche_id = t.id AND ${countsAt('g', clock)}), '[]'::json) AS gates,
      ${sum('released')} AS "releasedPence", ${sum('received')} AS "receivedPence", ${sum('returned')} AS "returnedPence", ${sum('written_off')} AS "writtenOffPence"
    FROM funding_tranche t
    LEFT JOIN exemplar x ON x.slug = t.exemplar_slug
    LEFT JOIN fast_follower ff ON ff.reference = t.fast_follower_reference
    LEFT JOIN exemplar fx ON fx.slug = ff.exemplar_slug
    LEFT JOIN ${latestEventOf('fast_follower_trust_event', sql`e.fast_follower_reference = ff.reference`, clock)} i ON TRUE
    LEFT JOIN trust ft ON ft.ods_code = i.ods_code
    WHERE ${where} AND (ff.reference IS NULL OR ${followerIsVisibleTo(reader, clock)})
    ORDER BY "ownerName", "ownerKey", t.sequence`);
}
