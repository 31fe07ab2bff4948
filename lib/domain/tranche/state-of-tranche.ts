import type { TrancheEventKind, TranchePart } from './tranche-kind';
import { toTrancheState, type TrancheGate, type TrancheState } from './tranche-state';

/** A tranche as it is read, with whole pence as numbers. */
type TrancheRead = {
  readonly part: TranchePart;
  readonly events: readonly { readonly kind: TrancheEventKind; readonly amountPence: number | null; readonly dueOn: string | null; readonly byUserId: string | null; readonly on: string }[];
  readonly gates: readonly TrancheGate[];
  readonly releasedPence: number;
  readonly returnedPence: number;
  readonly writtenOffPence: number;
};

/** The state of a tranche that was read for a page. */
export function stateOfTranche({ part, events, gates, releasedPence, returnedPence, writtenOffPence }: TrancheRead): TrancheState {
  return toTrancheState(
    part,
    events.map(({ kind, amountPence, dueOn, byUserId, on }) => ({ kind, dueOn, byUserId, on, amountPence: amountPence === null ? null : BigInt(amountPence) })),
    { releasedPence: BigInt(releasedPence), returnedPence: BigInt(returnedPence), writtenOffPence: BigInt(writtenOffPence) },
    gates,
  );
}
