import 'server-only';
import type { Result } from '@/lib/commands/result';
import { isInFavour } from '@/lib/domain/fast-follower/step';
import type { Actor } from '@/lib/domain/people/actor';
import { canNominateFor, canRecordProgress, canTakeStep } from '@/lib/domain/policy/nomination';
import { actOnNomination, type AskedOfNomination } from './act-on-nomination';
import { recordStep } from './record-step';
import { forbidden, refuseStep } from './refusals';

/** Withdraws a nomination before it is decided, by its nominator; or the pairing afterwards, by the programme. */
export async function withdrawNomination(actor: Actor, asked: AskedOfNomination, { reason }: { readonly reason: string }): Promise<Result<null>> {
  return actOnNomination<null>(
    'withdraw nomination',
    actor,
    asked,
    (scene, { standing }) =>
      canNominateFor(scene.actor, standing) || canRecordProgress(scene.actor) ? null : forbidden('Only the exemplar’s leads withdraw a nomination, and after its approval a programme officer'),
    async (scene, nomination) => {
      const refusal = refuseStep(nomination, 'withdrawn');
      if (refusal !== null) return { ok: false, problem: refusal };
      const isDecided = isInFavour(nomination.status);
      if (!canTakeStep(scene.actor, nomination.standing, 'withdrawn')) {
        return { ok: false, problem: forbidden(isDecided ? 'It is approved: from then on only a programme officer withdraws it' : 'It is not decided yet: until then only a lead of the exemplar withdraws it') };
      }
      await recordStep(scene, nomination, { to: 'withdrawn', act: isDecided ? 'pairing.withdrawn' : 'nomination.withdrawn', details: { reason }, note: isDecided ? reason : null });
      return { ok: true, value: null };
    },
  );
}
