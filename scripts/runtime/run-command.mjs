import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { preparationFolder, root } from './paths.mjs';
import { endChild, spawnRecorded } from './recorded-child.mjs';

const running = new Set();

/** Ends whatever preparation command is under way; for when the person stops the start. */
export async function endRunningCommands() {
  await Promise.all([...running].map((child) => endChild(child, 2000)));
}

/**
 * Runs one preparation command with its output in a log.
 *
 * @param {string} name names the log and the note of the running process
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<{ code: number | null, signal: string | null, tail: string[], logFile: string }>}
 */
export function runCommand(name, program, args, { env = process.env, shell = false } = {}) {
  mkdirSync(preparationFolder, { recursive: true });
  const logFile = path.join(preparationFolder, `${name}.log`);
  const log = createWriteStream(logFile);
  let tail = '';
  const keep = (chunk) => {
    log.write(chunk);
    tail = (tail + chunk.toString('utf8')).slice(-8000);
  };
  return new Promise((resolve, reject) => {
    const child = spawnRecorded(noteOf(name), program, args, { cwd: root, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => {
      running.delete(child);
      log.end();
      reject(error);
    });
    child.once('close', (code, signal) => {
      running.delete(child);
      log.end();
      const lines = tail.split(/\r?\n/).filter((line) => line.trim() !== '');
      resolve({ code, signal, tail: lines.slice(-20), logFile: path.relative(root, logFile) });
    });
  });
}

/** Where the running process of a preparation command is noted. */
export function noteOf(name) {
  return path.join(preparationFolder, `${name}.process.json`);
}
