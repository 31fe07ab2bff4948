import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import type { RecordRegulationInput } from '@/lib/schemas/recording/record-regulation';
import { assertEvent } from './assert-event';
import { OFFICERS_ONLY, runRecording } from './run-recording';
import { takeEvidence } from '@/lib/commands/take-evidence';

/** Records what a regulator did to a trust: special measures begun or ended, or a rating. */
export function recordRegulation(actor: Actor, input: RecordRegulationInput): Promise<Result<{ id: string }>> {
  const { odsCode, kind, rating } = input;
  const record = { table: 'trust', id: odsCode } as const;
  return runRecording(actor, input, { command: 'record regulation', record, isAllowed: ({ actor: standing }) => canRecordProgramme(standing), whoMay: OFFICERS_ONLY }, async (scene) => {
    const evidence = await takeEvidence(scene, input);
    if (!evidence.ok) return evidence;
    const asserted = await assertEvent(scene.tx, 'regulatory_event', { ods_code: odsCode, kind, rating }, evidence.value);
    if (!asserted.ok) return asserted;
    const { id, isMoreEvidence, rows } = asserted.value;
    await recordAct(scene.tx, { actor: { userId: scene.actor.userId }, type: 'regulation.recorded', subject: record, details: { kind, rating, isMoreEvidence, ...evidence.value.details }, rows });
    return { ok: true, value: { id } };
  });
}
