import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';

// The framework can answer "not found" only by throwing, and then sends a page that is empty until its script has run. A page of ours that
// finds nothing is a whole page; all it needs is to say so in its status.

/** The start of the server and its pages are bundles of their own in one process; this is what they share. */
const SHARED = Symbol.for('gde.response-of-request');

function responses(): AsyncLocalStorage<ServerResponse> {
  const shared = globalThis as { [SHARED]?: AsyncLocalStorage<ServerResponse> };
  return (shared[SHARED] ??= new AsyncLocalStorage<ServerResponse>());
}

/** From now on every request knows the response that answers it; called once, as the server starts. */
export function keepResponses(): void {
  subscribe('http.server.request.start', (message) => responses().enterWith((message as { response: ServerResponse }).response));
}

/** The response to the request that is being answered; undefined where there is none, as in a build. */
export function responseOfRequest(): ServerResponse | undefined {
  return responses().getStore();
}
