import diagnostics from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { writeLog } from './write-log';

type Started = { readonly request: IncomingMessage };
type Finished = { readonly request: IncomingMessage; readonly response: ServerResponse };

const startedAt = new WeakMap<IncomingMessage, number>();

/** The path of an address without its parameters, which may hold what people searched for, or a one-time key. */
export function pathOf(url: string | undefined): string {
  return (url ?? '/').split(/[?#]/, 1)[0] ?? '/';
}

/** Writes a line to the log for every answered request but those for static files: what was asked, what came, how long it took. */
export function logRequests(): void {
  diagnostics.subscribe('http.server.request.start', (message) => {
    startedAt.set((message as Started).request, performance.now());
  });
  diagnostics.subscribe('http.server.response.finish', (message) => {
    const { request, response } = message as Finished;
    const path = pathOf(request.url);
    if (path.startsWith('/_next/static/') || path.startsWith('/assets/')) return;
    const since = startedAt.get(request);
    writeLog(response.statusCode >= 500 ? 'error' : 'info', 'request', {
      requestId: textOf(response.getHeader('x-request-id')),
      method: request.method,
      path,
      status: response.statusCode,
      durationMs: since === undefined ? undefined : Math.round(performance.now() - since),
    });
  });
}

function textOf(header: number | string | string[] | undefined): string | undefined {
  return header === undefined ? undefined : String(header);
}
