import type { FormState } from './form-state';

/** A form that is sent back with its files: those kept for it, so that they need not be chosen again, and what is wrong with the others. */
export function withFiles(state: FormState, kept: readonly string[], problem: string | null): FormState {
  if (!('values' in state)) return state;
  return { ...state, values: { ...state.values, kept }, fieldErrors: problem === null ? state.fieldErrors : { ...state.fieldErrors, evidence: problem } };
}
