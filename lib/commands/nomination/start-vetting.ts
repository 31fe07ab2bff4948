import 'server-only';
import type { Result } from '@/lib/commands/result';
import type { Actor } from '@/lib/domain/people/actor';
import { canVet } from '@/lib/domain/policy/nomination';
import { actOnNomination, type AskedOfNomination } from './act-on-nomination';
import { recordStep } from './record-step';
import { forbidden, NOT_INDEPENDENT, refuseStep } from './refusals';

/** Begins to vet a nomination that both trusts have signed. */
export async function startVetting(actor: Actor, asked: AskedOfNomination): Promise<Result<null>> {
  return actOnNomination<null>(
    'start vetting',
    actor,
    asked,
    (scene, { standing }) => (canVet(scene.actor, standing) ? null : forbidden(NOT_INDEPENDENT)),
    async (scene, nomination) => {
      const refusal = refuseStep(nomination, 'vetting');
      if (refusal !== null) return { ok: false, problem: refusal };
      await recordStep(scene, nomination, { to: 'vetting', act: 'nomination.vetting_started', details: {} });
      return { ok: true, value: null };
    },
  );
}
