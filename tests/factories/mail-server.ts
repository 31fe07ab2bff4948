import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A mail that the server took, as it came. */
export type TakenByServer = { readonly to: readonly string[]; readonly messageId: string; /** Instant, ISO: before it was answered. */ readonly at: string; readonly source: string };

const script = path.resolve(import.meta.dirname, '..', 'setup', 'mail-server.ts');

/** A real mail server, in a process of its own: always on the same port, with the same store, however often it is killed. */
export class MailServer {
  private child: ChildProcess | null = null;
  private readonly folder = mkdtempSync(path.join(os.tmpdir(), 'gde-mail-'));
  private readonly file = path.join(this.folder, 'taken.ndjson');

  /** The one it was given when it first listened; 0 until then. */
  private port = 0;

  private constructor() {}

  static async start(): Promise<MailServer> {
    const server = new MailServer();
    await server.start();
    return server;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Listens again. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', script, String(this.port), this.file], { stdio: ['ignore', 'pipe', 'inherit'] });
    this.child = child;
    this.port = await new Promise<number>((resolve, reject) => {
      child.stdout.once('data', (said: Buffer) => resolve(Number(said.toString())));
      child.once('exit', (code) => reject(new Error(`The mail server ended with ${String(code)} before it listened.`)));
    });
  }

  /** Ends at once, as a crash would, in the middle of whatever it does. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child === null) return;
    this.child = null;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** Every mail that was taken, one as often as it was taken, the oldest first. A line that a kill cut short was not taken. */
  taken(): TakenByServer[] {
    if (!existsSync(this.file)) return [];
    return readFileSync(this.file, 'utf8').split('\n').slice(0, -1).map((line) => JSON.parse(line) as TakenByServer);
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
