import 'server-only';
import { randomUUID } from 'node:crypto';
import { ledgerRefOf } from '@/lib/audit/ledger-ref';
import { recordAct } from '@/lib/audit/record-act';
import type { Problem, Result } from '@/lib/commands/result';
import { type CommandScene, runCommand } from '@/lib/commands/run-command';
import { ensureTrackerSource } from '@/lib/commands/tracker-source';
import { insertEvent, insertRow } from '@/lib/commands/write-event';
import { sql } from '@/lib/db/sql';
import { TRACKER_SOURCE_ID } from '@/lib/domain/evidence/tracker-source-id';
import type { LedgerOwner } from '@/lib/domain/funding/ledger-owner';
import type { Actor } from '@/lib/domain/people/actor';
import { canKeepLedger } from '@/lib/domain/policy/money';
import { poundsInFull } from '@/lib/format/pounds-in-full';
import type { AddTrancheInput } from '@/lib/schemas/money/tranche-forms';
import { ownerExists } from './read-ledger';

/** Adds a tranche to the schedule of an award or a pairing, with the amount and day that are proposed for it. It is last in order until another is added. */
export function addTranche(actor: Actor, { owner, part, amount, dueOn, condition, submission, version }: AddTrancheInput): Promise<Result<{ id: string }>> {
  return runCommand({ command: 'add tranche', actor, submission, record: { ref: ledgerRefOf(owner), version } }, (scene) => authorise(scene, owner), async ({ tx, actor: standing, today }) => {
    const column = owner.kind === 'exemplar' ? sql`exemplar_slug` : sql`fast_follower_reference`;
    const others = await tx.rows<{ sequence: number; part: string }>(sql`SELECT sequence, part::text AS part FROM funding_tranche WHERE ${column} = ${owner.reference} ORDER BY sequence`);
    if (others.some((other) => other.part === 'final')) return { ok: false, problem: { kind: 'invalid', message: 'Its final tranche is on record: nothing comes after it' } };
    if (part === 'upfront' && others.length > 0) return { ok: false, problem: { kind: 'invalid', fields: { part: 'The upfront part comes first, and another is on record already' } } };
    const sourceRows = await ensureTrackerSource(tx);
    const id = randomUUID();
    const sequence = (others.at(-1)?.sequence ?? 0) + 1;
    await insertRow(tx, 'funding_tranche', { id, exemplar_slug: owner.kind === 'exemplar' ? owner.reference : null, fast_follower_reference: owner.kind === 'fast_follower' ? owner.reference : null, sequence, part, condition });
    const given = { effectiveOn: today, precision: 'day', confidence: 'official_record', sourceId: TRACKER_SOURCE_ID, note: null, recordedByUserId: standing.userId } as const;
    const event = await insertEvent(tx, 'tranche_event', { tranche_id: id, kind: 'baseline', amount_pence: String(amount), due_on: dueOn, reason: null }, given);
    await recordAct(tx, {
      actor: { userId: standing.userId },
      type: 'tranche.added',
      subject: { table: 'funding_tranche', id },
      about: [ledgerRefOf(owner)],
      details: { sequence, part, amount: `${poundsInFull(amount)}`, dueOn, condition },
      rows: { ...sourceRows, funding_tranche: [id], tranche_event: [event] },
    });
    return { ok: true, value: { id } };
  });
}

/** Awards and pairings have tranches. A pairing that is not public has none: its schedule would tell of it. */
async function authorise({ tx, actor }: CommandScene, owner: LedgerOwner): Promise<Problem | null> {
  if (!canKeepLedger(actor)) return { kind: 'forbidden', message: 'Only a finance officer adds tranches' };
  if (owner.kind === 'exemplar') return (await ownerExists(tx, owner)) ? null : { kind: 'not found', message: 'There is no such award' };
  const rows = owner.kind === 'fast_follower' ? await tx.rows(sql`SELECT 1 FROM fast_follower WHERE reference = ${owner.reference} AND public_from IS NOT NULL`) : [];
  return rows.length > 0 ? null : { kind: 'not found', message: 'There is no such pairing that is public' };
}
