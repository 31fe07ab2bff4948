import 'server-only';
import type { Actor } from '@/lib/domain/people/actor';
import { canKeepLedger, canTakeTrancheStep } from '@/lib/domain/policy/money';
import { trustsLedBy } from '@/lib/domain/policy/people';
import { stateOfTranche } from '@/lib/domain/tranche/state-of-tranche';
import { leftToRelease } from '@/lib/domain/tranche/tranche-state';
import { type TrancheStep, whyNotByPerson, whyNotStep } from '@/lib/domain/tranche/tranche-steps';
import { daysBetween } from '@/lib/format/days-between';
import type { Reading } from '@/lib/queries/reading';
import { listTranches, type TrancheGateItem, type TrancheItem } from '@/lib/queries/tranche/list-tranches';

/** A claim, a late gate or a write-off that a person may answer. */
export type TrancheToAnswer = { readonly tranche: TrancheItem; readonly step: TrancheStep; /** ISO date. */ readonly since: string };

/** A gate of a tranche that is due and not shown. */
export type TrancheGateDue = { readonly tranche: TrancheItem; readonly gate: TrancheGateItem; readonly dueOn: string };

/** The answers that somebody waits for, in the order in which they are looked for. */
const ANSWERS: readonly TrancheStep[] = ['release', 'set-aside', 'approve-write-off'];

/** What of the tranches waits on a person: what they may answer themselves, and gates due that are theirs to show or to ask after. */
export async function listTrancheWork(reading: Reading, actor: Actor, dueWithinDays: number): Promise<{ readonly toAnswer: TrancheToAnswer[]; readonly gatesDue: TrancheGateDue[] }> {
  const isKeeper = canKeepLedger(actor);
  const led = trustsLedBy(actor);
  if (!isKeeper && led.length === 0 && !canTakeTrancheStep(actor, 'set-aside', [])) return { toAnswer: [], gatesDue: [] };
  const today = reading.clock.asAt;
  const tranches = await listTranches(reading, { mayWait: true });
  return {
    toAnswer: tranches.flatMap((tranche) => {
      const state = stateOfTranche(tranche);
      const step = ANSWERS.find((answer) => canTakeTrancheStep(actor, answer, tranche.odsCodes) && whyNotStep(state, answer, today) === null && whyNotByPerson(state, answer, actor.userId) === null);
      const since = tranche.events.findLast(({ kind }) => kind === (step === 'approve-write-off' ? 'write_off_proposed' : 'claimed'))?.on;
      return step === undefined || since === undefined ? [] : [{ tranche, step, since }];
    }),
    gatesDue: tranches.flatMap((tranche) => {
      const state = stateOfTranche(tranche);
      // A gate holds nothing back once its tranche is stopped or is out whole.
      if (state.isStopped || (state.current !== null && leftToRelease(state) === 0n)) return [];
      return tranche.gates.flatMap((gate) => {
        const isTheirs = isKeeper || (gate.owner === 'trust' && tranche.odsCodes.some((code) => led.includes(code)));
        const isOpen = gate.decision === null || gate.decision.outcome === 'not_met';
        return gate.dueOn !== null && isOpen && isTheirs && daysBetween(today, gate.dueOn) <= dueWithinDays ? [{ tranche, gate, dueOn: gate.dueOn }] : [];
      });
    }),
  };
}
