import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Problem } from './problem.mjs';

/** One folder at a time: Node's own recursive way never returns where the system answers "no such file", as under /proc. */
function makeFolders(folder) {
  if (existsSync(folder)) return;
  makeFolders(path.dirname(folder));
  mkdirSync(folder);
}

/** Makes the data folder and proves that it can be written. */
export function prepareDataFolder(dataFolder) {
  const probe = path.join(dataFolder, `.probe-${process.pid}`);
  try {
    makeFolders(dataFolder);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const why = { EACCES: 'no permission', EPERM: 'no permission', EROFS: 'read-only file system', ENOSPC: 'disk full', ENOENT: 'the system does not let it be made', ENOTDIR: 'part of the path is a file' };
    throw new Problem(
      `the data folder ${dataFolder} cannot be written (${why[error.code] ?? error.code}).`,
      'make it writable for you, or name another folder, for example GDE_DATA_DIR=/var/lib/gde npm run up.',
    );
  }
}
