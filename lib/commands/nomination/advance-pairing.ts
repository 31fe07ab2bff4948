import 'server-only';
import type { Result } from '@/lib/commands/result';
import type { NominationAct } from '@/lib/domain/audit/nomination-acts';
import type { ProgressStep } from '@/lib/domain/fast-follower/decision';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgress, canVet } from '@/lib/domain/policy/nomination';
import { actOnNomination, type AskedOfNomination } from './act-on-nomination';
import { recordStep } from './record-step';
import { forbidden, NOT_INDEPENDENT, refuseStep } from './refusals';

/** What became of a pairing: the next step of its delivery, or that the conditions of its approval are met (`approved`). */
export type AdvanceInput = { readonly to: ProgressStep | 'approved'; readonly note: string | null };

const ACT: Readonly<Record<AdvanceInput['to'], NominationAct>> = {
  approved: 'pairing.conditions_met',
  agreement_signed: 'pairing.agreement_signed',
  delivering: 'pairing.delivering',
  completed: 'pairing.completed',
};

/** Records the next step of an approved pairing: that its conditions are met, by a vetting officer; all else by a programme officer. */
export async function advancePairing(actor: Actor, asked: AskedOfNomination, { to, note }: AdvanceInput): Promise<Result<null>> {
  return actOnNomination<null>(
    'advance pairing',
    actor,
    asked,
    (scene, { standing }) => {
      if (to === 'approved') return canVet(scene.actor, standing) ? null : forbidden(NOT_INDEPENDENT);
      return canRecordProgress(scene.actor) ? null : forbidden('Only a programme officer records what becomes of an approved pairing');
    },
    async (scene, nomination) => {
      const refusal = refuseStep(nomination, to, to === 'approved' ? 'approved_with_conditions' : undefined);
      if (refusal !== null) return { ok: false, problem: refusal };
      await recordStep(scene, nomination, { to, act: ACT[to], details: { reason: note }, note });
      return { ok: true, value: null };
    },
  );
}
