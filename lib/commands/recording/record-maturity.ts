import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import type { RecordMaturityInput } from '@/lib/schemas/recording/record-maturity';
import { assertEvent } from './assert-event';
import { OFFICERS_ONLY, runRecording } from './run-recording';
import { takeEvidence } from '@/lib/commands/take-evidence';

/** Records a published digital maturity figure of a trust, of one round. */
export function recordMaturity(actor: Actor, input: RecordMaturityInput): Promise<Result<{ id: string }>> {
  const { odsCode, round, measure, value, valueText } = input;
  const record = { table: 'trust', id: odsCode } as const;
  return runRecording(actor, input, { command: 'record maturity', record, isAllowed: ({ actor: standing }) => canRecordProgramme(standing), whoMay: OFFICERS_ONLY }, async (scene) => {
    const evidence = await takeEvidence(scene, input);
    if (!evidence.ok) return evidence;
    const asserted = await assertEvent(scene.tx, 'maturity_assessment', { ods_code: odsCode, round, measure, value, value_text: valueText }, evidence.value);
    if (!asserted.ok) return asserted;
    const { id, isMoreEvidence, rows } = asserted.value;
    await recordAct(scene.tx, { actor: { userId: scene.actor.userId }, type: 'maturity.recorded', subject: record, details: { round, measure, value: value ?? valueText, isMoreEvidence, ...evidence.value.details }, rows });
    return { ok: true, value: { id } };
  });
}
