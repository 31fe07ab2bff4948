import 'server-only';
import type { Result } from '@/lib/commands/result';
import type { CommandScene } from '@/lib/commands/run-command';
import { ensureTrackerSource } from '@/lib/commands/tracker-source';
import { insertEvent } from '@/lib/commands/write-event';
import type { NominationAct } from '@/lib/domain/audit/nomination-acts';
import { checkConditionDate, type ConditionAsked } from '@/lib/domain/fast-follower/condition';
import type { Decision } from '@/lib/domain/fast-follower/decision';
import type { Actor } from '@/lib/domain/people/actor';
import { canVet } from '@/lib/domain/policy/nomination';
import { actOnNomination, type AskedOfNomination } from './act-on-nomination';
import { evidenceOfAct, recordStep } from './record-step';
import { forbidden, NOT_INDEPENDENT, refuseStep } from './refusals';

export type DecisionInput = {
  readonly decision: Decision;
  /** Why; of changes, the points. Null: none given, which only an approval may leave. */
  readonly reason: string | null;
  /** Of an approval with conditions. */
  readonly conditions: readonly ConditionAsked[];
};

const ACT: Readonly<Record<Decision, NominationAct>> = {
  approved: 'nomination.approved',
  approved_with_conditions: 'nomination.approved_with_conditions',
  changes_requested: 'nomination.changes_requested',
  declined: 'nomination.declined',
};

/** Decides a nomination that is being vetted. Approved, it is public from this instant, with its conditions; declined, it stays between its parties. */
export async function decideNomination(actor: Actor, asked: AskedOfNomination, { decision, reason, conditions }: DecisionInput): Promise<Result<null>> {
  return actOnNomination<null>(
    'decide nomination',
    actor,
    asked,
    (scene, { standing }) => (canVet(scene.actor, standing) ? null : forbidden(NOT_INDEPENDENT)),
    async (scene, nomination) => {
      const refusal = refuseStep(nomination, decision, 'vetting');
      if (refusal !== null) return { ok: false, problem: refusal };
      const late = conditions.map(({ dueOn }) => checkConditionDate(dueOn, scene.today));
      const fields = Object.fromEntries(late.flatMap((message, index) => (message === null ? [] : [[`conditionDue-${index + 1}`, message]])));
      if (Object.keys(fields).length > 0) return { ok: false, problem: { kind: 'invalid', fields } };
      const rows = decision === 'approved_with_conditions' ? { nomination_condition: await writeConditions(scene, nomination.reference, conditions) } : {};
      await recordStep(scene, nomination, {
        to: decision,
        act: ACT[decision],
        details: { reason, ...(decision === 'approved_with_conditions' ? { conditions: conditions.map(({ statement, owner, dueOn }) => ({ statement, owner, dueOn })) } : {}) },
        note: decision === 'approved' || decision === 'approved_with_conditions' ? reason : null,
        rows,
      });
      return { ok: true, value: null };
    },
  );
}

async function writeConditions(scene: CommandScene, reference: string, conditions: readonly ConditionAsked[]): Promise<string[]> {
  await ensureTrackerSource(scene.tx);
  const ids: string[] = [];
  for (const { statement, owner, dueOn } of conditions) {
    ids.push(await insertEvent(scene.tx, 'nomination_condition', { fast_follower_reference: reference, statement, owner, due_on: dueOn }, evidenceOfAct(scene)));
  }
  return ids;
}
