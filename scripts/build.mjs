// Builds the product so that `npm start` can serve it; needs no database.
import process from 'node:process';
import { ensureBuilt, ensureClient, ensurePackages } from './runtime/prepare.mjs';
import { endRunningCommands } from './runtime/run-command.mjs';
import { say } from './runtime/report.mjs';
import { showProblem } from './runtime/show-problem.mjs';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => void endRunningCommands().then(() => process.exit(130)));
}
try {
  await ensurePackages();
  await ensureClient();
  await ensureBuilt();
  say('Built. Start it with: npm start');
} catch (error) {
  showProblem('Cannot build', error);
  process.exit(1);
}
