import pg from 'pg';

/** The oldest PostgreSQL the product runs on. */
export const postgresMajorMin = 15;

/** A database named by DATABASE_URL that cannot be used. */
export class DatabaseProblem extends Error {
  constructor(
    message: string,
    readonly mend: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DatabaseProblem';
  }
}

function readConnection(connectionString: string): pg.Client {
  try {
    return new pg.Client({ connectionString });
  } catch (error) {
    throw new DatabaseProblem('DATABASE_URL cannot be read as an address.', mendFor(undefined), { cause: error });
  }
}

/** A connection string as it may be shown: who, where and which database, without the password. */
export function describeConnection(connectionString: string): string {
  const { host, port, database, user } = readConnection(connectionString);
  const place = host.startsWith('/') ? `the socket in ${host}` : `${host}:${port}`;
  return `database "${database ?? ''}" at ${place} as user "${user ?? ''}"`;
}

function mendFor(code: string | undefined): string {
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOENT':
      return 'start that PostgreSQL, or correct the host and port.';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'correct the host name.';
    case '28P01':
    case '28000':
      return 'correct the user and password, and what pg_hba.conf allows.';
    case '3D000':
      return 'make the database with createdb, or correct its name.';
    default:
      return 'correct DATABASE_URL, for example postgresql://user:password@localhost:5432/gde, or leave it out to use the embedded database.';
  }
}

/**
 * Makes sure that a database can be reached, is recent enough and may be written.
 *
 * @returns its version, for example `15.12`
 * @throws DatabaseProblem
 */
export async function checkDatabase(connectionString: string): Promise<string> {
  const where = describeConnection(connectionString);
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000, application_name: 'gde-tracker start' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; number: number; encoding: string; is_replica: boolean }>(`
      select current_setting('server_version') as version,
             current_setting('server_version_num')::int as number,
             current_setting('server_encoding') as encoding,
             pg_is_in_recovery() as is_replica`);
    const found = rows[0];
    if (found === undefined) throw new Error('The server did not tell its version.');
    if (found.number < postgresMajorMin * 10_000) {
      throw new DatabaseProblem(
        `DATABASE_URL names PostgreSQL ${found.version} (${where}), and the product needs ${postgresMajorMin} or later.`,
        'name a newer server, or leave DATABASE_URL out to use the embedded database.',
      );
    }
    if (found.is_replica) {
      throw new DatabaseProblem(
        `DATABASE_URL names a replica that cannot be written (${where}).`,
        'name the primary server.',
      );
    }
    if (found.encoding !== 'UTF8') {
      throw new DatabaseProblem(
        `DATABASE_URL names a database with encoding ${found.encoding} (${where}), and the product needs UTF8.`,
        'make one with: createdb --encoding=UTF8 --template=template0 gde.',
      );
    }
    return found.version;
  } catch (error) {
    if (error instanceof DatabaseProblem) throw error;
    const { code, message } = error as Error & { code?: string };
    const reason = message === '' ? (code ?? 'no answer') : message;
    throw new DatabaseProblem(`DATABASE_URL names a database that cannot be used (${where}): ${reason}.`, mendFor(code), {
      cause: error,
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}
