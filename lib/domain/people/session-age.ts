import { CODE_WAIT_MS } from './second-factor';

/** Signed out after this long without a request. */
export const IDLE_MS = 30 * 60_000;
/** Signed out this long after signing in, whatever happens. */
export const ABSOLUTE_MS = 12 * 3_600_000;
/** How often a session notes that it is in use. */
export const TOUCH_MS = 60_000;

export type SessionAge = { readonly createdAt: string; readonly updatedAt: string; readonly isWaitingForCode: boolean };

/** Whether a session has run out. */
export function isExpired({ createdAt, updatedAt, isWaitingForCode }: SessionAge, nowMs: number): boolean {
  return nowMs - Date.parse(updatedAt) > IDLE_MS || nowMs - Date.parse(createdAt) > (isWaitingForCode ? CODE_WAIT_MS : ABSOLUTE_MS);
}
