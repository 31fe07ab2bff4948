import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import { sql } from '@/lib/db/sql';
import type { Award } from '@/lib/domain/funding/award';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import type { AddGateInput } from '@/lib/schemas/recording/add-gate';
import { assertEvent } from './assert-event';
import { ownerColumns } from '@/lib/commands/award';
import { refuseField } from '@/lib/commands/refuse-field';
import { OFFICERS_ONLY, runRecording } from './run-recording';
import { takeEvidence } from '@/lib/commands/take-evidence';

/** Records that an award waits on something: what, whose it is to give, by when. What comes of it is recorded apart. */
export function addGate(actor: Actor, award: Award, input: AddGateInput): Promise<Result<{ id: string }>> {
  const { title, owner, ownerName, dueOn } = input;
  return runRecording(actor, input, { command: 'add gate', record: award, isAllowed: ({ actor: standing }) => canRecordProgramme(standing), whoMay: OFFICERS_ONLY }, async (scene) => {
    const { tx } = scene;
    const open = await tx.rows(sql`
      SELECT 1 FROM gate g
      WHERE CASE ${award.table} WHEN 'exemplar' THEN g.exemplar_slug ELSE g.fast_follower_reference END = ${award.id} AND lower(g.title) = lower(${title}) AND g.retracted_at IS NULL
        AND g.effective_on <> ${input.effectiveOn.on}::date AND NOT EXISTS (SELECT 1 FROM gate_decision d WHERE d.gate_id = g.id AND d.retracted_at IS NULL)`);
    if (open.length > 0) return refuseField('title', 'It is on record as waiting on that already, from another date');
    const evidence = await takeEvidence(scene, input, { mayBeOurRecord: true });
    if (!evidence.ok) return evidence;
    const columns = { ...ownerColumns(award), title, owner, owner_name: ownerName, due_on: dueOn?.on ?? null, due_precision: dueOn?.precision ?? null };
    const asserted = await assertEvent(tx, 'gate', columns, evidence.value);
    if (!asserted.ok) return asserted;
    const { id, isMoreEvidence, rows } = asserted.value;
    await recordAct(tx, {
      actor: { userId: scene.actor.userId },
      type: 'gate.added',
      subject: award,
      about: [{ table: 'gate', id }],
      details: { title, owner, ownerName, dueOn: dueOn?.on ?? null, dueOnPrecision: dueOn?.precision ?? null, isMoreEvidence, ...evidence.value.details },
      rows,
    });
    return { ok: true, value: { id } };
  });
}
