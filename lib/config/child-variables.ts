/**
 * The variables that a program of PostgreSQL is run with: where to find other programs, messages in English and times
 * in UTC. Nothing else of ours reaches it, so that no PG… variable of a person's shell changes what it does.
 */
export function toPostgresVariables(): NodeJS.ProcessEnv {
  const { NODE_ENV, PATH, SystemRoot, TEMP } = process.env;
  return { NODE_ENV, PATH, SystemRoot, TEMP, LC_ALL: 'C', TZ: 'UTC' };
}
