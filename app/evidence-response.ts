import { attachment } from '@/lib/http/attachment';
import type { EvidenceItem } from '@/lib/queries/tranche/list-evidence';
import { streamEvidence } from '@/lib/queries/tranche/stream-evidence';

/** A file of evidence as a browser takes it away: saved and never shown, so that nothing in it runs as a page of ours. Its content policy is the proxy's, at its address. */
export function evidenceResponse(file: EvidenceItem | undefined): Response {
  const safe = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'private, no-store' };
  if (file === undefined) return new Response('There is no file here.\n', { status: 404, headers: { ...safe, 'Content-Type': 'text/plain; charset=utf-8' } });
  const { name, mediaType, sha256 } = file;
  return new Response(streamEvidence(sha256), {
    headers: { ...safe, 'Content-Type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType, 'Content-Disposition': attachment(name) },
  });
}
