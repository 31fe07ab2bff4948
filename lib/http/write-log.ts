import process from 'node:process';

/** What a line of the log may carry: plain values of the caller's choosing. Never a body, a cookie, a header or a search parameter. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined | readonly string[]>>;

/** Writes one line of JSON to the log. */
export function writeLog(level: 'info' | 'warn' | 'error', event: string, fields: LogFields): void {
  const stream = level === 'error' ? process.stderr : process.stdout;
  stream.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`);
}
