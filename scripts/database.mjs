// `npm run db:migrate`, `npm run db:load`, `npm run audit:verify` and `npm run user:create`, on the database that the settings name. The embedded one is started
// for the purpose, or used where the running product has it.
import path from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { prepareDataFolder } from './runtime/data-folder.mjs';
import { readEarlySettings } from './runtime/early-settings.mjs';
import { takeLock } from './runtime/lock.mjs';
import { root } from './runtime/paths.mjs';
import { ensureClient, ensurePackages } from './runtime/prepare.mjs';
import { say, step } from './runtime/report.mjs';
import { showProblem } from './runtime/show-problem.mjs';

const [task, ...args] = process.argv.slice(2);

/** What each command is called, does to the open database, and says when it cannot. */
const commands = {
  migrate: { script: 'db:migrate', failure: 'Cannot migrate', steps: async () => 0 },
  load: {
    script: 'db:load',
    failure: 'Cannot load',
    steps: async (db, database) => {
      await step("Loading the programme's data", (log) => db.load(database, log));
      return 0;
    },
  },
  'create-user': { script: 'user:create', failure: 'Cannot create the user', steps: (db, database, settings) => db.createUserWith(database, settings, args, say) },
  verify: { script: 'audit:verify', failure: 'Cannot verify the audit record', steps: (db, database) => db.verify(database, args, say) },
};

/** The data folder's lock, or null when the product runs on it and has the database open already. */
async function takeTurn(dataFolder) {
  let isTold = false;
  for (;;) {
    const lock = takeLock(path.join(dataFolder, 'run.lock'), { what: `npm run ${commands[task].script}` });
    if (lock.taken) return lock;
    if (lock.holder.what === 'the product' && lock.holder.address !== undefined) return null;
    if (!isTold) say(`• Process ${lock.holder.pid} (${lock.holder.what}) is at work on ${dataFolder}; waiting for it …`);
    isTold = true;
    await delay(250);
  }
}

async function run() {
  process.chdir(root);
  const early = readEarlySettings();
  prepareDataFolder(early.dataFolder);
  process.env.GDE_DATA_DIR = early.dataFolder;
  await ensurePackages();
  await ensureClient();
  const lock = early.isEmbedded ? await takeTurn(early.dataFolder) : null;
  let database = null;
  const close = async () => {
    if (lock !== null || !early.isEmbedded) await database?.stop();
    lock?.release();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => void close().finally(() => process.exit(130)));
  }
  try {
    const { register } = await import('tsx/esm/api');
    register();
    const db = await import('./runtime/database.ts');
    const settings = db.readSettings();
    database = await step('Opening the database', (log) => db.openDatabase(settings, log));
    // A verification changes nothing, not even a database of an older version.
    if (task !== 'verify') await step('Migrating the database', (log) => db.migrate(database, log));
    return await commands[task].steps(db, database, settings);
  } finally {
    await close();
  }
}

run().then(
  (exitCode) => process.exit(exitCode),
  (error) => {
    showProblem(commands[task].failure, error);
    process.exit(1);
  },
);
