import path from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { buildProduct, isProductBuilt } from './build-product.mjs';
import { generateClient, isClientGenerated } from './generate-client.mjs';
import { arePackagesInstalled, installPackages } from './install-packages.mjs';
import { linkPostgresLibraries } from './link-postgres-libraries.mjs';
import { takeLock } from './lock.mjs';
import { preparationFolder } from './paths.mjs';
import { Problem } from './problem.mjs';
import { endLeftover } from './recorded-child.mjs';
import { say, step } from './report.mjs';
import { noteOf } from './run-command.mjs';

/** Does work that writes in the clone; two starts with different data folders take turns at it. */
async function inTurn(work) {
  let isTold = false;
  for (;;) {
    const lock = takePreparationLock();
    if (lock.taken) {
      try {
        for (const name of ['install', 'generate', 'build']) await endLeftover(noteOf(name));
        return await work();
      } finally {
        lock.release();
      }
    }
    if (!isTold) say(`• Another start (process ${lock.holder.pid}) is preparing this clone; waiting for it …`);
    isTold = true;
    await delay(500);
  }
}

function takePreparationLock() {
  try {
    return takeLock(path.join(preparationFolder, 'lock'));
  } catch (error) {
    throw new Problem(
      `the folder ${preparationFolder} cannot be written (${error.code}), and there is something to install or build.`,
      'make the folder of the clone writable for you, and run the command again.',
    );
  }
}

/** Installs packages unless those in package-lock.json are all there. */
export async function ensurePackages() {
  if (!arePackagesInstalled()) {
    await inTurn(async () => {
      if (!arePackagesInstalled()) await step('Installing packages (npm ci)', installPackages);
    });
  }
  linkPostgresLibraries();
}

/** Generates the database client unless it belongs to the schema. */
export async function ensureClient() {
  if (isClientGenerated()) return;
  await inTurn(async () => {
    if (!isClientGenerated()) await step('Generating the database client', generateClient);
  });
}

/** Builds the product unless there is a build of these very sources. */
export async function ensureBuilt() {
  if (isProductBuilt()) return;
  await inTurn(async () => {
    if (!isProductBuilt()) await step('Building the product', buildProduct);
  });
}

/** For a start that may not prepare anything. */
export function requireBuilt() {
  if (!arePackagesInstalled() || !isClientGenerated() || !isProductBuilt({ anySources: true })) {
    throw new Problem('the product is not built here.', 'run "npm run up", which builds and starts it, or "npm run build" first.');
  }
  linkPostgresLibraries();
  if (!isProductBuilt()) say('• Note: the sources have changed since this build; "npm run up" builds them');
  process.env.NODE_ENV ??= 'production';
}
