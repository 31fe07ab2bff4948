import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { findBrowser } from './find-browser.mjs';
import { root } from './paths.mjs';
import { ensureBuilt, ensureClient, ensurePackages } from './prepare.mjs';
import { endRunningCommands } from './run-command.mjs';
import { showProblem } from './show-problem.mjs';
import { countPlaywright, countVitest, readAxeResults } from './test-results.mjs';
import { writeFileDurably } from './write-file-durably.mjs';

const resultsFolder = path.join(root, 'test-results');
const program = (...parts) => path.join('node_modules', ...parts);
const running = new Set();

/** Runs a program with its output on ours, and tells how it ended. */
function run(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
    running.add(child);
    child.once('error', () => resolve(1));
    child.once('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** A check that either holds or does not. */
const check = (...args) => async () => ({ passed: 0, failed: (await run(args)) === 0 ? 0 : 1, skipped: 0 });

/** Tests of one of Vitest's projects. */
const vitest = (project, name, env, filters = ['--passWithNoTests']) => async () => {
  const report = path.join('test-results', `${name}.json`);
  const code = await run(
    [program('vitest', 'vitest.mjs'), 'run', '--project', project, ...filters, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    env,
  );
  const counts = countVitest(path.join(root, report));
  return { ...counts, failed: code !== 0 && counts.failed === 0 ? 1 : counts.failed };
};

/** The parts of the soak run that can be run alone, by name: the project of their tests, and which of them. */
const SOAKS = {
  races: ['integration', 'tests/integration/nomination/at-once.test.ts'],
  sequences: ['integration', 'tests/integration/nomination/random-commands.test.ts'],
  'web-kills': ['runtime', 'tests/integration/runtime/writes-survive.test.ts', '-t', 'the web process'],
  'database-kills': ['runtime', 'tests/integration/runtime/writes-survive.test.ts', '-t', 'the database server'],
  'start-kills': ['runtime', 'tests/integration/runtime/killed.test.ts'],
};

function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The browser tests, against the built product on an embedded database of its own. */
const playwright = (browser) => async () => {
  const { register } = await import('tsx/esm/api');
  const unregister = register();
  const { makeTemporaryDataFolder } = await import('../../tests/setup/temporary-data-folder.ts');
  await unregister();
  const { dataFolder, remove } = makeTemporaryDataFolder();
  try {
    const code = await run([program('@playwright', 'test', 'cli.js'), 'test', '--pass-with-no-tests'], {
      CHROMIUM_PATH: browser,
      GDE_TEST_PORT: String(await findFreePort()),
      GDE_TEST_DATA_DIR: dataFolder,
    });
    const counts = countPlaywright(path.join(resultsFolder, 'e2e.json'));
    return { ...counts, failed: code !== 0 && counts.failed === 0 ? 1 : counts.failed };
  } finally {
    remove();
  }
};

async function hasSystemPostgres() {
  const { register } = await import('tsx/esm/api');
  const unregister = register();
  const { findSystemPostgres } = await import('../../tests/setup/system-postgres.ts');
  await unregister();
  return findSystemPostgres()?.major ?? null;
}

const elapsed = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs every test there is, in order, and ends with a line `N passed, M failed`.
 *
 * @param {string[]} args `--soak` runs the long kill, race and fuzz runs instead of a slice of each; with names of {@link SOAKS}, those alone
 */
export async function testEverything(args) {
  const isSoak = args.includes('--soak');
  const alone = args.filter((arg) => arg !== '--soak');
  const unknown = alone.filter((name) => !isSoak || !Object.hasOwn(SOAKS, name));
  if (unknown.length > 0) {
    console.error(`Cannot test: there is no ${unknown.join(', ')}. Mend: run "npm test", "npm run test:soak", or a part of the soak run alone: npm run test:soak -- ${Object.keys(SOAKS).join(' ')}`);
    process.exit(1);
  }
  const since = Date.now();
  process.chdir(root);
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // The second time without waiting for anybody.
      if (isStopping) process.exit(130);
      isStopping = true;
      for (const child of running) child.kill(signal);
      void endRunningCommands();
    });
  }
  // What the person's shell says about their own product is not for the tests.
  for (const name of ['DATABASE_URL', 'GDE_DATA_DIR', 'PORT', 'PUBLIC_URL', 'AUTH_SECRET']) delete process.env[name];
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  if (isSoak) process.env.GDE_SOAK = '1';
  delete process.env.NODE_ENV;

  const done = [];
  const stage = async (name, work) => {
    if (isStopping) return false;
    console.log(`\n── ${name}`);
    const from = Date.now();
    let counts;
    try {
      counts = (await work()) ?? { passed: 0, failed: 0, skipped: 0 };
    } catch (error) {
      showProblem(name, error);
      counts = { passed: 0, failed: 1, skipped: 0 };
    }
    done.push({ name, ...counts, seconds: (Date.now() - from) / 1000 });
    console.log(`── ${name}: ${counts.failed === 0 ? 'done' : 'FAILED'} in ${elapsed(from)} (${elapsed(since)} since the start)`);
    return counts.failed === 0;
  };

  let browser = null;
  const isReady =
    (await stage('Packages', async () => {
      await ensurePackages();
    })) &&
    (await stage('Browser', async () => {
      browser = await findBrowser((line) => console.log(`  ${line}`));
      console.log(`  ${browser}`);
    })) &&
    (await stage('Database client', async () => {
      await ensureClient();
    }));
  if (isReady) {
    rmSync(resultsFolder, { recursive: true, force: true });
    mkdirSync(resultsFolder, { recursive: true });
    if (!isSoak) {
      await stage('Types', async () => {
        const generated = await run([program('next', 'dist', 'bin', 'next'), 'typegen']);
        return generated === 0 ? check(program('typescript', 'bin', 'tsc'), '--noEmit')() : { passed: 0, failed: 1, skipped: 0 };
      });
      await stage('Lint', check(program('eslint', 'bin', 'eslint.js'), '.', '--max-warnings=0'));
      await stage('Dependency rules, and that they bite', vitest('architecture', 'architecture'));
      await stage('Unit tests', vitest('unit', 'unit'));
    }
    await stage('Production build', async () => {
      await ensureBuilt();
    });
    for (const name of alone) await stage(`Soak: ${name}`, vitest(SOAKS[name][0], name, {}, SOAKS[name].slice(1)));
  }
  if (isReady && alone.length === 0) {
    const isBuilt = done.at(-1).failed === 0;
    await stage('Integration tests on the embedded PostgreSQL', vitest('integration', 'integration'));
    const systemMajor = await hasSystemPostgres();
    if (systemMajor !== null && !isSoak) {
      await stage(
        `Integration tests on this machine's PostgreSQL ${systemMajor}`,
        vitest('integration', 'integration-system', { GDE_TEST_POSTGRES: 'system' }),
      );
    }
    if (isBuilt) {
      await stage('The start command', vitest('runtime', 'runtime'));
      await stage('Browser tests', playwright(browser));
    }
  }

  if (isStopping) {
    console.log('\nStopped before the end.');
    process.exit(130);
  }
  const total = (key) => done.reduce((sum, item) => sum + item[key], 0);
  const width = Math.max(...done.map(({ name }) => name.length));
  console.log('\nSummary');
  for (const { name, passed, failed, skipped, seconds } of done) {
    const tests = passed + failed + skipped === 0 ? '' : `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    console.log(`  ${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(width)} ${seconds.toFixed(1).padStart(7)} s  ${tests}`);
  }
  console.log(`  In all ${elapsed(since)}`);
  if (isReady) {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const summary = {
      ranAt: new Date().toISOString(),
      version,
      node: process.versions.node,
      browser,
      seconds: (Date.now() - since) / 1000,
      passed: total('passed'),
      failed: total('failed'),
      skipped: total('skipped'),
      stages: done,
      axe: readAxeResults(path.join(resultsFolder, 'axe.json')),
    };
    writeFileDurably(path.join(resultsFolder, isSoak ? 'soak-summary.json' : 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  }
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  process.exit(total('failed') === 0 && total('passed') > 0 ? 0 : 1);
}
