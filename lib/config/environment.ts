import path from 'node:path';
import { z } from 'zod';

/** The product's settings, all from environment variables. */
export type Environment = {
  port: number;
  /** Unset: the embedded database. The start command gives its web process the embedded one's address here. */
  databaseUrl: string | undefined;
  dataFolder: string;
  publicUrl: string;
  authSecret: string | undefined;
  oidc: { issuer: string; clientId: string; clientSecret: string } | undefined;
  smtpUrl: string | undefined;
  /** The address that mail comes from. */
  mailFrom: string;
  /** Requests to the API that are answered in a minute, from one address and with one key. */
  apiRequestsMax: { anonymous: number; key: number };
  /** Serves the page that `npm run bench` measures the others against. */
  isBench: boolean;
};

/** One line per bad setting: its name, what is wrong with its value, and an example of a good one. */
export class EnvironmentProblem extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'EnvironmentProblem';
  }
}

const examples = {
  PORT: '3000',
  DATABASE_URL: 'postgresql://user:password@localhost:5432/gde',
  GDE_DATA_DIR: '.data',
  PUBLIC_URL: 'https://gde.example.nhs.uk',
  AUTH_SECRET: 'the output of: openssl rand -base64 32',
  OIDC_ISSUER: 'https://login.example.nhs.uk',
  OIDC_CLIENT_ID: 'gde-tracker',
  OIDC_CLIENT_SECRET: 'the secret issued with the client id',
  SMTP_URL: 'smtp://user:password@mail.example.nhs.uk:587',
  MAIL_FROM: 'gde-tracker@example.nhs.uk',
  API_REQUESTS_ANONYMOUS: '120',
  API_REQUESTS_KEY: '1200',
  GDE_BENCH: '1',
} as const;

type SettingName = keyof typeof examples;

function isUrlOf(...protocols: string[]) {
  return (value: string) => URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

function isOrigin(value: string): boolean {
  if (!isUrlOf('http:', 'https:')(value)) return false;
  const url = new URL(value);
  return url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
}

/** An issuer is compared letter by letter with what the provider says of itself. Without TLS only on this machine, for trying things out. */
function isIssuer(value: string): boolean {
  if (!isUrlOf('http:', 'https:')(value)) return false;
  const url = new URL(value);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return (url.protocol === 'https:' || isHere) && url.search === '' && url.hash === '' && url.username === '';
}

/** A user or a password with a sign that has a meaning in addresses is written as its code: `%40` for "@". */
function isMailServer(value: string): boolean {
  if (!isUrlOf('smtp:', 'smtps:')(value)) return false;
  const { hostname, pathname, search, hash, username, password } = new URL(value);
  try {
    decodeURIComponent(username + password);
  } catch {
    return false;
  }
  return hostname !== '' && ['', '/'].includes(pathname) && search === '' && hash === '';
}

function requestsAMinute(fallback: number) {
  return z
    .string()
    .regex(/^[1-9][0-9]{0,8}$/, { error: ({ input }) => `is "${String(input)}", which is not a whole number from 1 to 999999999` })
    .transform(Number)
    .default(fallback);
}

// Values that hold a secret are never repeated in a message.
const Settings = z.object({
  PORT: z
    .string()
    .regex(/^[0-9]{1,5}$/, { error: ({ input }) => `is "${String(input)}", which is not a whole number from 1 to 65535` })
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, {
      error: ({ input }) => `is ${String(input)}, which is not from 1 to 65535`,
    })
    .default(3000),
  DATABASE_URL: z
    .string()
    .refine(isUrlOf('postgres:', 'postgresql:'), { error: 'is not an address that starts with postgresql://' })
    .optional(),
  GDE_DATA_DIR: z
    .string()
    .refine((folder) => !folder.includes('\0'), { error: 'is not a folder name' })
    .default('.data'),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, {
      error: ({ input }) => `is "${String(input)}", which is not an http or https address without a path`,
    })
    .optional(),
  AUTH_SECRET: z
    .string()
    .min(32, { error: ({ input }) => `has ${String(input).length} characters and needs 32 or more` })
    .optional(),
  OIDC_ISSUER: z
    .string()
    .refine(isIssuer, { error: ({ input }) => `is "${String(input)}", which is not an https address without parameters` })
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  SMTP_URL: z
    .string()
    .refine(isMailServer, { error: 'is not an address that starts with smtp:// or smtps:// and names a server, without path or parameters' })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i, { error: ({ input }) => `is "${String(input)}", which is not one email address` })
    .optional(),
  API_REQUESTS_ANONYMOUS: requestsAMinute(120),
  API_REQUESTS_KEY: requestsAMinute(1_200),
  GDE_BENCH: z.enum(['0', '1'], { error: ({ input }) => `is "${String(input)}", which is not 0 or 1` }).default('0'),
});

const oidcNames = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

/**
 * Reads settings from a set of variables; an empty one counts as unset.
 *
 * @throws EnvironmentProblem naming every bad setting at once
 */
export function parseEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(
    Object.keys(examples).flatMap((name) => {
      const value = variables[name]?.trim();
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const lines: string[] = [];
  const complain = (name: SettingName, fault: string) => {
    lines.push(`${name} ${fault}. Example: ${name}=${examples[name]}`);
  };

  const parsed = Settings.safeParse(given);
  for (const issue of parsed.error?.issues ?? []) complain(issue.path[0] as SettingName, issue.message);
  const missingOidc = oidcNames.filter((name) => given[name] === undefined);
  if (missingOidc.length < oidcNames.length) {
    for (const name of missingOidc) complain(name, 'is not set, though other OIDC_ settings are');
  }
  if (!parsed.success || lines.length > 0) throw new EnvironmentProblem(lines);

  const { data } = parsed;
  const publicUrl = data.PUBLIC_URL === undefined ? `http://localhost:${data.PORT}` : new URL(data.PUBLIC_URL).origin;
  return {
    port: data.PORT,
    databaseUrl: data.DATABASE_URL,
    dataFolder: path.resolve(data.GDE_DATA_DIR),
    publicUrl,
    authSecret: data.AUTH_SECRET,
    oidc:
      data.OIDC_ISSUER !== undefined && data.OIDC_CLIENT_ID !== undefined && data.OIDC_CLIENT_SECRET !== undefined
        ? { issuer: data.OIDC_ISSUER, clientId: data.OIDC_CLIENT_ID, clientSecret: data.OIDC_CLIENT_SECRET }
        : undefined,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM ?? `no-reply@${new URL(publicUrl).hostname}`,
    apiRequestsMax: { anonymous: data.API_REQUESTS_ANONYMOUS, key: data.API_REQUESTS_KEY },
    isBench: data.GDE_BENCH === '1',
  };
}

let current: Environment | undefined;

/** The settings of this process, read once. */
export function environment(): Environment {
  current ??= parseEnvironment(process.env);
  return current;
}

/** What signs sessions. A web process has always been given it; a start on a database of one's own is refused without it. */
export function requireAuthSecret(): string {
  const { authSecret } = environment();
  if (authSecret === undefined) {
    throw new EnvironmentProblem([
      `AUTH_SECRET is not set. With a database of your own it must be, the same for every process, or nobody stays signed in. Example: AUTH_SECRET=${examples.AUTH_SECRET}`,
    ]);
  }
  return authSecret;
}

/** The address of the database, which every process but the start command must have been given. */
export function requireDatabaseUrl(): string {
  const { databaseUrl } = environment();
  if (databaseUrl === undefined) {
    throw new EnvironmentProblem([
      `DATABASE_URL is not set. Start the product with "npm run up", which starts its own database, or name one: DATABASE_URL=${examples.DATABASE_URL}`,
    ]);
  }
  return databaseUrl;
}
