// The few settings needed before anything is installed. Once packages are there, lib/config/environment.ts
// reads all of them; both must agree on these.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './paths.mjs';
import { Problem } from './problem.mjs';

/** PORT and GDE_DATA_DIR, and whether a database of one's own is named. */
export function readEarlySettings() {
  const envFile = path.join(root, '.env');
  if (existsSync(envFile)) process.loadEnvFile(envFile);

  const port = process.env.PORT?.trim() || '3000';
  if (!/^[0-9]{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535) {
    throw new Problem(`PORT is "${port}", which is not a whole number from 1 to 65535.`, 'for example PORT=3000.');
  }
  const databaseUrl = process.env.DATABASE_URL?.trim() ?? '';
  if (databaseUrl !== '' && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new Problem(
      'DATABASE_URL does not start with postgresql://.',
      'for example DATABASE_URL=postgresql://user:password@localhost:5432/gde, or leave it out to use the embedded database.',
    );
  }
  return {
    port: Number(port),
    dataFolder: path.resolve(root, process.env.GDE_DATA_DIR?.trim() || '.data'),
    isEmbedded: databaseUrl === '',
  };
}
