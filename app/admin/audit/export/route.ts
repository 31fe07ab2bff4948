import { wholeFile } from '@/app/whole-file';
import { currentActor } from '@/lib/auth/session';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import { AUDIT_FORMATS, type AuditFormat, writeAuditExport } from '@/lib/exports/audit-export';
import { toByteStream } from '@/lib/exports/to-byte-stream';
import { streamAuditActs } from '@/lib/queries/audit/stream-audit-acts';
import { parseAuditQuery } from '@/lib/schemas/audit/audit-query';
import { toRawParams } from '@/lib/schemas/raw-params';

/** The acts of the audit record's page under the same parameters, all of them, as a file. To whoever may not see them there is no such file. */
export const GET = wholeFile(async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const actor = await currentActor();
  const { filter } = parseAuditQuery(toRawParams(searchParams));
  const acts = actor === null ? null : streamAuditActs(actor, filter);
  if (acts === null) return refusal(404, 'There is no file here.');
  const format = searchParams.get('format') ?? 'csv';
  if (!isAuditFormat(format)) return refusal(400, `There is no format of this name. Choose from: ${Object.keys(AUDIT_FORMATS).join(', ')}.`);
  return new Response(toByteStream(writeAuditExport(acts, format)), {
    headers: {
      'Content-Type': AUDIT_FORMATS[format],
      'Content-Disposition': `attachment; filename="gde_audit_${londonDateOf(new Date().toISOString())}.${format}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
});

function isAuditFormat(text: string): text is AuditFormat {
  return Object.hasOwn(AUDIT_FORMATS, text);
}

function refusal(status: number, message: string): Response {
  return new Response(`${message}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' } });
}
