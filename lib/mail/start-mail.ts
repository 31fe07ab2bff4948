import process from 'node:process';
import { writeLog } from '@/lib/http/write-log';
import { mailSettings } from './mail-settings';

const holder = globalThis as typeof globalThis & { gdeMailLoop?: AbortController };

/** Starts to send mail, once in this process, where a mail server is named; where none is, nothing of it is loaded. It stops with the server. */
export async function startMail(): Promise<void> {
  const settings = mailSettings();
  if (settings === null || holder.gdeMailLoop !== undefined) return;
  const loop = (holder.gdeMailLoop = new AbortController());
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => loop.abort());
  const { runMailLoop } = await import('./mail-loop');
  runMailLoop(settings, loop.signal).catch((error: unknown) => {
    writeLog('error', 'mail loop ended', { message: error instanceof Error ? error.message : String(error) });
  });
}
