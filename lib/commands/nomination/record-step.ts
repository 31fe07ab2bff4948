import 'server-only';
import type { AuditedTable } from '@/lib/audit/audited-tables';
import type { Json } from '@/lib/audit/canonical-json';
import { recordAct } from '@/lib/audit/record-act';
import type { CommandScene } from '@/lib/commands/run-command';
import { ensureTrackerSource } from '@/lib/commands/tracker-source';
import { type EvidenceGiven, insertEvent } from '@/lib/commands/write-event';
import { sql } from '@/lib/db/sql';
import type { NominationAct } from '@/lib/domain/audit/nomination-acts';
import { TRACKER_SOURCE_ID } from '@/lib/domain/evidence/tracker-source-id';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import { isInFavour } from '@/lib/domain/fast-follower/step';
import type { LoadedNomination } from './load-nomination';

type Step = {
  readonly to: FastFollowerStatus;
  readonly act: NominationAct;
  readonly details: { readonly [key: string]: Json };
  /** On the event, which everyone reads once the pairing is public; null: kept to those who see the act. */
  readonly note?: string | null;
  /** Keys of what else was written for it. */
  readonly rows?: Partial<Record<AuditedTable, readonly string[]>>;
};

/** The evidence of what is decided in the product: its own record, of today. */
export function evidenceOfAct({ actor, today }: CommandScene, note: string | null = null): EvidenceGiven {
  return { effectiveOn: today, precision: 'day', confidence: 'official_record', sourceId: TRACKER_SOURCE_ID, note, recordedByUserId: actor.userId };
}

/**
 * Records a step of a nomination: its status as an event, and the act. An approval makes the pairing public from its instant; from then
 * on its acts are of the history of its exemplar and its trust too, and never before, when nobody else may know what was said.
 */
export async function recordStep(scene: CommandScene, nomination: LoadedNomination, { to, act, details, note = null, rows = {} }: Step): Promise<void> {
  const { tx, actor } = scene;
  const { reference, exemplar, trust } = nomination;
  const source = await ensureTrackerSource(tx);
  const event = await insertEvent(tx, 'fast_follower_status_event', { fast_follower_reference: reference, status: to }, evidenceOfAct(scene, note));
  const published = isInFavour(to) ? await tx.rows(sql`UPDATE fast_follower SET public_from = now() WHERE reference = ${reference} AND public_from IS NULL RETURNING reference`) : [];
  const isOfHistory = isInFavour(to) || isInFavour(nomination.status);
  await recordAct(tx, {
    actor: { userId: actor.userId },
    type: act,
    subject: { table: 'fast_follower', id: reference },
    about: isOfHistory ? [{ table: 'exemplar', id: exemplar.slug }, ...(trust === null ? [] : [{ table: 'trust', id: trust.odsCode } as const])] : [],
    details: { exemplarName: exemplar.name, ...(trust === null ? {} : { trustName: trust.name, odsCode: trust.odsCode }), from: nomination.status, to, ...details },
    rows: { ...source, fast_follower_status_event: [event], ...rows, ...(published.length > 0 ? { fast_follower: [reference] } : {}) },
  });
}
