import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { endChild, endLeftover, spawnRecorded } from './recorded-child.mjs';
import { say } from './report.mjs';

const readyWaitMs = 60_000;
const stopGraceMs = 5000;
const failedAnswersMax = 4;
// One that ends this soon after its start, this often in a row, cannot live.
const shortLifeMs = 3000;
const shortLivesMax = 5;

/** Ends the web process of an earlier start that was killed. */
export async function endLeftoverWeb(noteFile) {
  if (await endLeftover(noteFile)) say('• Ended the web process that an earlier start had left running');
}

async function statusOf(url) {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(20_000) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return null;
  }
}

/**
 * The web process, watched: when it ends unasked it is started again, and given up when it keeps ending.
 *
 * @param {{ command: 'start' | 'dev', port: number, dataFolder: string, noteFile: string, variables: Record<string, string>,
 *   onGivenUp: (problem: Problem) => void }} options
 */
export function createWeb({ command, port, dataFolder, noteFile, variables, onGivenUp }) {
  const logFile = path.join(dataFolder, 'logs', 'web.log');
  mkdirSync(path.dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile, { flags: 'a' });
  let child = null;
  let isWanted = false;
  let isServing = false;
  let shortLives = 0;

  const tail = () => readFileSync(logFile, 'utf8').trim().split('\n').slice(-15);

  const launch = () => {
    const started = spawnRecorded(noteFile, process.execPath, [path.join('scripts', 'runtime', 'web-entry.mjs'), command], {
      cwd: root,
      env: { ...process.env, ...variables, NODE_ENV: command === 'dev' ? 'development' : 'production' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const launchedAt = Date.now();
    child = started;
    // Once it serves, failures are shown as they happen; until then the log has them.
    started.stdout.on('data', (chunk) => {
      log.write(chunk);
      if (command === 'dev') process.stdout.write(chunk);
    });
    started.stderr.on('data', (chunk) => {
      log.write(chunk);
      if (isServing || command === 'dev') process.stderr.write(chunk);
    });
    started.stdin.on('error', () => undefined);
    started.once('exit', (code, signal) => {
      if (!isWanted || child !== started) return;
      shortLives = Date.now() - launchedAt < shortLifeMs ? shortLives + 1 : 0;
      const how = signal ?? `exit code ${code}`;
      if (shortLives > shortLivesMax) {
        isWanted = false;
        onGivenUp(
          new Problem(
            `the web process keeps ending (${how}); its log is ${logFile}.`,
            'see the end of the log below, correct what it names, and run the command again.',
            tail(),
          ),
        );
        return;
      }
      say(`The web process ended (${how}); starting it again.`);
      launch();
    });
  };

  return {
    /** Starts it and waits until it answers. */
    async start() {
      isWanted = true;
      launch();
      const base = `http://127.0.0.1:${port}`;
      const since = Date.now();
      let status = null;
      for (let failures = 0; isWanted && failures < failedAnswersMax && Date.now() - since < readyWaitMs; ) {
        status = await statusOf(`${base}/api/health/ready`);
        // Also the first page, so that the first person to ask for it does not wait for what is loaded once.
        if (status !== null && status < 500) status = await statusOf(`${base}/`);
        if (status !== null && status < 500) {
          isServing = true;
          return;
        }
        if (status !== null) failures += 1;
        await delay(status === null ? 50 : 500);
      }
      if (!isWanted) return;
      throw new Problem(
        `the web process does not serve its first page (${status === null ? 'no answer' : `status ${status}`}); its log is ${logFile}.`,
        'see the end of the log below, correct what it names, and run the command again.',
        tail(),
      );
    },
    async stop() {
      isWanted = false;
      if (child !== null) await endChild(child, stopGraceMs);
      log.end();
    },
    /** Starts it anew with other variables. */
    async restart(newVariables) {
      variables = newVariables;
      isWanted = false;
      if (child !== null) await endChild(child, stopGraceMs);
      isWanted = true;
      launch();
    },
  };
}
