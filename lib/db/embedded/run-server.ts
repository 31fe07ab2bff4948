import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { toPostgresVariables } from '@/lib/config/child-variables';
import type { Place } from './choose-place';
import { adminRole } from './create-cluster';
import { EmbeddedProblem } from './embedded-problem';
import { commandLineOf, identifyProcess, isSameProcessAlive, type ProcessIdentity } from './process-identity.mjs';
import { toSpawnOptions } from './run-as';

/** How to connect to a server, whoever one is. */
export type ServerAddress = { host: string; port: number };

/** A running PostgreSQL. */
export type Server = {
  address: ServerAddress;
  identity: ProcessIdentity;
  /** Left running by an earlier start that was killed. */
  wasRunning: boolean;
};

type Postmaster = { pid: number; port: number; socketFolder: string; listenAddress: string };

const answerWaitMs = 30_000;
const retryWaitMs = 15_000;
/** A server that is killed while it recovers is started again this often, before somebody is taken to mean it. */
const killsMax = 5;
const logSizeMax = 5_000_000;
const privatePort = 5432;

function readPostmaster(cluster: string): Postmaster | null {
  let lines: string[];
  try {
    lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const [pid = '', , , port = '', socketFolder = '', listenAddress = ''] = lines.map((line) => line.trim());
  return { pid: Number(pid), port: Number(port), socketFolder, listenAddress };
}

function isPostgres(pid: number): boolean {
  const commandLine = commandLineOf(pid);
  return commandLine === null || /postgres/.test(commandLine);
}

/** Numbers of processes are used again, after a restart of a container soon, and then PostgreSQL would refuse to start. */
function removeStaleLocks(place: Place): void {
  rmSync(path.join(place.cluster, 'postmaster.pid'), { force: true });
  if (place.socketFolder === null) return;
  for (const name of readdirSync(place.socketFolder)) {
    if (name.startsWith('.s.PGSQL.')) rmSync(path.join(place.socketFolder, name), { force: true });
  }
}

type Answer = 'ready' | 'not-yet' | 'wrong-password';

async function askWhetherReady(place: Place, address: ServerAddress, adminPassword: string): Promise<Answer> {
  const client = new pg.Client({
    host: address.host,
    port: address.port,
    user: adminRole,
    password: adminPassword,
    database: 'postgres',
    connectionTimeoutMillis: 5000,
    application_name: 'gde-tracker start',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return 'ready';
  } catch (error) {
    return (error as { code?: string }).code === '28P01' ? 'wrong-password' : 'not-yet';
  } finally {
    await client.end().catch(() => undefined);
  }
}

function wrongPassword(place: Place): EmbeddedProblem {
  return new EmbeddedProblem(
    `The database in ${place.cluster} does not accept the password kept in the data folder's "secrets".`,
    'restore that folder from a copy, or name an empty folder with GDE_DATA_DIR.',
  );
}

/** Uses a server that an earlier start left running on these files, if there is one. */
async function takeOver(place: Place, adminPassword: string, log: (line: string) => void): Promise<Server | null> {
  const since = Date.now();
  let isTold = false;
  for (;;) {
    const postmaster = readPostmaster(place.cluster);
    if (postmaster === null) return null;
    const identity = identifyProcess(postmaster.pid);
    if (identity === null || !isPostgres(identity.pid)) {
      removeStaleLocks(place);
      return null;
    }
    const host = place.socketFolder === null ? postmaster.listenAddress || '127.0.0.1' : postmaster.socketFolder;
    if (host !== '' && postmaster.port > 0) {
      const address = { host, port: postmaster.port };
      const answer = await askWhetherReady(place, address, adminPassword);
      if (answer === 'wrong-password') throw wrongPassword(place);
      if (answer === 'ready') {
        log(`found it running (process ${identity.pid}); using it`);
        return { address, identity, wasRunning: true };
      }
    }
    if (Date.now() - since > answerWaitMs) {
      throw new EmbeddedProblem(
        `Process ${identity.pid} holds the database in ${place.cluster} and does not answer.`,
        `stop it with: kill -INT ${identity.pid}, and run the command again.`,
      );
    }
    if (!isTold) log(`process ${identity.pid} of an earlier start is still starting or stopping; waiting for it`);
    isTold = true;
    await delay(100);
  }
}

async function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function openLog(logFile: string): number {
  mkdirSync(path.dirname(logFile), { recursive: true });
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > logSizeMax) renameSync(logFile, `${logFile}.1`);
  return openSync(logFile, 'a', 0o600);
}

function launch(place: Place, address: ServerAddress, logFile: string, settings: Readonly<Record<string, string>>): ChildProcess {
  const all: Record<string, string> = {
    listen_addresses: place.socketFolder === null ? address.host : '',
    ...(place.socketFolder === null
      ? {}
      : { unix_socket_directories: `"${place.socketFolder}"`, unix_socket_permissions: '0700' }),
    port: String(address.port),
    max_connections: '100',
    shared_buffers: '256MB',
    effective_cache_size: '1GB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: '1.1',
    jit: 'off',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    log_timezone: 'UTC',
    timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    ...settings,
  };
  const args = ['-D', place.cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const log = openLog(logFile);
  try {
    // A group of its own: Ctrl-C reaches the whole group of the terminal, and the database must stop last.
    const child = spawn(place.binaries.postgres, args, {
      ...toSpawnOptions(place.runAs),
      env: toPostgresVariables(),
      stdio: ['ignore', log, log],
      detached: true,
      windowsHide: true,
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

function tailOf(logFile: string, from: number): string[] {
  const text = readFileSync(logFile).subarray(from).toString('utf8');
  return text.trim().split('\n').slice(-12);
}

/** Starts PostgreSQL on a cluster, or takes over the one that runs on it already. */
export async function startServer(options: {
  place: Place;
  adminPassword: string;
  logFile: string;
  settings?: Readonly<Record<string, string>>;
  log: (line: string) => void;
}): Promise<Server> {
  const { place, adminPassword, logFile, settings = {}, log } = options;
  const since = Date.now();
  for (let kills = 0; ; ) {
    const found = await takeOver(place, adminPassword, log);
    if (found !== null) return found;

    const address: ServerAddress =
      place.socketFolder === null
        ? { host: '127.0.0.1', port: await findFreePort() }
        : { host: place.socketFolder, port: privatePort };
    const logStart = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
    const child = launch(place, address, logFile, settings);
    let failure: Error | undefined;
    child.once('error', (error) => {
      failure = error;
    });
    const identity = child.pid === undefined ? null : identifyProcess(child.pid);
    const hasEnded = () => failure !== undefined || child.exitCode !== null || child.signalCode !== null;

    // Recovery after a crash may take long; wait for as long as the server is at work.
    for (let pause = 10; !hasEnded(); pause = Math.min(pause * 1.5, 200)) {
      await delay(pause);
      if (readPostmaster(place.cluster)?.pid !== child.pid) continue;
      const answer = await askWhetherReady(place, address, adminPassword);
      if (answer === 'wrong-password') {
        child.kill('SIGINT');
        while (!hasEnded()) await delay(20);
        throw wrongPassword(place);
      }
      if (answer === 'ready' && identity !== null) return { address, identity, wasRunning: false };
    }

    if (child.signalCode === 'SIGKILL' && kills < killsMax) {
      kills += 1;
      log('it was killed while it started; starting it again');
      continue;
    }
    const tail = failure === undefined ? tailOf(logFile, Math.min(logStart, statSync(logFile).size)) : [failure.message];
    // The last processes of a server that was killed may still hold its memory for a moment.
    const isPassing = tail.some((line) => /pre-existing shared memory|lock file .* already exists/.test(line));
    if (!isPassing || Date.now() - since > retryWaitMs) {
      throw new EmbeddedProblem(
        `PostgreSQL did not start on ${place.cluster}; its log is ${logFile}.`,
        'see the end of the log below, correct what it names, and run the command again.',
        tail,
      );
    }
    await delay(200);
  }
}

/** Stops a server cleanly: sessions are ended, everything is on disk. */
export async function stopServer(place: Place, server: Server): Promise<void> {
  const { identity } = server;
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(identity.pid, name);
    } catch {
      // Already gone.
    }
  };
  if (!isSameProcessAlive(identity)) return;
  if (process.platform === 'win32') {
    spawnSync(place.binaries.pgCtl, ['stop', '-D', place.cluster, '-m', 'fast', '-w'], { stdio: 'ignore', windowsHide: true });
  } else {
    signal('SIGINT');
  }
  const since = Date.now();
  let isPressed = false;
  while (isSameProcessAlive(identity)) {
    if (!isPressed && Date.now() - since > answerWaitMs) {
      isPressed = true;
      signal('SIGQUIT');
    }
    await delay(20);
  }
}
