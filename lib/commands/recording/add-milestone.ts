import 'server-only';
import { randomUUID } from 'node:crypto';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import { insertEvent, insertRow } from '@/lib/commands/write-event';
import { sql } from '@/lib/db/sql';
import type { Award } from '@/lib/domain/funding/award';
import type { Actor } from '@/lib/domain/people/actor';
import { trustOfAssertion } from '@/lib/domain/policy/recording';
import type { AddMilestoneInput } from '@/lib/schemas/recording/milestone';
import { ownerColumns, readAwardTrusts } from '@/lib/commands/award';
import { mayRecordMilestone, MILESTONES_WHO } from './milestone-members';
import { refuseField } from '@/lib/commands/refuse-field';
import { runRecording } from './run-recording';
import { takeEvidence } from '@/lib/commands/take-evidence';

/** Adds a milestone of an award with the date that was agreed for it, which no later forecast changes. */
export function addMilestone(actor: Actor, award: Award, input: AddMilestoneInput): Promise<Result<{ id: string }>> {
  const { title, dueOn } = input;
  return runRecording(actor, input, { command: 'add milestone', record: award, isAllowed: (scene) => mayRecordMilestone(scene, award), whoMay: MILESTONES_WHO[award.table] }, async (scene) => {
    const { tx, actor: standing } = scene;
    const known = await tx.rows(sql`
      SELECT 1 FROM milestone WHERE CASE ${award.table} WHEN 'exemplar' THEN exemplar_slug ELSE fast_follower_reference END = ${award.id} AND lower(title) = lower(${title})`);
    if (known.length > 0) return refuseField('title', 'It has a milestone of that name already');
    const evidence = await takeEvidence(scene, input, { assertedBy: trustOfAssertion(standing, await readAwardTrusts(scene, award)), mayBeOurRecord: true });
    if (!evidence.ok) return evidence;
    const { given, details, rows } = evidence.value;
    const id: string = randomUUID();
    await insertRow(tx, 'milestone', { id, ...ownerColumns(award), title });
    const eventId = await insertEvent(tx, 'milestone_event', { milestone_id: id, kind: 'baseline', due_on: dueOn }, given);
    await recordAct(tx, { actor: { userId: standing.userId }, type: 'milestone.agreed', subject: award, about: [{ table: 'milestone', id }], details: { title, dueOn, ...details }, rows: { ...rows, milestone: [id], milestone_event: [eventId] } });
    return { ok: true, value: { id } };
  });
}
