const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** How long a mail that a server keeps putting off is tried, from when it was queued: five days, as RFC 5321 (4.5.4.1) has it. */
export const GIVE_UP_AFTER_MS = 5 * DAY_MS;

/**
 * How long a mail waits before its next attempt, in milliseconds. After a fault of the server (not reached, shutting down, sign-in refused)
 * 2 seconds, doubled each time, up to 15 minutes: 2 s, 4 s, 8 s. After an answer that puts this one mail off 1 minute, four times as long
 * each time, up to a day: 1 min, 4 min, 16 min.
 * @param attempts how often it was tried, the last time included; at least 1
 */
export function retryWaitMs(fault: 'server' | 'mail', attempts: number): number {
  return fault === 'server' ? Math.min(2 * SECOND_MS * 2 ** (attempts - 1), 15 * MINUTE_MS) : Math.min(MINUTE_MS * 4 ** (attempts - 1), DAY_MS);
}

/** How long a process leaves a faulty server alone, in milliseconds: 1 s, 2 s, 4 s, up to a minute. */
export function serverPauseMs(faultsInARow: number): number {
  return Math.min(SECOND_MS * 2 ** (faultsInARow - 1), MINUTE_MS);
}
