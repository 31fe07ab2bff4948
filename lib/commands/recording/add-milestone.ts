import 'server-only';
import { randomUUID } from 'node:crypto';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import { insertEvent, insertRow } from '@/lib/commands/write-event';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { trustOfAssertion } from '@/lib/domain/policy/recording';
import type { AddMilestoneInput } from '@/lib/schemas/recording/milestone';
import { mayRecordMilestone, MILESTONES_WHO, readMemberTrusts } from './milestone-members';
import { refuseField } from './refuse-field';
import { runRecording } from './run-recording';
import { takeEvidence } from './take-evidence';

/** Adds a milestone of an exemplar with the date that was agreed for it, which no later forecast changes. */
export function addMilestone(actor: Actor, input: AddMilestoneInput): Promise<Result<{ id: string }>> {
  const { slug, title, dueOn } = input;
  const record = { table: 'exemplar', id: slug } as const;
  return runRecording(actor, input, { command: 'add milestone', record, isAllowed: (scene) => mayRecordMilestone(scene, slug), whoMay: MILESTONES_WHO }, async (scene) => {
    const { tx, actor: standing } = scene;
    const known = await tx.rows(sql`SELECT 1 FROM milestone WHERE exemplar_slug = ${slug} AND lower(title) = lower(${title})`);
    if (known.length > 0) return refuseField('title', 'This exemplar has a milestone of that name already');
    const evidence = await takeEvidence(scene, input, { assertedBy: trustOfAssertion(standing, await readMemberTrusts(scene, slug)), mayBeOurRecord: true });
    if (!evidence.ok) return evidence;
    const { given, details, rows } = evidence.value;
    const id: string = randomUUID();
    await insertRow(tx, 'milestone', { id, exemplar_slug: slug, title });
    const eventId = await insertEvent(tx, 'milestone_event', { milestone_id: id, kind: 'baseline', due_on: dueOn }, given);
    await recordAct(tx, { actor: { userId: standing.userId }, type: 'milestone.agreed', subject: record, about: [{ table: 'milestone', id }], details: { title, dueOn, ...details }, rows: { ...rows, milestone: [id], milestone_event: [eventId] } });
    return { ok: true, value: { id } };
  });
}
