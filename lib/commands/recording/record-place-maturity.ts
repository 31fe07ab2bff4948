import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import { takeEvidence } from '@/lib/commands/take-evidence';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import type { RecordPlaceMaturityInput } from '@/lib/schemas/recording/record-place-maturity';
import { assertEvent } from './assert-event';
import { OFFICERS_ONLY, runRecording } from './run-recording';

/** Records what a network said of the maturity of a place. The act does not repeat what was said: it is read on the place's own page. */
export function recordPlaceMaturity(actor: Actor, input: RecordPlaceMaturityInput): Promise<Result<{ id: string }>> {
  const { footprintCode, theme, assessingAhsn, statement } = input;
  const record = { table: 'footprint', id: footprintCode } as const;
  return runRecording(actor, input, { command: 'record place maturity', record, isAllowed: ({ actor: standing }) => canRecordProgramme(standing), whoMay: OFFICERS_ONLY }, async (scene) => {
    const evidence = await takeEvidence(scene, input);
    if (!evidence.ok) return evidence;
    const asserted = await assertEvent(scene.tx, 'place_maturity_assessment', { footprint_code: footprintCode, theme, assessing_ahsn: assessingAhsn, statement }, evidence.value);
    if (!asserted.ok) return asserted;
    const { id, isMoreEvidence, rows } = asserted.value;
    await recordAct(scene.tx, { actor: { userId: scene.actor.userId }, type: 'place_maturity.recorded', subject: record, details: { theme, assessingAhsn, isMoreEvidence, ...evidence.value.details, note: null }, rows: { ...rows, place_maturity_assessment: [id] } });
    return { ok: true, value: { id } };
  });
}
