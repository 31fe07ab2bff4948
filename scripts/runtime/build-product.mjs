import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { contentHash } from './content-hash.mjs';
import { root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { runCommand } from './run-command.mjs';
import { writeFileDurably } from './write-file-durably.mjs';

const buildFolder = path.join(root, '.next');
const stampFile = path.join(buildFolder, '.gde-built');

const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

function wantedStamp() {
  return contentHash(root, sources, {
    isWanted: (file) => !/\.test\.tsx?$/.test(file),
    salt: process.versions.node.split('.')[0],
  });
}

/** Whether there is a finished build of the sources as they are now; `anySources`: of any sources. */
export function isProductBuilt({ anySources = false } = {}) {
  return existsSync(stampFile) && (anySources || readFileSync(stampFile, 'utf8') === wantedStamp());
}

/** `next build`. The stamp is written last, so a build that was cut short is done again. */
export async function buildProduct() {
  rmSync(stampFile, { force: true });
  const stamp = wantedStamp();
  // The build may not lean on a database or on settings of the machine it happens on.
  const { DATABASE_URL: _database, AUTH_SECRET: _secret, ...env } = process.env;
  const result = await runCommand(
    'build',
    process.execPath,
    [path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    { env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } },
  );
  if (result.code !== 0) {
    throw new Problem(
      `"next build" failed (${result.signal ?? `exit code ${result.code}`}); its output is in ${result.logFile}.`,
      'correct what the lines below name and run the command again.',
      result.tail,
    );
  }
  mkdirSync(buildFolder, { recursive: true });
  writeFileDurably(stampFile, stamp);
}
