import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/**
 * An address of which every part of the path can be decoded. A part that cannot (`%`, `%zz`, `%ff`) is taken as it is written, its per
 * cent signs as per cent signs: `/trusts/%ff` asks for the trust of the code "%ff", which there is none of. The query is left alone.
 */
export function addressAsWritten(address: string): string {
  const end = address.search(/[?#]/);
  const path = end === -1 ? address : address.slice(0, end);
  if (!path.includes('%')) return address;
  return path.split('/').map((part) => (isDecodable(part) ? part : part.replaceAll('%', '%25'))).join('/') + (end === -1 ? '' : address.slice(end));
}

/** From now on no address fails for how it is written: the framework answers one that it cannot decode with "Internal Server Error". Called once, as the server starts. */
export function readAddressesAsWritten(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    if (request.url !== undefined) request.url = addressAsWritten(request.url);
  });
}

function isDecodable(part: string): boolean {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
