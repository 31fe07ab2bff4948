import { randomUUID } from 'node:crypto';
import { versionOf } from '@/lib/audit/record-version';
import type { AskedOfNomination } from '@/lib/commands/nomination/act-on-nomination';
import { advancePairing, type AdvanceInput } from '@/lib/commands/nomination/advance-pairing';
import { countersignNomination } from '@/lib/commands/nomination/countersign-nomination';
import { decideNomination, type DecisionInput } from '@/lib/commands/nomination/decide-nomination';
import { saveDraft } from '@/lib/commands/nomination/save-draft';
import { sendNomination } from '@/lib/commands/nomination/send-nomination';
import { startDraft } from '@/lib/commands/nomination/start-draft';
import { startVetting } from '@/lib/commands/nomination/start-vetting';
import { withdrawNomination } from '@/lib/commands/nomination/withdraw-nomination';
import type { Result } from '@/lib/commands/result';
import { queryRows } from '@/lib/db/query-rows';
import type { Actor } from '@/lib/domain/people/actor';

/** What a form about a nomination sends when its page was opened just now. */
export async function askedNow(reference: string): Promise<AskedOfNomination> {
  return { reference, version: await versionOf({ rows: queryRows }, { table: 'fast_follower', id: reference }), submission: randomUUID() };
}

function mustHold<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** A draft that says everything, of a trust to follow an exemplar. */
export async function writeDraft(nominator: Actor, exemplarSlug: string, odsCode: string, systems: readonly string[] = ['imaging', 'theatres']): Promise<string> {
  const { reference } = mustHold(await startDraft(nominator, { exemplarSlug, submission: randomUUID() }));
  mustHold(await saveDraft(nominator, await askedNow(reference), { part: 'trust', odsCode }));
  mustHold(await saveDraft(nominator, await askedNow(reference), { part: 'reason', reason: 'They share our records already' }));
  mustHold(await saveDraft(nominator, await askedNow(reference), { part: 'systems', systems }));
  return reference;
}

/** The steps of a nomination as one person takes them, each from a page opened just now. */
export const STEPS = {
  send: async (actor: Actor, reference: string) => sendNomination(actor, await askedNow(reference)),
  countersign: async (actor: Actor, reference: string) => countersignNomination(actor, await askedNow(reference), { answer: 'countersign' }),
  refuse: async (actor: Actor, reference: string) => countersignNomination(actor, await askedNow(reference), { answer: 'refuse', reason: 'No capacity this year' }),
  startVetting: async (actor: Actor, reference: string) => startVetting(actor, await askedNow(reference)),
  decide: async (actor: Actor, reference: string, input: Partial<DecisionInput> = {}) =>
    decideNomination(actor, await askedNow(reference), { decision: 'approved', reason: null, conditions: [], ...input }),
  advance: async (actor: Actor, reference: string, to: AdvanceInput['to']) => advancePairing(actor, await askedNow(reference), { to, note: null }),
  withdraw: async (actor: Actor, reference: string) => withdrawNomination(actor, await askedNow(reference), { reason: 'Plans changed' }),
};

/** Takes a step that must succeed. */
export async function must<Value>(step: Promise<Result<Value>>): Promise<Value> {
  return mustHold(await step);
}
