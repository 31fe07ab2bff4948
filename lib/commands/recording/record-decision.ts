import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import { sql } from '@/lib/db/sql';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import { daysApart } from '@/lib/domain/evidence/days-apart';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import { formatDate } from '@/lib/format/format-date';
import type { RecordDecisionInput } from '@/lib/schemas/recording/record-decision';
import { assertEvent } from './assert-event';
import { refuseField } from '@/lib/commands/refuse-field';
import { OFFICERS_ONLY, runRecording } from './run-recording';
import { takeEvidence } from '@/lib/commands/take-evidence';

type Gate = { title: string; effective_on: string; precision: DatePrecision };

/** Records what came of a gate of an exemplar, of one of its instalments, or of its whole cohort. */
export function recordDecision(actor: Actor, input: RecordDecisionInput): Promise<Result<{ id: string }>> {
  const record = { table: 'exemplar', id: input.slug } as const;
  return runRecording(actor, input, { command: 'record decision', record, isAllowed: ({ actor: standing }) => canRecordProgramme(standing), whoMay: OFFICERS_ONLY }, async (scene) => {
    const { tx } = scene;
    const [gate] = await tx.rows<Gate>(sql`
      SELECT g.title, g.effective_on::text AS effective_on, g.effective_precision::text AS precision
      FROM gate g LEFT JOIN funding_tranche t ON t.id = g.tranche_id JOIN exemplar x ON x.slug = ${input.slug}
      WHERE g.id = ${input.gateId} AND g.retracted_at IS NULL AND (g.exemplar_slug = x.slug OR g.cohort_key = x.cohort_key OR t.exemplar_slug = x.slug)`);
    if (gate === undefined) return { ok: false, problem: { kind: 'not found', message: 'This exemplar does not wait on that, or not any more' } };
    const evidence = await takeEvidence(scene, input, { mayBeOurRecord: true });
    if (!evidence.ok) return evidence;
    const { given, details } = evidence.value;
    const since = { effectiveOn: gate.effective_on, precision: gate.precision };
    if (daysApart({ effectiveOn: given.effectiveOn, precision: given.precision }, since).least > 0) {
      return refuseField('effectiveOn', `It is waited on since ${formatDate(gate.effective_on, gate.precision)}: it cannot have been decided before`);
    }
    const asserted = await assertEvent(tx, 'gate_decision', { gate_id: input.gateId, outcome: input.outcome }, evidence.value);
    if (!asserted.ok) return asserted;
    const { id, isMoreEvidence, rows } = asserted.value;
    await recordAct(tx, {
      actor: { userId: scene.actor.userId },
      type: 'decision.recorded',
      subject: record,
      about: [{ table: 'gate', id: input.gateId }],
      details: { gate: gate.title, outcome: input.outcome, isMoreEvidence, ...details },
      rows,
    });
    return { ok: true, value: { id } };
  });
}
