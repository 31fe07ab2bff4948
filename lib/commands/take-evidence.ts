import type { CommandScene } from './run-command';
import type { Result } from './result';
import { ensureTrackerSource } from './tracker-source';
import type { EvidenceGiven } from './write-event';
import type { AuditedTable } from '@/lib/audit/audited-tables';
import { sql } from '@/lib/db/sql';
import type { Confidence } from '@/lib/domain/evidence/confidence';
import { TRACKER_SOURCE_ID } from '@/lib/domain/evidence/tracker-source-id';
import type { TypedDate } from '@/lib/domain/evidence/typed-date';
import { refuseField } from './refuse-field';

/** What a form says of the evidence of an event. */
export type EvidenceInput = {
  readonly sourceId: string | null;
  readonly effectiveOn: TypedDate;
  readonly confidence: Confidence | null;
  readonly note: string | null;
};

/** The evidence as it is to be written, and what the act about it says of it. */
export type TakenEvidence = {
  readonly given: EvidenceGiven;
  readonly details: { readonly effectiveOn: string; readonly precision: string; readonly confidence: string; readonly sourceId: string; readonly source: string; readonly assertedBy: string | null; readonly note: string | null };
  /** Rows written on the way: the product's own source, the first time that it speaks. */
  readonly rows: Readonly<Partial<Record<AuditedTable, readonly string[]>>>;
};

/** How firmly a trust speaks of itself: a report that names its source. */
const CONFIDENCE_OF_A_TRUST: Confidence = 'named_report';

/**
 * Takes the evidence of a form: the source that was chosen, or, of a trust lead, the trust's own word, recorded in this product.
 * @param assertedBy the trust that speaks for itself; null where a source speaks
 * @param mayBeAhead whether it may take effect after today, as a merger that is settled may
 * @param mayBeOurRecord whether the programme may have decided it, so that this product is its first record
 */
export async function takeEvidence(
  { tx, actor, today }: CommandScene,
  { sourceId, effectiveOn, confidence, note }: EvidenceInput,
  { assertedBy = null, mayBeAhead = false, mayBeOurRecord = false }: { assertedBy?: string | null; mayBeAhead?: boolean; mayBeOurRecord?: boolean } = {},
): Promise<Result<TakenEvidence>> {
  if (effectiveOn.on > today && !mayBeAhead) return refuseField('effectiveOn', 'This date has not come yet. Record it once it has happened');
  const id = assertedBy !== null ? TRACKER_SOURCE_ID : sourceId === TRACKER_SOURCE_ID && !mayBeOurRecord ? null : sourceId;
  const rows = id === TRACKER_SOURCE_ID ? await ensureTrackerSource(tx) : {};
  const [source] = id === null ? [] : await tx.rows<{ title: string }>(sql`SELECT title FROM source WHERE id = ${id}`);
  if (id === null || source === undefined) return { ok: false, problem: { kind: 'invalid', message: 'Choose the source that says so' } };
  const firmness = assertedBy === null ? confidence : CONFIDENCE_OF_A_TRUST;
  if (firmness === null) return refuseField('confidence', 'Choose how firmly the source says it');
  const noteShown = assertedBy === null ? note : [`Asserted by the trust itself (${assertedBy}); not checked by the programme.`, note].filter((text) => text !== null).join(' ');
  return {
    ok: true,
    value: {
      given: { effectiveOn: effectiveOn.on, precision: effectiveOn.precision, confidence: firmness, sourceId: id, note: noteShown, recordedByUserId: actor.userId },
      details: { effectiveOn: effectiveOn.on, precision: effectiveOn.precision, confidence: firmness, sourceId: id, source: source.title, assertedBy, note },
      rows,
    },
  };
}
