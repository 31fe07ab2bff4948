import path from 'node:path';
import process from 'node:process';
import { checkPort } from './check-port.mjs';
import { prepareDataFolder } from './data-folder.mjs';
import { readEarlySettings } from './early-settings.mjs';
import { takeLock } from './lock.mjs';
import { root } from './paths.mjs';
import { ensureBuilt, ensureClient, ensurePackages, requireBuilt } from './prepare.mjs';
import { Problem } from './problem.mjs';
import { say, step } from './report.mjs';
import { endRunningCommands } from './run-command.mjs';
import { showProblem } from './show-problem.mjs';
import { createWeb, endLeftoverWeb } from './web.mjs';
import { isRunning } from '../../lib/db/embedded/process-identity.mjs';

/** Thrown inside the start when the person has asked to stop; not a fault. */
class Stopped extends Error {}

function takeRunLock({ dataFolder, isEmbedded, port }) {
  const name = isEmbedded ? 'run.lock' : `run-${port}.lock`;
  const lock = takeLock(path.join(dataFolder, name), { what: 'the product', port });
  if (lock.taken) return lock;
  const { holder } = lock;
  if (holder.what !== 'the product') {
    throw new Problem(
      `${holder.what} is at work on the data folder ${dataFolder} (process ${holder.pid}).`,
      'wait until it has finished, and run the command again.',
    );
  }
  const where = holder.address === undefined ? `starting, on port ${holder.port}` : `at ${holder.address}`;
  throw new Problem(
    `the product is already running here, ${where} (process ${holder.pid}, data folder ${dataFolder}).`,
    `use that one, stop it with: kill ${holder.pid}, or name another folder and port with GDE_DATA_DIR and PORT.`,
  );
}

async function loadDatabaseModule() {
  const { register } = await import('tsx/esm/api');
  register();
  return import('./database.ts');
}

/**
 * Starts the product and stays until it is told to stop.
 *
 * @param {string[]} args `--built` starts what is built and prepares nothing; `--dev` serves the sources as they change
 */
export async function main(args) {
  const mode = args.includes('--dev') ? 'dev' : args.includes('--built') ? 'built' : 'up';
  const since = Date.now();
  process.chdir(root);

  let lock = null;
  let database = null;
  let web = null;
  let watch = null;
  let stopping = null;
  let isReady = false;

  const shutDown = async () => {
    clearInterval(watch);
    await endRunningCommands();
    await web?.stop();
    await database?.stop();
    lock?.release();
  };
  const stop = (exitCode, problem, signal) => {
    stopping ??= (async () => {
      if (problem === undefined) say(`\nStopping${isReady ? '' : ' before it was ready'} (${signal}) …`);
      await shutDown().catch((error) => showProblem('Not stopped cleanly', error));
      if (problem !== undefined) showProblem('Stopped', problem);
      else say(isReady ? 'Stopped.' : 'Stopped. Run the command again to go on.');
      process.exit(exitCode);
    })();
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(isReady ? 0 : 130, undefined, signal));
  const goOn = () => {
    if (stopping !== null) throw new Stopped();
  };

  try {
    const early = readEarlySettings();
    prepareDataFolder(early.dataFolder);
    lock = takeRunLock(early);
    process.env.GDE_DATA_DIR = early.dataFolder;
    const webNote = path.join(early.dataFolder, early.isEmbedded ? 'web.process.json' : `web-${early.port}.process.json`);
    await endLeftoverWeb(webNote);
    await checkPort(early.port);
    goOn();

    if (mode === 'built') requireBuilt();
    else await ensurePackages();
    goOn();
    const db = await loadDatabaseModule();
    const settings = db.readSettingsToServe();
    if (!early.isEmbedded) {
      // Before the long work, so that a wrong address is told at once.
      database = await step('Checking the database', (log) => db.openDatabase(settings, log));
    }
    goOn();
    if (mode !== 'built') await ensureClient();
    goOn();
    if (mode === 'up') await ensureBuilt();
    goOn();
    database ??= await step('Starting the database', (log) => db.openDatabase(settings, log));
    goOn();
    await step('Migrating the database', (log) => db.migrate(database, log));
    goOn();
    await step("Loading the programme's data", (log) => db.load(database, log));
    goOn();
    web = createWeb({
      command: mode === 'dev' ? 'dev' : 'start',
      port: settings.port,
      dataFolder: settings.dataFolder,
      noteFile: webNote,
      variables: db.toWebVariables(settings, database),
      onGivenUp: (problem) => void stop(1, problem),
    });
    await step('Starting the web server', () => web.start());
    goOn();
    isReady = true;
    const address = `http://localhost:${settings.port}`;
    lock.update({ address });
    watch = watchDatabase();
    say(`\nReady in ${((Date.now() - since) / 1000).toFixed(1)} s: ${address}`);
    const firstLink = await db.firstAdministratorLink(settings, database);
    if (firstLink !== null) say(`There is no administrator yet. Become the first with this link, once and within 24 hours:\n${firstLink}`);
    say('Press Ctrl-C to stop.');

    /** A database that was killed is started again on its own files; nothing that was committed is lost. */
    function watchDatabase() {
      let isBusy = false;
      if (database.pid === null) return null;
      return setInterval(async () => {
        if (isBusy || stopping !== null || isRunning(database.pid)) return;
        isBusy = true;
        try {
          say('The database ended; starting it again.');
          const before = database.connectionString;
          database = await db.openDatabase(settings, (line) => say(`  ${line}`));
          if (database.connectionString !== before) await web.restart(db.toWebVariables(settings, database));
        } catch (error) {
          void stop(1, error);
        } finally {
          isBusy = false;
        }
      }, 1000);
    }
  } catch (error) {
    if (stopping !== null) {
      await stopping;
      return;
    }
    stopping = shutDown().catch(() => undefined);
    await stopping;
    showProblem('Cannot start', error);
    process.exit(1);
  }
}
