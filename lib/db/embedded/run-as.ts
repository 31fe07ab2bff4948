// PostgreSQL refuses to run as root, so when root starts the product the database runs as another user.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { EmbeddedProblem } from './embedded-problem';

/** The user that the database's processes run as; null: the one we are. */
export type RunAs = { uid: number; gid: number; name: string } | null;

const ownUserName = 'gde-tracker';

function ask(program: string, args: readonly string[]): string | null {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

function findUser(name: string): RunAs {
  const uid = ask('id', ['-u', name]);
  const gid = ask('id', ['-g', name]);
  return uid === null || gid === null ? null : { uid: Number(uid), gid: Number(gid), name };
}

function createUser(name: string): RunAs {
  const made =
    ask('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name]) ??
    ask('adduser', ['-S', '-D', '-H', name]);
  return made === null ? null : findUser(name);
}

/**
 * Whom to run the database as.
 *
 * @param cluster where the database's files are or will be; those that exist keep their owner
 */
export function resolveRunAs(cluster: string): RunAs {
  if (process.getuid?.() !== 0) return null;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid, name: ask('id', ['-un', String(uid)]) ?? String(uid) };
  }
  const user = findUser('postgres') ?? findUser(ownUserName) ?? createUser(ownUserName);
  if (user === null || user.uid === 0) {
    throw new EmbeddedProblem(
      `PostgreSQL does not run as root, and no user for it could be made (tried "${ownUserName}").`,
      `make one with: useradd --system ${ownUserName}, or run the product as an ordinary user.`,
    );
  }
  return user;
}

/** The options that make a child process run as that user. */
export function toSpawnOptions(runAs: RunAs): { uid?: number; gid?: number; cwd: string } {
  return { ...(runAs === null ? {} : { uid: runAs.uid, gid: runAs.gid }), cwd: '/' };
}

/** Whether that user can enter a folder and write in it. */
export function canWriteIn(folder: string, runAs: RunAs): boolean {
  const script = 'cd "$1" && test -w .';
  return spawnSync('/bin/sh', ['-c', script, 'sh', folder], { ...toSpawnOptions(runAs), stdio: 'ignore' }).status === 0;
}

/** Whether that user can run a program. */
export function canRun(program: string, runAs: RunAs): boolean {
  return spawnSync(program, ['--version'], { ...toSpawnOptions(runAs), stdio: 'ignore' }).status === 0;
}
