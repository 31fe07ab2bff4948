/** How long a session that began with a password waits for the code. */
export const CODE_WAIT_MS = 10 * 60_000;

/** How many backup codes a person gets, each for one sign-in without the app. */
export const BACKUP_CODES = 10;

/** What a session needs before it stands for its person. */
export type FactorState = 'not needed' | 'given' | 'code wanted' | 'set-up wanted';

/**
 * @param factor.isConfirmed the person has an authenticator app from which a code was taken once
 * @param factor.isGiven this session gave a code
 * @param factor.isRequired a role that the person holds may not be used without one
 */
export function factorState({ isConfirmed, isGiven, isRequired }: { isConfirmed: boolean; isGiven: boolean; isRequired: boolean }): FactorState {
  if (isConfirmed) return isGiven ? 'given' : 'code wanted';
  return isRequired ? 'set-up wanted' : 'not needed';
}

/** Whether a session stands for its person. */
export function isSignedIn(factor: FactorState): boolean {
  return factor === 'not needed' || factor === 'given';
}
