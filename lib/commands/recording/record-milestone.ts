import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Problem, Result } from '@/lib/commands/result';
import { sql } from '@/lib/db/sql';
import type { RecordingAct } from '@/lib/domain/audit/recording-acts';
import { daysApart } from '@/lib/domain/evidence/days-apart';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { MilestoneEventKind } from '@/lib/domain/milestone/milestone-event-kind';
import type { Award } from '@/lib/domain/funding/award';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme, trustOfAssertion } from '@/lib/domain/policy/recording';
import { formatDate } from '@/lib/format/format-date';
import type { RecordMilestoneInput } from '@/lib/schemas/recording/milestone';
import { assertEvent } from './assert-event';
import { readAwardTrusts } from '@/lib/commands/award';
import { mayRecordMilestone, MILESTONES_WHO } from './milestone-members';
import { refuseField } from '@/lib/commands/refuse-field';
import { runRecording } from './run-recording';
import { takeEvidence } from '@/lib/commands/take-evidence';

type Event = { kind: MilestoneEventKind; due_on: string | null; effective_on: string; precision: DatePrecision };

const ACT: Readonly<Record<MilestoneEventKind, RecordingAct>> = { baseline: 'milestone.agreed anew', forecast: 'milestone.forecast', achieved: 'milestone.achieved' };

/** Records of a milestone that it is now expected on another day, was agreed anew, or was achieved. What was first agreed stands. */
export function recordMilestone(actor: Actor, award: Award, input: RecordMilestoneInput): Promise<Result<{ id: string }>> {
  const { milestoneId, kind, dueOn, reason } = input;
  return runRecording(actor, input, { command: 'record milestone', record: award, isAllowed: (scene) => mayRecordMilestone(scene, award), whoMay: MILESTONES_WHO[award.table] }, async (scene) => {
    const { tx, actor: standing } = scene;
    const [milestone] = await tx.rows<{ title: string }>(sql`
      SELECT title FROM milestone WHERE id = ${milestoneId} AND CASE ${award.table} WHEN 'exemplar' THEN exemplar_slug ELSE fast_follower_reference END = ${award.id}`);
    if (milestone === undefined) return { ok: false, problem: { kind: 'not found', message: 'It has no such milestone' } };
    if (kind === 'baseline' && !canRecordProgramme(standing)) return refuseField('kind', 'Only a programme officer records that a date was agreed anew. Record what you now expect');
    const events = await tx.rows<Event>(sql`
      SELECT kind::text AS kind, due_on::text AS due_on, effective_on::text AS effective_on, effective_precision::text AS precision
      FROM milestone_event WHERE milestone_id = ${milestoneId} AND retracted_at IS NULL ORDER BY effective_on, recorded_at`);
    const evidence = await takeEvidence(scene, input, { assertedBy: trustOfAssertion(standing, await readAwardTrusts(scene, award)), mayBeOurRecord: true });
    if (!evidence.ok) return evidence;
    const { given, details } = evidence.value;
    const problem = checkAgainst(events, kind, dueOn, { effectiveOn: given.effectiveOn, precision: given.precision });
    if (problem !== null) return { ok: false, problem };
    const asserted = await assertEvent(tx, 'milestone_event', { milestone_id: milestoneId, kind, due_on: dueOn, reason }, evidence.value);
    if (!asserted.ok) return asserted;
    const { id, isMoreEvidence, rows } = asserted.value;
    await recordAct(tx, {
      actor: { userId: standing.userId },
      type: ACT[kind],
      subject: award,
      about: [{ table: 'milestone', id: milestoneId }],
      details: { title: milestone.title, dueOn, reason, isMoreEvidence, ...details },
      rows,
    });
    return { ok: true, value: { id } };
  });
}

/** Why the record so far does not allow it; null where it does. */
function checkAgainst(events: readonly Event[], kind: MilestoneEventKind, dueOn: string | null, on: { effectiveOn: string; precision: DatePrecision }): Problem | null {
  const agreed = events.find((event) => event.kind === 'baseline');
  if (agreed === undefined) return { kind: 'invalid', message: 'What was agreed for this milestone was retracted. Add the milestone anew' };
  const achieved = events.find((event) => event.kind === 'achieved');
  if (achieved !== undefined && kind !== 'achieved') return { kind: 'invalid', message: `It was achieved on ${formatDate(achieved.effective_on, achieved.precision)}. Where that is wrong, it is retracted first` };
  if (daysApart(on, { effectiveOn: agreed.effective_on, precision: agreed.precision }).least > 0) return refuseField('effectiveOn', `It was agreed on ${formatDate(agreed.effective_on, agreed.precision)}: nothing can be said of it before`).problem;
  const last = events.filter((event) => event.kind === kind).at(-1);
  if (kind !== 'achieved' && last?.due_on === dueOn) return refuseField('dueOn', 'That is the date on record already').problem;
  return null;
}
