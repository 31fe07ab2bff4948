import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { contentHash } from './content-hash.mjs';
import { root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { runCommand } from './run-command.mjs';
import { writeFileDurably } from './write-file-durably.mjs';

const stampFile = path.join(root, 'prisma', 'generated', '.gde-generated');

function wantedStamp() {
  const prisma = JSON.parse(readFileSync(path.join(root, 'node_modules', 'prisma', 'package.json'), 'utf8'));
  return contentHash(root, ['prisma/schema.prisma', 'prisma.config.ts'], { salt: prisma.version });
}

/** Whether the generated database client belongs to the schema as it is now. */
export function isClientGenerated() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wantedStamp();
}

/** `prisma generate`, without a download: it never runs the engine it insists on having, so any program will do. */
export async function generateClient() {
  rmSync(stampFile, { force: true });
  const result = await runCommand(
    'generate',
    process.execPath,
    [path.join('node_modules', 'prisma', 'build', 'index.js'), 'generate'],
    {
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  );
  if (result.code !== 0) {
    throw new Problem(
      `"prisma generate" failed (${result.signal ?? `exit code ${result.code}`}); its output is in ${result.logFile}.`,
      'correct what the lines below name in prisma/schema.prisma and run the command again.',
      result.tail,
    );
  }
  writeFileDurably(stampFile, wantedStamp());
}
