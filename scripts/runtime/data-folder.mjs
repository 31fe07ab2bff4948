import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Problem } from './problem.mjs';

/** Makes the data folder and proves that it can be written. */
export function prepareDataFolder(dataFolder) {
  const probe = path.join(dataFolder, `.probe-${process.pid}`);
  try {
    mkdirSync(dataFolder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const why = { EACCES: 'no permission', EPERM: 'no permission', EROFS: 'read-only file system', ENOSPC: 'disk full' };
    throw new Problem(
      `the data folder ${dataFolder} cannot be written (${why[error.code] ?? error.code}).`,
      'make it writable for you, or name another folder, for example GDE_DATA_DIR=/var/lib/gde npm run up.',
    );
  }
}
