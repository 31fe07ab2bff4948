/** Bytes that a form or file sent to the product may have. */
export const REQUEST_BYTES_MAX = 1_048_576;

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Why a request is turned away before anything of it is read. */
export type Refusal = { readonly status: 400 | 403 | 411 | 413; readonly reason: string };

/**
 * Turns away what no page of the product sends: a write that does not come from the product's own pages, or a body too large or of
 * unknown length. A read is never refused.
 * @param publicOrigin the origin of PUBLIC_URL
 */
export function refuseRequest(method: string, headers: Headers, publicOrigin: string): Refusal | null {
  if (READS.has(method)) return null;
  if (!isOwnOrigin(headers, publicOrigin)) return { status: 403, reason: 'This request does not come from a page of the product.' };
  const length = headers.get('content-length');
  if (length === null) return { status: 411, reason: 'This request does not say how long it is.' };
  if (!/^\d{1,15}$/.test(length)) return { status: 400, reason: 'The length of this request is no number.' };
  if (Number(length) > REQUEST_BYTES_MAX) return { status: 413, reason: `This request is longer than ${REQUEST_BYTES_MAX} bytes.` };
  return null;
}

function isOwnOrigin(headers: Headers, publicOrigin: string): boolean {
  const origin = headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  return origin === publicOrigin || new URL(origin).host === headers.get('host');
}
