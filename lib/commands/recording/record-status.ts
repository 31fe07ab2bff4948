import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import { moveBroughtIn } from '@/lib/domain/evidence/illegal-moves';
import { EXEMPLAR_TRANSITIONS } from '@/lib/domain/exemplar/status';
import { isExemplarMove } from '@/lib/domain/exemplar/status-moves';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import type { RecordStatusInput } from '@/lib/schemas/recording/record-status';
import { assertEvent } from './assert-event';
import { readExemplarHistory } from './exemplar-history';
import { refuseMove } from './refuse-move';
import { OFFICERS_ONLY, runRecording } from './run-recording';
import { takeEvidence } from '@/lib/commands/take-evidence';

/** Records where an exemplar stood from a date on. Dated between two others, it must fit both. */
export function recordStatus(actor: Actor, input: RecordStatusInput): Promise<Result<{ id: string }>> {
  const record = { table: 'exemplar', id: input.slug } as const;
  return runRecording(actor, input, { command: 'record status', record, isAllowed: ({ actor: standing }) => canRecordProgramme(standing), whoMay: OFFICERS_ONLY }, async (scene) => {
    const { tx, now } = scene;
    const evidence = await takeEvidence(scene, input);
    if (!evidence.ok) return evidence;
    const { given, details, rows } = evidence.value;
    const history = await readExemplarHistory(tx, input.slug);
    const claim = { id: input.submission, state: input.status, confidence: given.confidence, effectiveOn: given.effectiveOn, recordedAt: now };
    const fault = moveBroughtIn(history, [...history, claim], isExemplarMove);
    if (fault !== null) return { ok: false, problem: refuseMove(fault, fault.from === null ? [] : EXEMPLAR_TRANSITIONS[fault.from.state], 'status') };
    const asserted = await assertEvent(tx, 'exemplar_status_event', { exemplar_slug: input.slug, status: input.status }, { given, details, rows });
    if (!asserted.ok) return asserted;
    const { id, isMoreEvidence, rows: written } = asserted.value;
    await recordAct(tx, { actor: { userId: scene.actor.userId }, type: 'status.recorded', subject: record, details: { status: input.status, isMoreEvidence, ...details }, rows: written });
    return { ok: true, value: { id } };
  });
}
