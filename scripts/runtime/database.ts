// What the start command does to the database; loaded once the packages are there.
import { parseArgs } from 'node:util';
import path from 'node:path';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { createUser } from '@/lib/commands/people/create-user';
import { makeFirstAdministratorLink } from '@/lib/commands/people/first-administrator';
import { environment, requireAuthSecret, type Environment } from '@/lib/config/environment';
import { keepSecret } from '@/lib/config/keep-secret';
import { checkDatabase, describeConnection } from '@/lib/db/check-database';
import { openEmbeddedDatabase } from '@/lib/db/embedded/open-embedded-database';
import { applyMigrations } from '@/lib/db/migrations/apply-migrations';
import { inTransactionAt } from '@/lib/db/transaction';
import { ROLES, toRole } from '@/lib/domain/people/role';
import { loadFoundingData } from '@/lib/imports/founding/load-founding-data';

const root = path.resolve(import.meta.dirname, '..', '..');

type Log = (line: string) => void;

/** A database to work on: the one named by DATABASE_URL, or the embedded one, running. */
export type OpenDatabase = {
  connectionString: string;
  /** The process of the embedded server; null for a database of somebody else. */
  pid: number | null;
  stop: () => Promise<void>;
};

/** All settings, checked. */
export function readSettings(): Environment {
  return environment();
}

/** The settings of a start, which needs what the other commands can do without. */
export function readSettingsToServe(): Environment {
  const settings = environment();
  if (settings.databaseUrl !== undefined) requireAuthSecret();
  return settings;
}

/** Opens the database that the settings name. */
export async function openDatabase(settings: Environment, log: Log): Promise<OpenDatabase> {
  if (settings.databaseUrl !== undefined) {
    const version = await checkDatabase(settings.databaseUrl);
    log(`PostgreSQL ${version}, ${describeConnection(settings.databaseUrl)}`);
    return { connectionString: settings.databaseUrl, pid: null, stop: () => Promise.resolve() };
  }
  const { connectionString, pid, stop } = await openEmbeddedDatabase({ dataFolder: settings.dataFolder, log });
  return { connectionString, pid, stop };
}

/** Brings the database up to the newest migration. */
export async function migrate(database: OpenDatabase, log: Log): Promise<void> {
  const names = await applyMigrations({
    connectionString: database.connectionString,
    folder: path.join(root, 'prisma', 'migrations'),
    log,
  });
  if (names.length === 0) log('nothing to do');
}

/** Loads the programme's own data unless it is there. */
export async function load(database: OpenDatabase, log: Log): Promise<void> {
  await loadFoundingData({
    connectionString: database.connectionString,
    dataFolder: path.join(root, 'prisma', 'data'),
    log,
  });
}

/**
 * Proves the audit record against the data and says what it found.
 *
 * @param args `--expect 1234:<hash>` with what an earlier verification ended with
 * @returns the exit code: 0 when everything is as the product left it
 */
export async function verify(database: OpenDatabase, args: readonly string[], say: Log): Promise<number> {
  const { findings, events, rows, head } = await verifyAudit(database.connectionString, readExpected(args));
  for (const { message } of findings) say(message);
  if (findings.length > 0) {
    say(`\n${findings.length} ${findings.length === 1 ? 'thing is' : 'things are'} not as the product left ${findings.length === 1 ? 'it' : 'them'} (${events} acts, ${rows} rows).`);
    return 1;
  }
  say(`\nThe audit record holds: ${events} ${events === 1 ? 'act chains' : 'acts chain'} without a gap, and ${rows} rows are as they left them.`);
  say(`Keep this elsewhere, to prove later that nothing was cut off: --expect ${head.position}:${head.hash}`);
  return 0;
}

function readExpected(args: readonly string[]): { position: number; hash: string } | undefined {
  if (args.length === 0) return undefined;
  const match = /^(\d{1,15}):([0-9a-f]{64})$/.exec(args[0] === '--expect' && args.length === 2 ? (args[1] ?? '') : '');
  if (match === null) throw Object.assign(new Error('The arguments cannot be read.'), { mend: 'npm run audit:verify, or npm run audit:verify -- --expect 1234:<the 64 digits of its hash>.' });
  return { position: Number(match[1]), hash: match[2] ?? '' };
}

/** The address that makes its holder the first administrator of a database of ours; null when there is one. */
export async function firstAdministratorLink(settings: Environment, database: OpenDatabase): Promise<string | null> {
  if (settings.databaseUrl !== undefined) return null;
  const link = await inTransactionAt(database.connectionString, makeFirstAdministratorLink);
  return link === null ? null : `${settings.publicUrl}${link}`;
}

const USER_EXAMPLE = 'npm run user:create -- --email ada@trust.nhs.uk --role trust-lead --trust RM3 --name "Ada Example"';

/** Makes a person with a role, or gives a role to one who is there, and says the link with which they choose a password. */
export async function createUserWith(database: OpenDatabase, settings: Environment, args: readonly string[], say: Log): Promise<number> {
  const { email, role, trust, name } = readUser(args);
  const found = toRole(role);
  if (found === null) throw refusal(`--role is "${role}", which is none of ${ROLES.map((each) => each.replace('_', '-')).join(', ')}.`);
  const result = await inTransactionAt(database.connectionString, (tx) =>
    createUser(tx, { system: 'command line' }, { email, name: name ?? email.split('@')[0] ?? email, role: found, odsCode: trust?.toUpperCase() ?? null }),
  );
  if (!result.ok) throw refusal(`${result.problem.message ?? 'This cannot be done'}.`);
  say(`\n${email} is ${result.isNew ? 'added' : 'there already'}. With this link, once and within 72 hours, they choose a password:`);
  say(`${settings.publicUrl}${result.path}`);
  return 0;
}

function readUser(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const read = () => {
    try {
      return parseArgs({ args: [...args], options: { email: text, role: text, trust: text, name: text }, strict: true }).values;
    } catch (error) {
      throw refusal((error as Error).message);
    }
  };
  const { email, role, trust, name } = read();
  if (email === undefined || !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) throw refusal(email === undefined ? '--email is missing.' : `--email is "${email}", which is no address.`);
  if (role === undefined) throw refusal('--role is missing.');
  return { email, role, trust, name };
}

function refusal(message: string): Error {
  return Object.assign(new Error(message), { mend: `for example: ${USER_EXAMPLE}` });
}

/** The variables of the web process. */
export function toWebVariables(settings: Environment, database: OpenDatabase): Record<string, string> {
  return {
    PORT: String(settings.port),
    DATABASE_URL: database.connectionString,
    GDE_DATA_DIR: settings.dataFolder,
    AUTH_SECRET: settings.authSecret ?? keepSecret(settings.dataFolder, 'auth-secret'),
    NEXT_TELEMETRY_DISABLED: '1',
  };
}
