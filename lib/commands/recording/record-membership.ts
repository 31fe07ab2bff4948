import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import { sql } from '@/lib/db/sql';
import { daysApart } from '@/lib/domain/evidence/days-apart';
import { moveBroughtIn } from '@/lib/domain/evidence/illegal-moves';
import type { MembershipChange } from '@/lib/domain/footprint/membership-change';
import { isMembershipMove } from '@/lib/domain/footprint/membership-moves';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import { formatDate } from '@/lib/format/format-date';
import type { RecordMembershipInput } from '@/lib/schemas/recording/record-membership';
import { assertEvent } from './assert-event';
import { readStates } from './read-states';
import { refuseField } from '@/lib/commands/refuse-field';
import { OFFICERS_ONLY, runRecording } from './run-recording';
import { takeEvidence } from '@/lib/commands/take-evidence';

type Footprint = { name: string; opened_on: string; closed_on: string | null; trust_name: string };

/** Records that a trust joined or left a footprint. */
export function recordMembership(actor: Actor, input: RecordMembershipInput): Promise<Result<{ id: string }>> {
  const { odsCode, footprintCode, change } = input;
  const record = { table: 'trust', id: odsCode } as const;
  return runRecording(actor, input, { command: 'record membership', record, isAllowed: ({ actor: standing }) => canRecordProgramme(standing), whoMay: OFFICERS_ONLY }, async (scene) => {
    const { tx, now } = scene;
    const [footprint] = await tx.rows<Footprint>(sql`
      SELECT f.name, f.opened_on::text AS opened_on, f.closed_on::text AS closed_on, t.name AS trust_name FROM footprint f JOIN trust t ON t.ods_code = ${odsCode} WHERE f.code = ${footprintCode}`);
    if (footprint === undefined) return refuseField('footprintCode', `There is no footprint ${footprintCode} in the register`);
    const evidence = await takeEvidence(scene, input, { mayBeAhead: true });
    if (!evidence.ok) return evidence;
    const { given, details } = evidence.value;
    const date = { effectiveOn: given.effectiveOn, precision: given.precision };
    const day = (effectiveOn: string) => ({ effectiveOn, precision: 'day' as const });
    if (daysApart(date, day(footprint.opened_on)).least > 0) return refuseField('effectiveOn', `${footprint.name} was formed on ${formatDate(footprint.opened_on)}`);
    if (change === 'joined' && footprint.closed_on !== null && daysApart(day(footprint.closed_on), date).least > 0) return refuseField('effectiveOn', `${footprint.name} ended on ${formatDate(footprint.closed_on)}`);
    const history = await readStates<MembershipChange>(tx, 'footprint_membership_event', 'change', { ods_code: odsCode, footprint_code: footprintCode });
    const claim = { id: input.submission, state: change, confidence: given.confidence, effectiveOn: given.effectiveOn, recordedAt: now };
    const fault = moveBroughtIn(history, [...history, claim], isMembershipMove);
    if (fault !== null) return refuseField('change', `It is not on record as having joined ${footprint.name} before ${formatDate(fault.to.effectiveOn)}, so it cannot have left then`);
    const asserted = await assertEvent(tx, 'footprint_membership_event', { ods_code: odsCode, footprint_code: footprintCode, change }, evidence.value);
    if (!asserted.ok) return asserted;
    const { id, isMoreEvidence, rows } = asserted.value;
    await recordAct(tx, {
      actor: { userId: scene.actor.userId },
      type: 'membership.recorded',
      subject: record,
      about: [{ table: 'footprint', id: footprintCode }],
      details: { change, trustName: footprint.trust_name, footprintName: footprint.name, footprintCode, isMoreEvidence, ...details },
      rows,
    });
    return { ok: true, value: { id } };
  });
}
