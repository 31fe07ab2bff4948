import type { GateDecision } from '../exemplar/gate';
import type { TrancheEventKind, TranchePart } from './tranche-kind';

/** An amount for a day. */
export type Plan = { readonly amountPence: bigint; readonly dueOn: string };

/** Something that happened to a tranche, oldest first. */
export type TrancheHappening = {
  readonly kind: TrancheEventKind;
  readonly amountPence: bigint | null;
  readonly dueOn: string | null;
  /** Who recorded it. */
  readonly byUserId: string | null;
  /** The day on which it was recorded, ISO. */
  readonly on: string;
};

/** What must be shown before money goes out, and what became of it. */
export type TrancheGate = { readonly id: string; readonly title: string; readonly dueOn: string | null; readonly decision: { readonly outcome: GateDecision; readonly on: string } | null };

/** What the ledger holds of a tranche, in pence; reversals taken off. */
export type TrancheMoney = { readonly releasedPence: bigint; readonly returnedPence: bigint; readonly writtenOffPence: bigint };

/** A tranche as its events and its ledger entries make it. */
export type TrancheState = {
  readonly part: TranchePart;
  /** What is proposed and not agreed yet. */
  readonly proposed: Plan | null;
  /** What was agreed first, and never changes. */
  readonly original: Plan | null;
  /** What was agreed last. */
  readonly current: Plan | null;
  /** What is expected now, where that was said after the last agreement. */
  readonly forecast: Plan | null;
  /** The claim that waits for an answer. */
  readonly claim: { readonly amountPence: bigint; readonly byUserId: string | null } | null;
  /** Who has set late gates aside since the claim, and when: each of those that were late by that day, and none that became so afterwards. */
  readonly exceptions: readonly { readonly byUserId: string | null; readonly on: string }[];
  readonly isStopped: boolean;
  /** The write-off that waits for another person's approval. */
  readonly writeOff: { readonly amountPence: bigint; readonly byUserId: string | null } | null;
  readonly money: TrancheMoney;
  readonly gates: readonly TrancheGate[];
};

/** Folds what happened to a tranche. */
export function toTrancheState(part: TranchePart, happenings: readonly TrancheHappening[], money: TrancheMoney, gates: readonly TrancheGate[]): TrancheState {
  let state: TrancheState = { part, proposed: null, original: null, current: null, forecast: null, claim: null, exceptions: [], isStopped: false, writeOff: null, money, gates };
  for (const happening of happenings) state = apply(state, happening);
  return state;
}

function apply(state: TrancheState, { kind, amountPence, dueOn, byUserId, on }: TrancheHappening): TrancheState {
  const plan = amountPence === null || dueOn === null ? null : { amountPence, dueOn };
  switch (kind) {
    case 'baseline':
      return { ...state, proposed: plan };
    case 'agreed':
      return { ...state, proposed: null, original: state.original ?? plan, current: plan, forecast: null };
    case 'forecast':
      return { ...state, forecast: plan };
    case 'claimed':
      return { ...state, claim: { amountPence: amountPence ?? 0n, byUserId } };
    case 'released':
    case 'part_released':
    case 'release_refused':
      return { ...state, claim: null, exceptions: [] };
    case 'exception':
      return { ...state, exceptions: [...state.exceptions, { byUserId, on }] };
    case 'stopped':
      return { ...state, claim: null, isStopped: true };
    case 'write_off_proposed':
      return { ...state, writeOff: { amountPence: amountPence ?? 0n, byUserId } };
    case 'write_off_approved':
      return { ...state, writeOff: null };
    case 'returned':
      return state;
  }
}

/** What of the agreed amount has not been released, never below nothing. */
export function leftToRelease({ current, money }: TrancheState): bigint {
  const left = (current?.amountPence ?? 0n) - money.releasedPence;
  return left > 0n ? left : 0n;
}

/** What was released and is neither returned nor written off. */
export function leftOutside({ money }: TrancheState): bigint {
  return money.releasedPence - money.returnedPence - money.writtenOffPence;
}

/** Gates that were shown after their day, or are still to be shown after it. */
export function lateGates({ gates }: TrancheState, today: string): TrancheGate[] {
  return gates.filter(({ dueOn, decision }) => dueOn !== null && decision?.outcome !== 'superseded' && (decision?.on ?? today) > dueOn);
}

/** Late gates that no exception has set aside: of the final tranche they hold the money back. */
export function heldByGates(state: TrancheState, today: string): TrancheGate[] {
  return lateGates(state, today).filter(({ dueOn }) => !state.exceptions.some(({ on }) => dueOn !== null && dueOn < on));
}

/** Gates that are not shown yet, or were found not to be. */
export function openGates({ gates }: TrancheState): TrancheGate[] {
  return gates.filter(({ decision }) => decision === null || decision.outcome === 'not_met');
}
