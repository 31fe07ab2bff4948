import { unstable_rethrow } from 'next/navigation';
import { writeLog } from '@/lib/http/write-log';

/**
 * A file that is answered whatever happens: when it cannot be read, with the status 503 and a line that says so.
 * Every route that answers with a file of the register is made with this.
 */
export function wholeFile<Context>(answer: (request: Request, context: Context) => Promise<Response>): (request: Request, context: Context) => Promise<Response> {
  return async function answerWithWholeFile(request, context) {
    try {
      return await answer(request, context);
    } catch (error) {
      unstable_rethrow(error);
      const requestId = request.headers.get('x-request-id');
      writeLog('error', 'file unavailable', { requestId, error: error instanceof Error ? error.name : 'Error', message: error instanceof Error ? error.message : String(error) });
      const reference = requestId === null ? '' : ` If you report this, quote reference ${requestId}.`;
      return new Response(`The register could not be read just now, so there is no file rather than one that may be wrong. Try again.${reference}\n`, {
        status: 503,
        headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', 'Retry-After': '10', 'X-Content-Type-Options': 'nosniff' },
      });
    }
  };
}
