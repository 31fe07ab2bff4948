import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { identifyProcess, isSameProcessAlive } from '../../lib/db/embedded/process-identity.mjs';
import { writeFileDurably } from './write-file-durably.mjs';

function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    if (error instanceof SyntaxError) return { pid: 0, startedAt: null };
    throw error;
  }
}

function placeLock(own, file) {
  try {
    linkSync(own, file);
  } catch (error) {
    if (error.code === 'EEXIST') throw error;
    // A file system without hard links.
    writeFileSync(file, readFileSync(own), { flag: 'wx', mode: 0o644 });
  }
}

/**
 * Takes a lock file, or tells who holds it. A holder that no longer runs has lost it.
 *
 * @param {string} file
 * @param {Record<string, unknown>} [facts] what others may read about the holder
 * @returns {{ taken: true, update: (facts: Record<string, unknown>) => void, release: () => void }
 *   | { taken: false, holder: Record<string, unknown> & { pid: number } }}
 */
export function takeLock(file, facts = {}) {
  mkdirSync(path.dirname(file), { recursive: true });
  const nonce = randomBytes(8).toString('hex');
  const self = { ...identifyProcess(process.pid), nonce };
  const own = `${file}.${nonce}`;
  let current = { ...self, ...facts };
  writeFileSync(own, JSON.stringify(current), { mode: 0o644 });
  try {
    for (;;) {
      try {
        placeLock(own, file);
        break;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const holder = readHolder(file);
      if (holder === null) continue;
      if (holder.pid !== 0 && isSameProcessAlive(holder)) return { taken: false, holder };
      // Set the dead holder's file aside; if somebody was quicker and it is theirs by now, give it back.
      const aside = `${own}.stale`;
      try {
        renameSync(file, aside);
      } catch (error) {
        if (error.code === 'ENOENT') continue;
        throw error;
      }
      const moved = readHolder(aside);
      if (moved !== null && moved.nonce !== holder.nonce) {
        try {
          linkSync(aside, file);
        } catch {
          // Taken in between: the next round sees by whom.
        }
      }
      rmSync(aside, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
  const isMine = () => readHolder(file)?.nonce === nonce;
  return {
    taken: true,
    update(more) {
      current = { ...current, ...more };
      if (isMine()) writeFileDurably(file, JSON.stringify(current));
    },
    release() {
      if (isMine()) rmSync(file, { force: true });
    },
  };
}
