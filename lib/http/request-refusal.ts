/** Bytes that a form sent to the product may have. */
export const REQUEST_BYTES_MAX = 1_048_576;

/** Bytes that a form with files of evidence may have: three files of 20 MB each, and a form as any other. */
export const EVIDENCE_REQUEST_BYTES_MAX = 3 * 20 * 1_048_576 + REQUEST_BYTES_MAX;

/** The forms that carry such files: the steps of a tranche, the decision of its gates, and the check of a ledger entry. */
const CARRIES_EVIDENCE = /^\/funding\/(tranches\/[^/]+\/[a-z-]+|record-entry\/check)$/;

/** Bytes that the form of a table to import may have: more than it takes, so that a table that is too long is told so on the form, where it still stands. */
export const IMPORT_REQUEST_BYTES_MAX = 4 * 1_048_576;

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Why a request is turned away before anything of it is read. */
export type Refusal = { readonly status: 400 | 403 | 411 | 413; readonly reason: string };

/**
 * Turns away what no page of the product sends: a write that does not come from the product's own pages, or a body too large or of
 * unknown length. Only who has signed in sends files. A read is never refused.
 * @param publicOrigin the origin of PUBLIC_URL
 */
export function refuseRequest({ method, pathname, headers }: { readonly method: string; readonly pathname: string; readonly headers: Headers }, publicOrigin: string): Refusal | null {
  if (READS.has(method)) return null;
  if (!isOwnOrigin(headers, publicOrigin)) return { status: 403, reason: 'This request does not come from a page of the product.' };
  const length = headers.get('content-length');
  if (length === null) return { status: 411, reason: 'This request does not say how long it is.' };
  if (!/^\d{1,15}$/.test(length)) return { status: 400, reason: 'The length of this request is no number.' };
  const mayCarryFiles = CARRIES_EVIDENCE.test(pathname);
  const isSignedIn = headers.get('cookie')?.includes('session_token=') === true;
  const most = isSignedIn && mayCarryFiles ? EVIDENCE_REQUEST_BYTES_MAX : isSignedIn && pathname === '/funding/import' ? IMPORT_REQUEST_BYTES_MAX : REQUEST_BYTES_MAX;
  if (Number(length) <= most) return null;
  return { status: 413, reason: mayCarryFiles ? 'The files that you chose are too large together. A form takes 3 files of at most 20 MB each. Go back, where your browser may still hold what you typed, and choose smaller files.' : `This request is longer than ${most} bytes.` };
}

function isOwnOrigin(headers: Headers, publicOrigin: string): boolean {
  const origin = headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  return origin === publicOrigin || new URL(origin).host === headers.get('host');
}
