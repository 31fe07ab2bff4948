import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toPostgresVariables } from '@/lib/config/child-variables';
import type { Place } from './choose-place';
import { EmbeddedProblem } from './embedded-problem';
import { toSpawnOptions } from './run-as';

/** The superuser of the cluster; the product itself connects as an ordinary role. */
export const adminRole = 'postgres';

const draftPrefix = 'cluster.being-made-';

/** Runs a program of PostgreSQL to its end. */
function run(place: Place, program: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...toSpawnOptions(place.runAs),
      env: toPostgresVariables(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

function checkExisting(place: Place): void {
  let version: string;
  try {
    version = readFileSync(path.join(place.cluster, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    throw new EmbeddedProblem(
      `The folder ${place.cluster} is not a database that can be read (${(error as NodeJS.ErrnoException).code ?? 'no PG_VERSION'}).`,
      'restore it from a copy, start the product as the user who made it, or name another folder with GDE_DATA_DIR.',
    );
  }
  if (version !== String(place.binaries.major)) {
    throw new EmbeddedProblem(
      `The database in ${place.cluster} was made by PostgreSQL ${version}, and this release brings PostgreSQL ${place.binaries.major}, which cannot read it.`,
      'start the release that made it, dump the database there and load the dump here, or name an empty folder with GDE_DATA_DIR.',
    );
  }
  const uid = process.getuid?.();
  const owner = statSync(place.cluster).uid;
  if (uid !== undefined && place.runAs === null && owner !== uid) {
    throw new EmbeddedProblem(
      `The database in ${place.cluster} belongs to another user (number ${owner}).`,
      'start the product as that user, or name another folder with GDE_DATA_DIR.',
    );
  }
}

/**
 * Makes the files of the database unless they are there. They are made beside their place and moved there whole,
 * so a start that is cut short leaves either nothing or all.
 *
 * @returns whether they were made now
 */
export async function createCluster(place: Place, adminPassword: string): Promise<boolean> {
  for (const name of readdirSync(place.home)) {
    if (name.startsWith(draftPrefix)) rmSync(path.join(place.home, name), { recursive: true, force: true });
  }
  if (existsSync(place.cluster)) {
    checkExisting(place);
    return false;
  }
  const draft = path.join(place.home, `${draftPrefix}${randomBytes(4).toString('hex')}`);
  const passwordFile = `${draft}.password`;
  writeFileSync(passwordFile, `${adminPassword}\n`, { mode: 0o600 });
  if (place.runAs !== null) chownSync(passwordFile, place.runAs.uid, place.runAs.gid);
  // Text is ordered by code point, the same on every system and after every upgrade of it.
  const locale =
    place.binaries.major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
      : ['--locale=C.UTF-8'];
  try {
    const { code, output } = await run(place, place.binaries.initdb, [
      `--pgdata=${draft}`,
      `--username=${adminRole}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--data-checksums',
      '--no-instructions',
      ...locale,
    ]).catch((error: NodeJS.ErrnoException) => {
      throw new EmbeddedProblem(
        `The embedded PostgreSQL does not run on this system (${place.binaries.initdb}: ${error.code ?? error.message}).`,
        'name a PostgreSQL of your own, for example DATABASE_URL=postgresql://user:password@localhost:5432/gde.',
        [],
        { cause: error },
      );
    });
    if (code !== 0) {
      throw new EmbeddedProblem(
        `The database could not be made in ${place.home} (initdb ended with ${code ?? 'a signal'}).`,
        'see the lines below; most often the disk is full or the folder does not allow its files the needed permissions.',
        output.trim().split('\n').slice(-12),
      );
    }
    renameSync(draft, place.cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
  return true;
}
