import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import { takeEvidence } from '@/lib/commands/take-evidence';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import type { RecordWachterGroupInput } from '@/lib/schemas/recording/record-wachter-group';
import { assertEvent } from './assert-event';
import { OFFICERS_ONLY, runRecording } from './run-recording';

/** Records in which group of the Wachter review a source says that a trust is, from a date on: another group from a later date moves it. */
export function recordWachterGroup(actor: Actor, input: RecordWachterGroupInput): Promise<Result<{ id: string }>> {
  const { odsCode, group } = input;
  const record = { table: 'trust', id: odsCode } as const;
  return runRecording(actor, input, { command: 'record Wachter group', record, isAllowed: ({ actor: standing }) => canRecordProgramme(standing), whoMay: OFFICERS_ONLY }, async (scene) => {
    const evidence = await takeEvidence(scene, input);
    if (!evidence.ok) return evidence;
    const asserted = await assertEvent(scene.tx, 'wachter_group_event', { ods_code: odsCode, group }, evidence.value);
    if (!asserted.ok) return asserted;
    const { id, isMoreEvidence, rows } = asserted.value;
    await recordAct(scene.tx, { actor: { userId: scene.actor.userId }, type: 'wachter_group.recorded', subject: record, details: { group, isMoreEvidence, ...evidence.value.details }, rows });
    return { ok: true, value: { id } };
  });
}
