import 'server-only';
import type { Result } from '@/lib/commands/result';
import type { Actor } from '@/lib/domain/people/actor';
import { canCountersign } from '@/lib/domain/policy/nomination';
import { actOnNomination, type AskedOfNomination } from './act-on-nomination';
import { recordStep } from './record-step';
import { forbidden, refuseStep } from './refusals';

/** What the trust that is nominated says: yes, or no and why. */
export type Countersignature = { readonly answer: 'countersign' } | { readonly answer: 'refuse'; readonly reason: string };

/** Countersigns a nomination for the trust that is nominated, or refuses it, which ends it. */
export async function countersignNomination(actor: Actor, asked: AskedOfNomination, input: Countersignature): Promise<Result<null>> {
  return actOnNomination<null>(
    'countersign nomination',
    actor,
    asked,
    (scene, { standing }) => (canCountersign(scene.actor, standing) ? null : forbidden('Only a lead of the trust that is nominated countersigns, and nobody what they nominated themselves')),
    async (scene, nomination) => {
      const to = input.answer === 'countersign' ? 'countersigned' : 'declined';
      const refusal = refuseStep(nomination, to, 'nominated');
      if (refusal !== null) return { ok: false, problem: refusal };
      await recordStep(
        scene,
        nomination,
        input.answer === 'countersign' ? { to, act: 'nomination.countersigned', details: {} } : { to, act: 'nomination.refused', details: { reason: input.reason } },
      );
      return { ok: true, value: null };
    },
  );
}
