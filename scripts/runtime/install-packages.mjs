import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { runCommand } from './run-command.mjs';
import { writeFileDurably } from './write-file-durably.mjs';

const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.gde-installed.json');

function wantedStamp() {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  return JSON.stringify({
    lock: createHash('sha256').update(lock).digest('hex'),
    platform: `${process.platform}-${process.arch}`,
  });
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** npm writes its hidden lock file last, so when that agrees with ours the install was completed. */
function isInstalledByNpm() {
  const hidden = readText(path.join(modules, '.package-lock.json'));
  if (hidden === null) return false;
  try {
    const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
    const found = JSON.parse(hidden).packages;
    for (const [name, entry] of Object.entries(wanted)) {
      if (name === '' || entry.link === true) continue;
      const present = found[name];
      if (present === undefined) {
        if (entry.optional !== true && entry.devOptional !== true && entry.peer !== true) return false;
      } else if (present.version !== entry.version || present.integrity !== entry.integrity) {
        return false;
      }
    }
    return Object.keys(found).every((name) => wanted[name] !== undefined && existsSync(path.join(root, name)));
  } catch {
    return false;
  }
}

/** Whether the packages that package-lock.json names are all there. */
export function arePackagesInstalled() {
  const wanted = wantedStamp();
  if (readText(stampFile) === wanted) return true;
  if (!isInstalledByNpm()) return false;
  try {
    writeFileDurably(stampFile, wanted);
  } catch {
    // A folder that cannot be written is fine: the check is only slower.
  }
  return true;
}

/** `npm ci`. The stamp is written last, so an install that was cut short is done again. */
export async function installPackages() {
  rmSync(stampFile, { force: true });
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--no-progress'];
  const isNpmScript = npm !== undefined && /npm-cli\.c?js$/.test(npm);
  const result = await (isNpmScript
    ? runCommand('install', process.execPath, [npm, ...args])
    : runCommand('install', 'npm', args, { shell: process.platform === 'win32' })
  ).catch((error) => {
    throw new Problem(`npm could not be run (${error.message}).`, 'install npm, which comes with Node, and try again.');
  });
  if (result.code !== 0) {
    throw new Problem(
      `"npm ci" failed in ${root} (${result.signal ?? `exit code ${result.code}`}); its output is in ${result.logFile}.`,
      'see the lines below; most often the npm registry cannot be reached or the disk is full. Then run the command again.',
      result.tail,
    );
  }
  writeFileDurably(stampFile, wantedStamp());
}
