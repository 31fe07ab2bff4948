import { existsSync, readdirSync } from 'node:fs';
import { binariesIn, type PostgresBinaries } from '@/lib/db/embedded/postgres-binaries';

const folder = '/usr/lib/postgresql';

/** The oldest PostgreSQL from 15 on that Debian's packages put on this machine, or null. */
export function findSystemPostgres(): PostgresBinaries | null {
  const majors = (existsSync(folder) ? readdirSync(folder) : [])
    .map(Number)
    .filter((major) => major >= 15 && existsSync(`${folder}/${major}/bin/initdb`))
    .sort((a, b) => a - b);
  const [major] = majors;
  return major === undefined ? null : binariesIn(`${folder}/${major}`, { folder: null, label: `system-${major}`, major });
}
