import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EmbeddedProblem } from './embedded-problem';
import { binariesIn, type PostgresBinaries } from './postgres-binaries';
import { canRun, canWriteIn, resolveRunAs, type RunAs } from './run-as';

/** Where one embedded database lives and how it is run. */
export type Place = {
  /** Holds `cluster`, the files of PostgreSQL. */
  home: string;
  cluster: string;
  /** Holds the private socket; null where sockets are not used (Windows). */
  socketFolder: string | null;
  binaries: PostgresBinaries;
  runAs: RunAs;
};

/** Where a user that cannot enter the data folder keeps the files of the database instead. */
const sharedHome = '/var/lib/gde-tracker';
const socketPathMax = 90;

function clusterIn(home: string): string {
  return path.join(home, 'cluster');
}

function ensureFolder(folder: string, runAs: RunAs): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (runAs === null || lstatSync(folder).uid === runAs.uid) return;
  chownSync(folder, runAs.uid, runAs.gid);
  chmodSync(folder, 0o700);
}

function chooseHome(dataFolder: string, log: (line: string) => void): { home: string; runAs: RunAs } {
  const usual = path.join(dataFolder, 'postgres');
  const pointer = path.join(dataFolder, 'postgres-place.json');
  if (!existsSync(clusterIn(usual)) && existsSync(pointer)) {
    const { home } = JSON.parse(readFileSync(pointer, 'utf8')) as { home: string };
    const runAs = resolveRunAs(clusterIn(home));
    if (runAs === null) {
      throw new EmbeddedProblem(
        `The database of ${dataFolder} was made by root and is in ${home}.`,
        'start the product as root again, or name another folder with GDE_DATA_DIR.',
      );
    }
    mkdirSync(sharedHome, { recursive: true, mode: 0o755 });
    ensureFolder(home, runAs);
    log(`its files are in ${home}`);
    return { home, runAs };
  }
  const runAs = resolveRunAs(clusterIn(usual));
  ensureFolder(usual, runAs);
  if (runAs === null || canWriteIn(usual, runAs)) return { home: usual, runAs };
  if (existsSync(clusterIn(usual))) {
    throw new EmbeddedProblem(
      `PostgreSQL does not run as root, and user "${runAs.name}" cannot reach the database in ${usual}.`,
      `let that user pass through the folders above it (chmod o+x), or start the product as the user who did before.`,
    );
  }
  const hash = createHash('sha256').update(realpathSync(dataFolder)).digest('hex').slice(0, 12);
  mkdirSync(sharedHome, { recursive: true, mode: 0o755 });
  for (const earlier of readdirSync(sharedHome).filter((name) => name.startsWith(`${hash}-`))) {
    log(`the database of an earlier, deleted data folder is still in ${path.join(sharedHome, earlier)}; delete it when you no longer need it`);
  }
  const home = path.join(sharedHome, `${hash}-${randomBytes(3).toString('hex')}`);
  // The pointer comes first: a start that is cut short then finds the same home again.
  const draft = `${pointer}.tmp`;
  writeFileSync(draft, `${JSON.stringify({ home, reason: `user ${runAs.name} cannot reach ${dataFolder}` }, null, 2)}\n`);
  renameSync(draft, pointer);
  rmSync(usual, { recursive: true, force: true });
  ensureFolder(home, runAs);
  log(`PostgreSQL does not run as root, and user "${runAs.name}" cannot reach ${dataFolder}:`);
  log(`its files are in ${home} instead (noted in ${pointer})`);
  return { home, runAs };
}

function reachableBinaries(binaries: PostgresBinaries, runAs: RunAs, log: (line: string) => void): PostgresBinaries {
  if (runAs === null || binaries.folder === null || canRun(binaries.postgres, runAs)) return binaries;
  const folder = path.join(sharedHome, `postgresql-${binaries.label}`);
  const copied = binariesIn(folder, { ...binaries, folder });
  if (!existsSync(folder)) {
    log(`user "${runAs.name}" cannot reach its programs either: copying them to ${folder}`);
    const draft = `${folder}.${randomBytes(4).toString('hex')}`;
    mkdirSync(sharedHome, { recursive: true, mode: 0o755 });
    cpSync(binaries.folder, draft, { recursive: true, verbatimSymlinks: true });
    chmodSync(draft, 0o755);
    try {
      renameSync(draft, folder);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  if (!canRun(copied.postgres, runAs)) {
    throw new EmbeddedProblem(
      `User "${runAs.name}" cannot run PostgreSQL from ${binaries.folder} nor from ${folder}.`,
      `make ${sharedHome} readable for that user, or run the product as an ordinary user.`,
    );
  }
  return copied;
}

function isUsableSocketFolder(folder: string): boolean {
  return Buffer.byteLength(folder) <= socketPathMax && !/[",]/.test(folder);
}

function chooseSocketFolder(home: string, runAs: RunAs): string {
  const usual = path.join(home, 'socket');
  if (isUsableSocketFolder(usual)) {
    ensureFolder(usual, runAs);
    return usual;
  }
  const uid = runAs?.uid ?? process.getuid?.() ?? 0;
  const hash = createHash('sha256').update(home).digest('hex').slice(0, 12);
  for (const parent of [os.tmpdir(), '/tmp']) {
    const folder = path.join(parent, `gde-tracker-${uid}-${hash}`);
    if (!isUsableSocketFolder(folder)) continue;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const found = lstatSync(folder);
    if (runAs !== null && found.isDirectory() && found.uid === process.getuid?.()) {
      chownSync(folder, runAs.uid, runAs.gid);
    } else if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0) {
      throw new EmbeddedProblem(
        `The folder ${folder}, needed for the database's private socket, belongs to somebody else.`,
        'remove it, or name a data folder with a shorter path in GDE_DATA_DIR.',
      );
    }
    return folder;
  }
  throw new EmbeddedProblem(
    `The path ${home} is too long for the database's private socket, and so is ${os.tmpdir()}.`,
    'name a data folder with a shorter path in GDE_DATA_DIR.',
  );
}

/** Decides where the database of a data folder lives, and makes the folders it needs. */
export function choosePlace(options: {
  dataFolder: string;
  binaries: PostgresBinaries;
  log: (line: string) => void;
}): Place {
  const { home, runAs } = chooseHome(options.dataFolder, options.log);
  return {
    home,
    cluster: clusterIn(home),
    socketFolder: process.platform === 'win32' ? null : chooseSocketFolder(home, runAs),
    binaries: reachableBinaries(options.binaries, runAs, options.log),
    runAs,
  };
}
