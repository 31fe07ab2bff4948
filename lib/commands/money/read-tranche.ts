import { readAwardTrusts } from '@/lib/commands/award';
import type { CommandScene } from '@/lib/commands/run-command';
import { sql } from '@/lib/db/sql';
import type { GateDecision } from '@/lib/domain/exemplar/gate';
import type { LedgerOwner } from '@/lib/domain/funding/ledger-owner';
import type { TrancheEventKind, TranchePart } from '@/lib/domain/tranche/tranche-kind';
import { toTrancheState, type TrancheState } from '@/lib/domain/tranche/tranche-state';

/** A tranche as a command decides on it. */
export type TrancheForCommand = { readonly id: string; readonly sequence: number; readonly owner: LedgerOwner; readonly odsCodes: readonly string[]; readonly state: TrancheState };

type Row = { id: string; sequence: number; part: TranchePart; exemplar_slug: string | null; fast_follower_reference: string | null; released: string; returned: string; written_off: string };
type EventRow = { kind: TrancheEventKind; amount: string | null; due_on: string | null; by: string | null; on: string };
type GateRow = { id: string; title: string; due_on: string | null; outcome: GateDecision | null; on: string | null };

/** Reads a tranche with all that happened to it; null where there is none. */
export async function readTranche(scene: CommandScene, id: string): Promise<TrancheForCommand | null> {
  const { tx, today } = scene;
  const sum = (kind: string) => sql`(SELECT coalesce(sum(l.amount_pence), 0)::text FROM ledger_entry l WHERE l.tranche_id = t.id AND l.kind = ${kind}::"LedgerKind")`;
  const [row] = await tx.rows<Row>(sql`
    SELECT t.id, t.sequence, t.part::text AS part, t.exemplar_slug, t.fast_follower_reference, ${sum('released')} AS released, ${sum('returned')} AS returned, ${sum('written_off')} AS written_off
    FROM funding_tranche t WHERE t.id = ${id}`);
  if (row === undefined) return null;
  const events = await tx.rows<EventRow>(sql`
    SELECT e.kind::text AS kind, e.amount_pence::text AS amount, e.due_on::text AS due_on, e.recorded_by_user_id AS by, e.effective_on::text AS on FROM tranche_event e
    WHERE e.tranche_id = ${id} AND e.retracted_at IS NULL ORDER BY e.recorded_at, e.id`);
  const gates = await tx.rows<GateRow>(sql`
    SELECT g.id, g.title, g.due_on::text AS due_on, d.outcome::text AS outcome, d.effective_on::text AS on
    FROM gate g LEFT JOIN LATERAL (
      SELECT e.outcome, e.effective_on FROM gate_decision e WHERE e.gate_id = g.id AND e.retracted_at IS NULL AND e.effective_on <= ${today}::date
      ORDER BY e.effective_on DESC, e.confidence DESC, e.recorded_at DESC, e.id COLLATE "C" DESC LIMIT 1) d ON TRUE
    WHERE g.tranche_id = ${id} AND g.retracted_at IS NULL ORDER BY g.recorded_at, g.id`);
  const owner = row.exemplar_slug === null ? ({ kind: 'fast_follower', reference: row.fast_follower_reference ?? '' } as const) : ({ kind: 'exemplar', reference: row.exemplar_slug } as const);
  return {
    id: row.id,
    sequence: row.sequence,
    owner,
    odsCodes: await readAwardTrusts(scene, { table: owner.kind, id: owner.reference }),
    state: toTrancheState(
      row.part,
      events.map(({ kind, amount, due_on: dueOn, by: byUserId, on }) => ({ kind, amountPence: amount === null ? null : BigInt(amount), dueOn, byUserId, on })),
      { releasedPence: BigInt(row.released), returnedPence: BigInt(row.returned), writtenOffPence: BigInt(row.written_off) },
      gates.map(({ id: gateId, title, due_on: dueOn, outcome, on }) => ({ id: gateId, title, dueOn, decision: outcome === null || on === null ? null : { outcome, on } })),
    ),
  };
}
