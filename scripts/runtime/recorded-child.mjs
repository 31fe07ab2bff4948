// Children that outlive a killed supervisor are found again by a note of their number and start time.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { identifyProcess, isSameProcessAlive } from '../../lib/db/embedded/process-identity.mjs';
import { writeFileDurably } from './write-file-durably.mjs';

function signalGroup(pid, signal) {
  try {
    if (process.platform === 'win32') process.kill(pid, signal);
    else process.kill(-pid, signal);
  } catch {
    // Already gone.
  }
}

/** Starts a child in a process group of its own and notes who it is. */
export function spawnRecorded(noteFile, program, args, options) {
  mkdirSync(path.dirname(noteFile), { recursive: true });
  const child = spawn(program, args, { ...options, detached: process.platform !== 'win32', windowsHide: true });
  if (child.pid !== undefined) {
    const identity = identifyProcess(child.pid);
    if (identity !== null) writeFileDurably(noteFile, JSON.stringify(identity));
    child.once('exit', () => rmSync(noteFile, { force: true }));
  }
  return child;
}

/** Ends a child started by `spawnRecorded`, with all it started: first politely, then not. */
export async function endChild(child, graceMs) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const isOver = await Promise.race([ended.then(() => true), delay(graceMs, false)]);
  if (!isOver) {
    signalGroup(child.pid, 'SIGKILL');
    await ended;
  }
}

/** Ends what an earlier, killed supervisor left running, if it is provably the process noted. True when there was one. */
export async function endLeftover(noteFile) {
  let identity;
  try {
    identity = JSON.parse(readFileSync(noteFile, 'utf8'));
  } catch {
    rmSync(noteFile, { force: true });
    return false;
  }
  const isLeft = identity.startedAt !== null && isSameProcessAlive(identity);
  if (isLeft) {
    signalGroup(identity.pid, 'SIGTERM');
    for (let waited = 0; waited < 5000 && isSameProcessAlive(identity); waited += 50) await delay(50);
    signalGroup(identity.pid, 'SIGKILL');
    for (let waited = 0; waited < 5000 && isSameProcessAlive(identity); waited += 50) await delay(50);
  }
  rmSync(noteFile, { force: true });
  return isLeft;
}
