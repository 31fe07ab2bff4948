/** A process, told apart from a later one that was given the same number. */
export type ProcessIdentity = { pid: number; startedAt: string | null };
export function identifyProcess(pid: number): ProcessIdentity | null;
export function isRunning(pid: number): boolean;
export function isSameProcessAlive(identity: ProcessIdentity): boolean;
export function commandLineOf(pid: number): string | null;
