// Plain JavaScript: the start command needs it before anything is installed.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function ask(program, args) {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 5000 }).trim();
  } catch {
    return null;
  }
}

function startTimeOf(pid) {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (afterName[0] === 'Z') return undefined;
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      return `${boot}/${afterName[19]}`;
    } catch {
      return isAlive(pid) ? null : undefined;
    }
  }
  if (!isAlive(pid)) return undefined;
  if (process.platform === 'win32') {
    return ask('powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`]);
  }
  return ask('ps', ['-o', 'lstart=', '-p', String(pid)]);
}

/** The process with this number, or null when there is none (a zombie counts as none). */
export function identifyProcess(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  const startedAt = startTimeOf(pid);
  return startedAt === undefined ? null : { pid, startedAt };
}

/** Whether a process with this number runs (a zombie does not); cheap enough to ask every second. */
export function isRunning(pid) {
  return process.platform === 'linux' ? identifyProcess(pid) !== null : isAlive(pid);
}

/** Whether that very process still runs; a later one with a recycled number does not count. */
export function isSameProcessAlive(identity) {
  const now = identifyProcess(identity.pid);
  if (now === null) return false;
  return identity.startedAt === null || now.startedAt === null || identity.startedAt === now.startedAt;
}

/** The command line of a process where the system tells it, otherwise null. */
export function commandLineOf(pid) {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    } catch {
      return null;
    }
  }
  if (process.platform === 'win32') return null;
  return ask('ps', ['-o', 'command=', '-p', String(pid)]);
}
