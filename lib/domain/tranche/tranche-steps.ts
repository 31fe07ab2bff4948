import { heldByGates, lateGates, leftOutside, leftToRelease, openGates, type TrancheState } from './tranche-state';

/** What a person may do to a tranche; each is a page of its own under it. */
export const TRANCHE_STEPS = ['agree', 'forecast', 'claim', 'release', 'refuse', 'set-aside', 'stop', 'return', 'propose-write-off', 'approve-write-off'] as const;

export type TrancheStep = (typeof TRANCHE_STEPS)[number];

/** What a step asks of its form. */
export type StepFields = { readonly amount: boolean; readonly dueOn: boolean; readonly reason: 'required' | 'optional' | 'none' };

export const STEP_FIELDS: Readonly<Record<TrancheStep, StepFields>> = {
  agree: { amount: true, dueOn: true, reason: 'optional' },
  forecast: { amount: true, dueOn: true, reason: 'required' },
  claim: { amount: true, dueOn: false, reason: 'required' },
  release: { amount: true, dueOn: false, reason: 'optional' },
  refuse: { amount: false, dueOn: false, reason: 'required' },
  'set-aside': { amount: false, dueOn: false, reason: 'required' },
  stop: { amount: false, dueOn: false, reason: 'required' },
  return: { amount: true, dueOn: false, reason: 'required' },
  'propose-write-off': { amount: true, dueOn: false, reason: 'required' },
  'approve-write-off': { amount: false, dueOn: false, reason: 'optional' },
};

/** Why a tranche does not allow a step now, whoever asks; null where it does. */
export function whyNotStep(state: TrancheState, step: TrancheStep, today: string): string | null {
  const needsAgreement = state.current === null ? 'Its amount and date are not agreed yet' : null;
  const isOver = state.isStopped ? 'It was stopped' : null;
  switch (step) {
    case 'agree':
      return isOver ?? (state.claim !== null ? 'A claim waits for an answer: answer it first' : null);
    case 'forecast':
      return isOver ?? needsAgreement;
    case 'claim':
      return isOver ?? needsAgreement ?? (state.claim !== null ? 'A claim waits for an answer already' : leftToRelease(state) === 0n ? 'All of it has been released' : null);
    case 'release':
      return state.claim === null ? 'Nothing is claimed' : whyNotReleased(state, today);
    case 'refuse':
      return state.claim === null ? 'Nothing is claimed' : null;
    case 'set-aside':
      return state.part !== 'final' || lateGates(state, today).length === 0 ? 'No late gate holds it back' : heldByGates(state, today).length === 0 ? 'An exception is on record already' : state.claim === null ? 'Nothing is claimed' : null;
    case 'stop':
      return isOver;
    case 'return':
    case 'propose-write-off':
      return leftOutside(state) <= 0n ? 'Nothing that was released is still outside' : step === 'propose-write-off' && state.writeOff !== null ? 'A write-off waits for approval already' : null;
    case 'approve-write-off':
      return state.writeOff === null ? 'No write-off waits for approval' : null;
  }
}

function whyNotReleased(state: TrancheState, today: string): string | null {
  const [late, held] = [lateGates(state, today), heldByGates(state, today)];
  const [waiting] = openGates(state).filter((gate) => held.includes(gate) || !late.includes(gate));
  if (waiting !== undefined) return `“${waiting.title}” has not been shown`;
  const [first] = held;
  return state.part === 'final' && first !== undefined ? `“${first.title}” was late: the final tranche waits until another person records an exception` : null;
}

/** Why this person may not take a step that the tranche allows: four eyes see each pound out. Null where they may. */
export function whyNotByPerson(state: TrancheState, step: TrancheStep, userId: string): string | null {
  const isClaimant = state.claim !== null && state.claim.byUserId === userId;
  switch (step) {
    case 'release':
      return isClaimant ? 'Who claimed it cannot release it' : state.exceptions.some(({ byUserId }) => byUserId === userId) ? 'Who recorded the exception cannot release it' : null;
    case 'refuse':
      return isClaimant ? 'Who claimed it cannot answer the claim' : null;
    case 'set-aside':
      return isClaimant ? 'Who claimed it cannot record the exception' : null;
    case 'approve-write-off':
      return state.writeOff?.byUserId === userId ? 'Who proposed the write-off cannot approve it' : null;
    default:
      return null;
  }
}

/** The most that a step may be of, in pence, with why; null where it has no such limit. */
export function mostOfStep(state: TrancheState, step: TrancheStep): { readonly pence: bigint; readonly message: string } | null {
  switch (step) {
    case 'claim':
      return { pence: leftToRelease(state), message: 'No more can be claimed than is agreed and not released' };
    case 'release':
      return { pence: state.claim?.amountPence ?? 0n, message: 'No more can be released than is claimed' };
    case 'return':
    case 'propose-write-off':
      return { pence: leftOutside(state), message: 'It cannot be more than was released and is still outside' };
    default:
      return null;
  }
}
